package dev.onward.cli.desk;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.format.Utf8;
import dev.onward.journal.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person gives to an option: the text itself, {@code @FILE}, or {@code -} for standard input. A text that starts
 * with {@code @} is given as {@code @@}.
 */
public final class Input {
    private final InputStream standardInput;
    private boolean used;

    /** Reading from that standard input. */
    public Input(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The text that the value of an option stands for. */
    public String text(String option, String value) {
        if (value.startsWith("@@")) {
            return value.substring(1);
        }
        if (!value.equals("-") && !value.startsWith("@")) {
            return value;
        }
        boolean isFile = value.startsWith("@");
        String source = isFile ? value.substring(1) : value;
        try {
            return Utf8.decode(bytes(option, source));
        } catch (Malformed malformed) {
            throw Problem.solvable(name(source) + " is " + malformed.reason())
                    .withHint("save it as UTF-8 and try again; nothing was written");
        }
    }

    /** What is asked for in so many words, on one line; a single {@code -} stands for standard input. */
    public String asked(String command, List<String> words) {
        String asked = words.equals(List.of("-")) ? text(command, "-") : String.join(" ", words);
        return asked.strip().replaceAll("\\R", " ");
    }

    /** The lines of standard input as they come; what is not UTF-8 in them shows as replacement characters. */
    public Stream<String> lines() {
        return new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8)).lines();
    }

    /** The bytes of a file, or of standard input for {@code -}. */
    public byte[] bytes(String option, String source) {
        try (InputStream in = open(option, source)) {
            byte[] bytes = in.readNBytes(EntryJson.MOST_BYTES + 1);
            if (bytes.length > EntryJson.MOST_BYTES) {
                throw Problem.solvable(name(source) + " is larger than 8 MB")
                        .withHint("give a smaller text; nothing was written");
            }
            return bytes;
        } catch (IOException failed) {
            throw unreadable(source, failed);
        }
    }

    /** Takes what is read from a stream. */
    @FunctionalInterface
    public interface Taking {
        void from(InputStream in) throws IOException, Malformed;
    }

    /**
     * Reads a file, or standard input for {@code -}, however long.
     *
     * @throws Malformed when the taking says so
     */
    public void stream(String option, String source, Taking taking) throws Malformed {
        try (InputStream in = open(option, source)) {
            taking.from(in);
        } catch (IOException failed) {
            throw unreadable(source, failed);
        }
    }

    private static Problem unreadable(String source, IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return Problem.solvable("there is no file " + source).causedBy(failed);
        }
        if (failed instanceof AccessDeniedException) {
            return Problem.solvable("the file " + source + " may not be read").causedBy(failed);
        }
        return Problem.solvable(name(source) + " cannot be read").causedBy(failed);
    }

    /** The files of a folder and those below it, hidden ones left out, by their paths from there, in order. */
    public List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException failed) {
            throw Problem.solvable("the folder " + folder + " cannot be read").causedBy(failed);
        }
    }

    /** What to call the source in a message. */
    public static String name(String source) {
        return source.equals("-") ? "standard input" : "the file " + source;
    }

    private InputStream open(String option, String source) throws IOException {
        if (!source.equals("-")) {
            Path file = Path.of(source);
            if (Files.isDirectory(file)) {
                throw Problem.solvable(source + " is a folder, not a file");
            }
            return Files.newInputStream(file);
        }
        if (used) {
            throw Problem.usage("standard input was read already, before " + option)
                    .withHint("use - once, and files for the others");
        }
        used = true;
        return standardInput;
    }
}
