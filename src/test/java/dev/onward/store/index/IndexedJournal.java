package dev.onward.store.index;

import dev.onward.format.EntryJson;
import dev.onward.journal.Overview;
import dev.onward.journal.Sieve;
import dev.onward.journal.Words;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the index share: a journal, a cache, and files written by hand. */
abstract class IndexedJournal {
    static final String NAME = "2026-05-01T120000-rejection-aaaa.json";
    static final Instant LONG_AGO = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path home;

    Path cache;

    @BeforeEach
    void names() {
        cache = home.resolve("cache/onward");
    }

    Path journal() {
        return home.resolve("journal");
    }

    Overview overview() {
        return new FileJournal(journal(), Optional.of(cache)).overview();
    }

    /** The sentences of the journal, the newest entry first. */
    List<String> sentences() {
        return overview()
                .words(Sieve.ALL)
                .flatMap(words -> words.lines().stream())
                .map(Words.Line::text)
                .toList();
    }

    Path write(String name, String sentence) throws IOException {
        Path file = journal().resolve("entries/2026").resolve(name);
        Files.createDirectories(file.getParent());
        String suffix = name.replaceAll(".*-|\\.json", "");
        String day = name.substring(0, 10);
        Files.writeString(
                file, EntryJson.write(Entries.rejection(day + "-" + suffix, day + "T12:00:00+02:00", sentence)));
        return file;
    }

    static void changed(Path file, Instant moment) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(moment));
    }

    List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
