package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.App;
import dev.onward.Surroundings;
import dev.onward.Surroundings.Installation;
import dev.onward.Surroundings.Screen;
import dev.onward.cli.GlobalOptions;
import dev.onward.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Runs commands through the same door as a user, with memory for streams, a folder for home, a fixed clock and counted ids.
 * Every entry that a run leaves is held against the schema. Exit code 0 goes with an empty standard error, except for
 * {@link Run#warned}.
 */
public final class CliTester {
    /** Monday noon in Berlin: the moment at which all tests happen. */
    public static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final Set<Path> writtenByHand = new HashSet<>();
    private final Queue<String> chosenIds = new ArrayDeque<>();
    private final AtomicInteger ids = new AtomicInteger();
    private InputStream input = new ByteArrayInputStream(new byte[0]);
    private Instant now = NOW;
    private Optional<Console> console = Optional.empty();
    private Screen screen = Screen.NONE;

    /** With that folder as home. */
    public CliTester(Path home) {
        this.home = home;
        environment.put("HOME", home.toString());
    }

    /** What came of a run. */
    public record Run(int code, String out, String err) {
        /** Standard output, of a run that went well and had nothing to say besides. */
        public String ok() {
            assertThat(this).isEqualTo(new Run(0, out, ""));
            return out;
        }

        /** Standard error, of a run that went well and had a warning. */
        public String warned() {
            assertThat(code).as(toString()).isZero();
            assertThat(err).isNotBlank();
            return err;
        }

        /** Standard error, of a run that ended with that code and printed no data. */
        public String failed(int expected) {
            assertThat(code).as(toString()).isEqualTo(expected);
            assertThat(out).as(toString()).isEmpty();
            assertThat(err).isNotBlank();
            return err;
        }
    }

    /** Sets an environment variable. */
    public CliTester with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Sets standard input. */
    public CliTester input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sets standard input. */
    public CliTester input(byte[] bytes) {
        return input(new ByteArrayInputStream(bytes));
    }

    /** Sets standard input. */
    public CliTester input(InputStream stream) {
        input = stream;
        return this;
    }

    /** Sets the moment of the next runs. */
    public CliTester at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Sets the time zone of the next runs. */
    public CliTester in(String zoneId) {
        zone = ZoneId.of(zoneId);
        return this;
    }

    /** Puts a person at the terminal. */
    public CliTester person(ScriptedConsole person) {
        console = Optional.of(person);
        return screen(80, 24);
    }

    /** Puts a screen of that size at standard input and output. */
    public CliTester screen(int columns, int rows) {
        screen = new Screen(true, true, true, columns, rows);
        return this;
    }

    /** Leaves a person only standard error to look at, as {@code id=$(onward …)} does. */
    public CliTester onlyErrorsAreSeen() {
        screen = new Screen(false, false, true, 80, 24);
        return this;
    }

    /** Gives these random characters to the next ids; then they are counted from t001 on. */
    public CliTester ids(String... suffixes) {
        chosenIds.addAll(List.of(suffixes));
        return this;
    }

    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Path models = Path.of("none");

    private String nextId() {
        String chosen = chosenIds.poll();
        return chosen == null ? String.format("t%03d", ids.incrementAndGet()) : chosen;
    }

    /** With the real embedding model, which is unpacked by the build. */
    public CliTester withModel() {
        models = Path.of("target/model").toAbsolutePath();
        return this;
    }

    /** Runs a command. */
    public Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                input,
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                Clock.fixed(now, zone),
                this::nextId,
                screen,
                new Installation(models, "17.0.1, /usr/lib/jvm/java-17", "fits:/opt/onward/lib/onward.jsa"),
                settings -> console.orElseThrow(() -> new AssertionError("nobody is at the terminal")));
        int code = new App(surroundings).run(args);
        EntrySchema.assertAllValid(journal(), file -> !writtenByHand.contains(file));
        return new Run(code, out.toString(), err.toString());
    }

    /** The names of all commands, those of commands that have their own behind them: {@code config get}. */
    public static List<String> commands() {
        List<String> names = new ArrayList<>();
        allCommands().getSubcommands().forEach((name, command) -> {
            names.add(name);
            command.getSubcommands().keySet().forEach(part -> names.add(name + " " + part));
        });
        return names;
    }

    /** The options of a command. */
    public static List<OptionSpec> options(String command) {
        CommandLine named = allCommands();
        for (String word : command.split(" ", -1)) {
            named = Objects.requireNonNull(named.getSubcommands().get(word));
        }
        return named.getCommandSpec().options();
    }

    /** The tree with every command whole. */
    public static CommandLine allCommands() {
        Surroundings nowhere = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Map.of(),
                Clock.fixed(NOW, ZoneId.of("Europe/Berlin")),
                () -> "none",
                Screen.NONE,
                new Installation(Path.of("none"), "", ""),
                settings -> new ScriptedConsole());
        return new App(nowhere).commands(new GlobalOptions()).all();
    }

    /** The journal's folder. */
    public Path journal() {
        return home.resolve(".local/share/onward");
    }

    /** Everything under the journal's folder that is a file, by its path from there. */
    public List<String> files() {
        if (!Files.exists(journal())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(journal())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> journal().relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text of a file of the journal. */
    public String read(String file) {
        try {
            return Files.readString(journal().resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes a file into the journal by hand. */
    public void write(String file, String text) {
        try {
            Path path = journal().resolve(file);
            writtenByHand.add(path);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
