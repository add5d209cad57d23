package dev.onward.desugar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.cli.desk.Described;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** What the build says of the commands is what their annotations say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescribedClassTest {
    private static final PackagedClasses PACKAGED = new PackagedClasses();

    @TempDir
    Path folder;

    @Test
    void every_command_is_described_as_its_annotations_do_it() throws ReflectiveOperationException {
        CommandLine described = packagedCommands();

        assertThat(SpecText.of(described)).isEqualTo(SpecText.of(CliTester.allCommands()));
        assertThat(undescribed(described)).isEmpty();
        assertThat(undescribed(CliTester.allCommands()))
                .as("they are read here")
                .isNotEmpty();
    }

    static List<String> commands() {
        return CliTester.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_line_is_read_alike(String command) throws ReflectiveOperationException {
        CommandLine described = packagedCommands();
        CommandLine annotated = CliTester.allCommands();

        for (List<String> line : lines(command)) {
            assertThat(read(described, line)).as(line.toString()).isEqualTo(read(annotated, line));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new --no-input --hurt 7 --feeling sad --feeling tired --answer story=No. --at 2026-11-22",
                "new --no-input --hurt x",
                "new --no-input --json --received -",
                "reality-test --no-input --belief 70 --answer conclusion=Never. --answer friend=No.",
                "check-in --mood 6 --note Slept.",
                "check-in --mood 6 --mood 7",
                "check-in --hurt",
                "search letter -bank",
                "search -C",
                "list -n 2 --json",
                "config get keys check",
                "config nothing",
                "check-in --help",
                "new --hrt 3",
                "--version",
                "helplines de --plain"
            })
    void every_command_does_alike(String line) throws ReflectiveOperationException {
        Class<?> tester = PACKAGED.loadClass(CliTester.class.getName());
        Object packaged = tester.getConstructor(Path.class).newInstance(folder.resolve("packaged"));
        CliTester plain = new CliTester(folder.resolve("plain"));
        for (String each : List.of("new --no-input --hurt 4 --answer what-happened=A_letter.", line, "list --json")) {
            String[] words = each.split(" ", -1);
            String done = String.valueOf(tester.getMethod("run", String[].class).invoke(packaged, (Object) words));

            assertThat(done).isEqualTo(plain.run(words).toString());
        }
    }

    @Test
    void all_that_an_annotation_can_say_is_said() throws ReflectiveOperationException {
        CommandLine annotated = new CommandLine(new DescribedSample());
        CommandLine described = packagedSample();

        assertThat(SpecText.of(described)).isEqualTo(SpecText.of(annotated));
        assertThat(described.getUsageMessage()).isEqualTo(annotated.getUsageMessage());
        for (String line : List.of(
                "--first a 1",
                "--first a 1 2.5 3",
                "1",
                "--first a",
                "--first a x",
                "--first a --split 1,2 3 -n 5 7",
                "--first a --split x 7",
                "--first a --kind ONE --named q --pair a=1 --pair b --twice z 1",
                "--first a --kind THREE 1",
                "--first a 1 --twice",
                "--first a --colour 1",
                "--first a --no-colour 1",
                "--first a --before -n -4 1 --rest 5 6",
                "--first a --first b 1",
                "--version --first a 1")) {
            List<String> words = List.of(line.split(" ", -1));
            assertThat(read(described, words)).as(line).isEqualTo(read(annotated, words));
            assertThat(held(described)).as(line).isEqualTo(held(annotated));
        }
    }

    /** What cannot be described. */
    static final class Refused {
        static final class Group {
            @ArgGroup
            Object group = new Object();
        }

        static final class Injected {
            @Spec
            CommandSpec spec = CommandSpec.create();
        }

        static final class Under {
            @ParentCommand
            Object parent = new Object();
        }

        static final class Left {
            @Unmatched
            List<String> words = List.of();
        }

        static final class Setter {
            @Option(names = "--set")
            void set(String value) {}
        }

        static final class Child extends Setter2 {
            @Option(names = "--more")
            boolean more;
        }

        static class Setter2 {}

        @Command(subcommands = Left.class)
        static final class Listing {}

        static final class Nothing {
            @Option(names = "--nothing", defaultValue = Option.NULL_VALUE)
            String nothing = "";
        }

        static final class Many {
            @Parameters
            List<String> many = List.of();
        }
    }

    @Test
    void what_it_does_not_know_ends_the_build_with_its_name() throws IOException {
        Map<Class<?>, String> expected = Map.of(
                Refused.Group.class, "group: @ArgGroup",
                Refused.Injected.class, "spec: @Spec",
                Refused.Under.class, "parent: @ParentCommand",
                Refused.Left.class, "words: @Unmatched",
                Refused.Setter.class, "set: an annotated method",
                Refused.Child.class, "its superclass: which may have annotations, too,",
                Refused.Listing.class, "subcommands: an attribute that picocli's builders do not take",
                Refused.Nothing.class, "defaultValue: an attribute that picocli's builders do not take",
                Refused.Many.class, "many: a parameter of many values without an arity");

        for (Map.Entry<Class<?>, String> each : expected.entrySet()) {
            byte[] content = bytes(each.getKey());
            assertThatThrownBy(() -> DescribedClass.of(content))
                    .hasMessage(each.getKey().getName() + ", " + each.getValue()
                            + " cannot be described yet; let DescribedClass know it");
        }
    }

    @Test
    void a_class_without_annotations_stays_as_it_is() throws IOException {
        byte[] content = bytes(SpecText.class);

        assertThat(DescribedClass.of(content)).isSameAs(content);
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }

    private static CommandLine packagedCommands() throws ReflectiveOperationException {
        return (CommandLine) PACKAGED.loadClass(CliTester.class.getName())
                .getMethod("allCommands")
                .invoke(null);
    }

    private static CommandLine packagedSample() throws ReflectiveOperationException {
        var constructor = PACKAGED.loadClass(DescribedSample.class.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        Object sample = constructor.newInstance();
        var of =
                PACKAGED.loadClass(Described.class.getName()).getMethod("of", Object.class, CommandLine.IFactory.class);
        return new CommandLine(of.invoke(null, sample, CommandLine.defaultFactory()));
    }

    private static String held(CommandLine sample) throws ReflectiveOperationException {
        Object object = sample.getCommandSpec().userObject();
        var held = object.getClass().getDeclaredMethod("held");
        held.setAccessible(true);
        return (String) held.invoke(object);
    }

    /** The commands and mixins that picocli read by reflection. */
    private static List<String> undescribed(CommandLine command) {
        List<String> found = command.getCommandSpec().args().stream()
                .filter(argument -> argument.userObject() != null)
                .map(argument -> argument.userObject().toString())
                .collect(Collectors.toCollection(ArrayList::new));
        command.getSubcommands().values().forEach(sub -> found.addAll(undescribed(sub)));
        return found;
    }

    /** Every option of it alone, with a value, with another one attached, and twice; and what is not to be there. */
    private static List<List<String>> lines(String command) {
        List<String> words = List.of(command.split(" ", -1));
        List<List<String>> lines = new ArrayList<>();
        for (OptionSpec option : CliTester.options(command)) {
            for (String name : option.names()) {
                lines.add(with(words, name));
                lines.add(with(words, name, "5"));
                lines.add(with(words, name + "=x"));
                lines.add(with(words, name, "5", name, "6", "last"));
            }
        }
        lines.add(words);
        lines.add(with(words, "one"));
        lines.add(with(words, "one", "two", "three"));
        lines.add(with(words, "--nothing"));
        lines.add(with(words, "--", "-one"));
        return lines;
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    /** What became of all options and parameters, or the message. */
    private static String read(CommandLine commands, List<String> line) {
        try {
            ParseResult result = commands.parseArgs(line.toArray(String[]::new));
            while (result.hasSubcommand()) {
                result = result.subcommand();
            }
            return result.originalArgs() + "\n" + result.isUsageHelpRequested() + "\n"
                    + result.commandSpec().args().stream()
                            .map(DescribedClassTest::value)
                            .collect(Collectors.joining("\n"));
        } catch (CommandLine.ParameterException wrong) {
            return wrong.getClass() + ": " + wrong.getMessage();
        }
    }

    private static String value(ArgSpec argument) {
        Object value = argument.getValue();
        return argument.paramLabel() + ": " + argument.stringValues() + " "
                + (value instanceof double[] numbers ? Arrays.toString(numbers) : value);
    }
}
