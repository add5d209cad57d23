package dev.onward.llm;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Finds a model's key. It is never printed, and never in a message.
 *
 * @param variables the environment
 * @param variable the variable to look in; empty for none
 * @param file a file that only its owner may read
 * @param command a command of the shell whose first line is the key
 */
public record Keys(Map<String, String> variables, String variable, Optional<String> file, Optional<String> command)
        implements Supplier<Optional<String>> {
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private static final long SECONDS = 30;

    /** Copies the map. */
    public Keys {
        variables = Map.copyOf(variables);
    }

    /**
     * The key from the variable, else the file, else the command.
     *
     * @throws Problem when the file may be read by others, or the command fails
     */
    @Override
    public Optional<String> get() {
        return Optional.of(variables.getOrDefault(variable, ""))
                .filter(key -> !key.isBlank())
                .or(() -> file.map(Keys::fromFile))
                .or(() -> command.map(this::fromCommand))
                .map(String::strip)
                .filter(key -> !key.isEmpty());
    }

    /** Where the key is looked for, in words. */
    public String place() {
        if (!variables.getOrDefault(variable, "").isBlank()) {
            return "the variable " + variable;
        }
        return file.map(name -> "the file " + name)
                .or(() -> command.map(line -> "the command of api-key-command"))
                .orElse(
                        variable.isEmpty()
                                ? "nowhere: none is needed"
                                : "the variable " + variable + ", which is not set");
    }

    private static String fromFile(String name) {
        Path path = Path.of(name);
        try {
            if (Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains)) {
                throw Problem.solvable("the key file " + path + " may be read or changed by others")
                        .withHint("chmod 600 " + path);
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException | UnsupportedOperationException failed) {
            throw Problem.solvable("the key file " + path + " cannot be read").causedBy(failed);
        }
    }

    private String fromCommand(String line) {
        try {
            ProcessBuilder shell = new ProcessBuilder("sh", "-c", line)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT);
            Process process = shell.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw Problem.solvable("api-key-command failed").withHint("run it by hand to see why");
            }
            return printed.lines().findFirst().orElse("");
        } catch (IOException failed) {
            throw Problem.solvable("api-key-command cannot be run").causedBy(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.interrupted("stopped while waiting for api-key-command")
                    .causedBy(stopped);
        }
    }
}
