package dev.onward.store.checkup;

import dev.onward.journal.Check;
import dev.onward.journal.Check.Spot;
import dev.onward.journal.Problem;
import dev.onward.store.Trouble;
import dev.onward.store.index.FileJournal;
import dev.onward.store.index.IndexFile;
import dev.onward.store.index.JournalIndex;
import dev.onward.store.index.VectorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The index and the vectors of a journal. All of it may be deleted at any time, so nothing about it is wrong. */
final class CacheChecks {
    private static final String NAME = "cache";

    private final Path journal;
    private final Optional<Path> cache;
    private final List<VectorFile> vectors;

    CacheChecks(Path journal, Optional<Path> cache, List<VectorFile> vectors) {
        this.journal = journal;
        this.cache = cache;
        this.vectors = vectors;
    }

    Check look() {
        if (cache.isEmpty()) {
            return Check.note(NAME, "there is no place for it: neither XDG_CACHE_HOME nor HOME is set");
        }
        List<Path> years = years();
        List<Spot> damaged =
                damaged(years).map(file -> new Spot(file.toString(), "")).toList();
        if (!damaged.isEmpty()) {
            return Check.note(
                            NAME,
                            Amount.of(damaged.size(), "file is", "files are")
                                    + " damaged or of another version, and made anew when needed")
                    .withHint("\"onward doctor --repair\" makes them anew now")
                    .at(damaged);
        }
        if (years.isEmpty() && vectorFiles().findAny().isEmpty()) {
            return Check.ok(NAME, "nothing is kept yet in " + cache.get());
        }
        long size = Stream.concat(years.stream(), vectorFiles())
                .mapToLong(file -> file.toFile().length())
                .sum();
        int count = vectors.stream().mapToInt(kept -> kept.count().orElse(0)).sum();
        return Check.ok(
                NAME,
                "the index of " + Amount.of(years.size(), "year", "years") + " and "
                        + Amount.of(count, "vector", "vectors") + ", " + Amount.bytes(size));
    }

    List<Check> repair() {
        List<Path> damaged = damaged(years()).toList();
        List<Spot> done = new ArrayList<>();
        List<Spot> failed = new ArrayList<>();
        for (Path file : damaged) {
            try {
                Files.deleteIfExists(file);
                done.add(new Spot(file.toString(), ""));
            } catch (IOException refused) {
                failed.add(new Spot(file.toString(), Trouble.reason(refused)));
            }
        }
        if (!done.isEmpty()) {
            try {
                new FileJournal(journal, cache).overview();
            } catch (Problem cannotBeRead) {
                failed.add(new Spot(journal.toString(), cannotBeRead.message()));
            }
        }
        return Repairs.told(NAME, done, " made anew", failed);
    }

    private Stream<Path> damaged(List<Path> years) {
        Stream<Path> index = years.stream().filter(file -> !new IndexFile(Optional.of(file)).isSound());
        Stream<Path> unsound =
                vectors.stream().filter(kept -> kept.count().isEmpty()).flatMap(kept -> kept.file().stream());
        return Stream.concat(index, unsound);
    }

    private Stream<Path> vectorFiles() {
        return vectors.stream().flatMap(kept -> kept.file().stream());
    }

    private List<Path> years() {
        Optional<Path> folder = cache.map(known -> JournalIndex.folder(known, journal));
        return folder.map(known -> paths(known, JournalIndex.ENDING)).orElse(List.of());
    }

    private static List<Path> paths(Path folder, String ending) {
        String[] names = folder.toFile().list();
        return Arrays.stream(names == null ? new String[0] : names)
                .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                .sorted()
                .map(folder::resolve)
                .toList();
    }

    /** The folders that hold what is derived from this journal. */
    List<Seen> folders() {
        return cache.stream()
                .flatMap(known -> Stream.of(known, known.resolve("index"), JournalIndex.folder(known, journal)))
                .flatMap(folder -> Seen.at(folder).stream())
                .toList();
    }

    /** The files in them; an index holds the words of the journal. */
    List<Seen> files() {
        return Stream.concat(
                        cache.stream()
                                .map(known -> JournalIndex.folder(known, journal))
                                .flatMap(folder -> paths(folder, "").stream()),
                        cache.stream().flatMap(known -> paths(known, "").stream()))
                .flatMap(file -> Seen.at(file).stream())
                .toList();
    }
}
