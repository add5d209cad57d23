package dev.onward.desugar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** A command that says of everything something, more than Onward's own do. */
@Command(
        name = "sample",
        aliases = {"s", "some"},
        header = {"One line.", "Another."},
        description = "What it is for; 100 %% of it.",
        footer = {"  sample one", "  sample two"},
        versionProvider = DescribedSample.Edition.class,
        hidden = true,
        sortOptions = false,
        exitCodeOnInvalidInput = 64)
final class DescribedSample {
    /** Kinds. */
    enum Kind {
        ONE,
        TWO
    }

    static final class Edition implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sample 1"};
        }
    }

    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("alpha", "beta").iterator();
        }
    }

    static final class Doubling implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return value + value;
        }
    }

    static final class All implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
            argument.setValue(String.join("+", args));
            args.clear();
        }
    }

    /** Shared by commands. */
    static final class Shared {
        @Option(names = "--before", scope = ScopeType.INHERIT, order = 7)
        private boolean before;
    }

    @Option(
            names = "--first",
            required = true,
            description = {"It is needed.", "Always."})
    private String first = "";

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--split", split = ",", arity = "1..3", paramLabel = "N", hideParamSyntax = true)
    private final List<Integer> split = new ArrayList<>(List.of(9));

    @Option(names = "--kind", defaultValue = "TWO", showDefaultValue = Visibility.ALWAYS)
    private Kind kind = Kind.ONE;

    @Option(names = "--named", completionCandidates = Names.class, hidden = true)
    private Optional<String> named = Optional.empty();

    @Option(names = "--pair", paramLabel = "A=B", mapFallbackValue = "yes")
    private Map<String, Integer> pairs = new LinkedHashMap<>();

    @Option(names = "--twice", converter = Doubling.class, fallbackValue = "none", arity = "0..1")
    private String twice = "";

    @Option(names = "--no-colour", negatable = true, defaultValue = "true")
    private boolean colour;

    @Option(
            names = {"-n", "--number"},
            descriptionKey = "key")
    private long number = 3;

    @Option(names = "--rest", parameterConsumer = All.class)
    private String rest = "";

    @Parameters(index = "0", description = "The one.")
    private int one;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "MORE")
    private double[] more = {};

    /** All it holds. */
    String held() {
        return first
                + shared.before
                + split
                + kind
                + named
                + pairs
                + twice
                + colour
                + number
                + rest
                + one
                + Arrays.toString(more);
    }
}
