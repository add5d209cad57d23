package dev.onward.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in plain words why a file could not be read or written. */
public final class Trouble {
    private Trouble() {}

    /**
     * What is the matter with a file.
     *
     * @param path the file
     * @param reason a few words
     */
    public record At(Path path, String reason) {}

    /** A few words such as {@code no space left on device}, without a path. */
    public static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failed instanceof NotDirectoryException || failed instanceof FileAlreadyExistsException) {
            return "a file is in its place";
        }
        if (failed instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        String words = failed instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failed.getMessage());
        return words.isEmpty() ? "it failed" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
