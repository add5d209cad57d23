package dev.onward.store.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file or folder that was looked at without opening it and without following a link.
 *
 * @param path where it is
 * @param attributes what the file system tells of it
 */
record Seen(Path path, BasicFileAttributes attributes) {
    /** What is there; nothing when there is nothing, or when it may not be looked at. */
    static Optional<Seen> at(Path path) {
        try {
            return Optional.of(
                    new Seen(path, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean isFile() {
        return attributes.isRegularFile();
    }

    boolean isFolder() {
        return attributes.isDirectory();
    }

    boolean isLink() {
        return attributes.isSymbolicLink();
    }
}
