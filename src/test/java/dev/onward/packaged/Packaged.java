package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs the packaged program as a process that sees nothing of this one: its environment holds what was given and no more, and
 * its streams are no terminals. Every {@code with…} gives a new value, so that a test can keep one and vary it.
 *
 * <pre>{@code
 * String id = Packaged.onward(home).reading("A letter.").run("new", "--no-input", "--answer=what-happened=-").ok();
 * }</pre>
 *
 * @param command the program, and the arguments that every run begins with
 * @param environment the whole environment
 * @param folder the working folder
 * @param input standard input
 */
record Packaged(List<String> command, Map<String, String> environment, Path folder, String input) {
    /** What was packaged: {@code target/onward}. */
    static final Path INSTALLATION =
            Path.of(Objects.requireNonNull(System.getProperty("onward.installation"), "run by mvn verify"));

    /** No run of a test takes that long, on a slow and busy machine either. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    /** The packaged program with the Java of this test, a folder as home, and no archive made in the background. */
    static Packaged onward(Path home) {
        Map<String, String> environment = Map.of(
                "PATH",
                "/usr/bin:/bin",
                "HOME",
                home.toString(),
                "JAVA_HOME",
                javaHome().toString(),
                "ONWARD_NO_ARCHIVE",
                "1");
        return new Packaged(List.of(program(INSTALLATION).toString()), environment, home, "");
    }

    /** The launcher of an installation. */
    static Path program(Path installation) {
        return installation.resolve("bin/onward");
    }

    /** The Java that runs this test, and that packaged. */
    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Skips a test whose tool is not installed, saying so; where everything must be tested ({@code ONWARD_CI}), it fails. */
    static void needs(String tool) {
        Tool.needs("test", "-x", "/usr/bin/" + tool);
    }

    /** Another program than the packaged one: a copy or a link of it. */
    Packaged at(Path program) {
        return command(program.toString());
    }

    /** Another command. */
    Packaged command(String... words) {
        return new Packaged(List.of(words), environment, folder, input);
    }

    /** With a variable of the environment. */
    Packaged with(String variable, Object value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value.toString());
        return new Packaged(command, more, folder, input);
    }

    /** Without a variable of the environment. */
    Packaged without(String variable) {
        Map<String, String> less = new TreeMap<>(environment);
        less.remove(variable);
        return new Packaged(command, less, folder, input);
    }

    /** In another working folder. */
    Packaged in(Path other) {
        return new Packaged(command, environment, other, input);
    }

    /** With that text as standard input. */
    Packaged reading(String text) {
        return new Packaged(command, environment, folder, text);
    }

    /** What came of a run. */
    record Result(int code, String out, String err) {
        /** Standard output, of a run that went well and said nothing besides. */
        String ok() {
            assertThat(this).isEqualTo(new Result(0, out, ""));
            return out;
        }

        /** Standard error, of a run that ended with that code and printed no data. */
        String failed(int expected) {
            assertThat(this).isEqualTo(new Result(expected, "", err));
            assertThat(err).isNotBlank();
            return err;
        }
    }

    /** The same, with SIGINT heeded also when the tests themselves run in the background, where shells ignore it. */
    Packaged heedingSignals() {
        List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT"));
        words.addAll(command);
        return new Packaged(words, environment, folder, input);
    }

    /** Runs it to its end. */
    Result run(String... args) {
        return await(start(args));
    }

    /** Starts it; {@link #await} gives what came of it. */
    Process start(String... args) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Gives it its input, and waits for its end and the end of its output: a process left behind must not hold it open. */
    Result await(Process process) {
        CompletableFuture<String> out = text(process.getInputStream());
        CompletableFuture<String> err = text(process.getErrorStream());
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            // a program that does not read its input may end before it has it all
        }
        try {
            boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            Result result = new Result(
                    process.waitFor(),
                    out.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join(),
                    err.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join());
            assertThat(ended).as("ended within %s: %s", LIMIT, result).isTrue();
            return result;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + command, interrupted);
        }
    }

    private static CompletableFuture<String> text(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
