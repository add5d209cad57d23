package dev.onward.terminal;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Lets a person go on with a text in the editor they know.
 *
 * <p>The text lies in a folder of its own that nobody else may enter, so that what editors put beside a file (backups,
 * swap files) is private too and goes with it.
 */
final class ExternalEditor {
    private static final String NAME = "answer.md";

    private final String command;
    private final Path folder;

    /** With a command line for the shell, such as {@code code --wait}; and a folder for the text. */
    ExternalEditor(String command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    /**
     * Opens the editor and waits for its end.
     *
     * @param taken is given the new text; only after that the file is deleted
     * @return a sentence for the person, or nothing
     */
    String edit(String text, Consumer<String> taken) {
        if (command.isBlank()) {
            return "no editor is set: set VISUAL or EDITOR, for example to nano";
        }
        Path file;
        try {
            file = write(NAME, text);
        } catch (IOException e) {
            return "the editor was not opened: cannot write in " + folder;
        }
        return finish(file, text, run(file), taken);
    }

    /**
     * Opens the editor with a text in a file of that name, and waits for its end. The file stays until it is discarded.
     *
     * @throws Problem when the editor cannot be opened or fails
     */
    Edited open(String name, String text) {
        if (command.isBlank()) {
            throw Problem.solvable("no editor is set").withHint("set VISUAL or EDITOR, for example to nano");
        }
        Path file;
        try {
            file = write(name, text);
        } catch (IOException e) {
            throw Problem.solvable("the editor was not opened: cannot write in " + folder)
                    .causedBy(e);
        }
        int code = run(file).getAsInt();
        try {
            Edited edited = new Edited(read(file), file.toString(), () -> delete(file.resolveSibling("")));
            if (code == 0) {
                return edited;
            }
            if (edited.text().stripTrailing().equals(text.stripTrailing())) {
                edited.discard().run();
                throw Problem.solvable("the editor ended with a failure: " + command);
            }
            throw Problem.solvable("the editor ended with a failure; what it wrote stays in " + file);
        } catch (CharacterCodingException e) {
            throw Problem.solvable("the edited text is not UTF-8 and stays in " + file)
                    .causedBy(e);
        } catch (IOException e) {
            throw Problem.solvable("the edited text cannot be read; it should be in " + file)
                    .causedBy(e);
        }
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Path own = Files.createTempDirectory(folder, "editor-");
        Path file = own.resolve(name);
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
        return file;
    }

    private IntSupplier run(Path file) {
        try {
            Process editor = new ProcessBuilder("sh", "-c", command + " \"$1\"", "onward", file.toString())
                    .inheritIO()
                    .start();
            int code = editor.waitFor();
            return () -> code;
        } catch (IOException e) {
            return () -> -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return () -> -1;
        }
    }

    private String finish(Path file, String text, IntSupplier code, Consumer<String> taken) {
        String edited;
        try {
            edited = read(file);
        } catch (CharacterCodingException e) {
            return "the edited text is not UTF-8 and stays in " + file;
        } catch (IOException e) {
            return "the edited text cannot be read; it should be in " + file;
        }
        if (code.getAsInt() != 0 && !edited.equals(text)) {
            return "the editor ended with a failure; what it wrote stays in " + file;
        }
        if (code.getAsInt() != 0) {
            delete(file.resolveSibling(""));
            return "the editor ended with a failure: " + command;
        }
        taken.accept(edited);
        delete(file.resolveSibling(""));
        return "";
    }

    private static String read(Path file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        return text.substring(start).replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\n+$", "");
    }

    private static void delete(Path own) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(own)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(own);
        } catch (IOException e) {
            // what cannot be deleted stays in a folder that only its owner may enter
            own.toFile().deleteOnExit();
        }
    }
}
