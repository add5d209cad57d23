package dev.onward.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The names of what lies in a folder. */
public final class FolderNames {
    private FolderNames() {}

    /**
     * In no order; none when there is no such folder. {@link File#list} makes no object but the name: ten thousand files are
     * listed in a few milliseconds. To it a folder that fails while it is listed is empty, so what seems empty is listed again
     * the slower way, which says why it fails.
     */
    public static List<String> of(Path folder) throws IOException {
        String[] names = folder.toFile().list();
        if (names != null && names.length > 0) {
            return Arrays.asList(names);
        }
        try (Stream<Path> listing = Files.list(folder)) {
            return listing.map(file -> file.getFileName().toString()).toList();
        } catch (NoSuchFileException noEntryYet) {
            return List.of();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
