package dev.onward.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.EntryId;
import dev.onward.journal.Sieve;
import dev.onward.store.EntryFolder;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies in the cache: believed when whole, else made anew, without a word. */
public final class CacheFuzz {
    private static final int VECTOR = 8;
    private static final Path HOME = make();

    private CacheFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Path cache = HOME.resolve("cache");
        Path index = Files.createDirectories(JournalIndex.folder(cache, HOME));
        Files.write(index.resolve("2026.index"), data);
        Files.write(index.resolve("memories-m.bin"), data);
        Files.write(cache.resolve("vectors-m.bin"), data);
        try (Stream<Path> others = Files.list(cache)) {
            assertThat(others.count()).isLessThan(9);
        }
        FileJournal journal = new FileJournal(HOME, Optional.of(cache));
        assertThat(journal.overview().facts()).hasSize(1);
        assertThat(journal.overview().words(Sieve.ALL)).hasSize(1);
        assertThat(new MemoryFile(Optional.of(cache), HOME, "m").find(new EntryId("2026-11-23-k3f9"), 1))
                .isNotNull();
        VectorFile vectors = new VectorFile(Optional.of(cache), "vectors-m", VECTOR);
        assertThat(vectors.find("text")).isNotNull();
        assertThat(vectors.count()).isNotNull();
    }

    /** A journal with one entry. */
    private static Path make() {
        try {
            Path home = Files.createTempDirectory("onward-fuzz");
            new EntryFolder(home)
                    .store(Entries.rejection("2026-11-23-k3f9", "2026-11-23T09:15:02+01:00", "One sentence."));
            return home;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
