package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What tests want to know of start-up archives. */
final class Archive {
    private static final String LOADED = "dev.onward.App source: ";

    private Archive() {}

    /** The archives below a folder that are ready: made, and their maker gone. */
    static List<Path> ready(Path below) {
        if (!Files.exists(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.getFileName().toString().matches("onward\\.(jsa|aot)"))
                    .filter(file -> Files.exists(file.resolveSibling("stamp")))
                    .filter(file -> !Files.exists(file.resolveSibling("lock")))
                    .toList();
        } catch (IOException | UncheckedIOException vanished) {
            // a file went while we looked
            return List.of();
        }
    }

    /** Starts the program once, and waits for the archive that this has made in the background. */
    static Path made(Packaged onward, Path cache) throws InterruptedException {
        onward.run("--version").ok();
        Folders.await("an archive in " + cache, () -> !ready(cache).isEmpty());
        return ready(cache).get(0);
    }

    /** Whether the program's classes come from an archive, as Java itself tells; the start must say nothing else. */
    static boolean isUsed(Packaged onward, Path log) throws IOException {
        Files.deleteIfExists(log);
        String options = "-Xlog:class+load:file=" + log;
        assertThat(onward.with("ONWARD_JAVA_OPTIONS", options).run("--version").ok())
                .isEqualTo("onward 0.1.0\n");
        String line = Files.readAllLines(log).stream()
                .filter(text -> text.contains(LOADED))
                .findFirst()
                .orElseThrow();
        return line.contains(LOADED + "shared objects file");
    }
}
