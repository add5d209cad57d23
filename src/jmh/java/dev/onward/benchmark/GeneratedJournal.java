package dev.onward.benchmark;

import dev.onward.journal.Overview;
import dev.onward.store.index.FileJournal;
import dev.onward.testing.JournalGenerator;
import dev.onward.testing.JournalGenerator.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A journal of years in a temporary folder, with its index. */
@State(Scope.Benchmark)
public class GeneratedJournal {
    /** How many entries it has. */
    @Param("10000")
    public int entries;

    private Path folder;

    /** Writes it, and makes the index. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("onward-benchmark");
        JournalGenerator.write(folder.resolve("journal"), JournalGenerator.entries(Amounts.mixed(entries)));
        overview();
    }

    /** Looks at all of it, as every command does that looks back. */
    public Overview overview() {
        return new FileJournal(folder.resolve("journal"), Optional.of(folder.resolve("cache"))).overview();
    }

    /** Leaves nothing behind. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
