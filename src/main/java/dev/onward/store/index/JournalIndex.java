package dev.onward.store.index;

import dev.onward.store.EntryFolder;
import dev.onward.store.FileName;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What is known of all entries, kept in the cache so that a look at the whole journal opens only the files that changed. A
 * file a year: one more entry makes one of them anew. Nothing here is believed over a file that changed, and all of it may
 * be deleted at any time.
 */
public final class JournalIndex {
    private static final long LEFT_BEHIND = TimeUnit.HOURS.toMillis(1);
    /** What the name of an index file ends with. */
    public static final String ENDING = ".index";

    private final EntryFolder entries;
    private final Optional<Path> folder;

    /** Kept in that folder, which need not exist yet, or not kept at all. */
    JournalIndex(EntryFolder entries, Optional<Path> folder) {
        this.entries = entries;
        this.folder = folder;
    }

    /** The folder in the cache for that journal; another journal has another one. */
    public static Path folder(Path cache, Path journal) {
        return cache.resolve("index")
                .resolve(Long.toHexString(
                        hash(journal.toAbsolutePath().normalize().toString())));
    }

    /** FNV-1a of a text's UTF-8: the classes of a cryptographic hash would cost more than the index saves. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
        }
        return hash;
    }

    /**
     * A look at all entries, to be taken part in.
     *
     * @param facts whether the facts of each will be wanted
     */
    SharedLook look(boolean facts) throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        List<String> names = entries.years();
        folder.ifPresent(known -> clear(known, names));
        List<Callable<IndexedOverview.Year>> years = new ArrayList<>();
        names.forEach(name -> years.add(() -> year(name, now, facts)));
        return new SharedLook(years);
    }

    /** Looks at the entries of that moment or later; only files whose names do not tell of an earlier one are looked at. */
    RecentYears since(Instant bound) throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        String oldest = FileName.oldestSince(bound);
        List<RecentYear> years = new ArrayList<>();
        for (String year : entries.years()) {
            List<String> names = new ArrayList<>(entries.files(year));
            names.removeIf(name -> !FileName.mayBeSince(oldest, name));
            if (!names.isEmpty()) {
                RecentYear recent = new RecentYear(entries, year, file(year));
                recent.look(names, now);
                years.add(recent);
            }
        }
        return new RecentYears(bound, years);
    }

    private IndexedOverview.Year year(String name, long now, boolean facts) throws IOException {
        YearUpdate update = new YearUpdate(entries, name, file(name), now);
        YearIndex index = update.run();
        return new IndexedOverview.Year(name, index, update, facts ? Optional.of(index.facts()) : Optional.empty());
    }

    private IndexFile file(String year) {
        return new IndexFile(folder.map(known -> known.resolve(year + ENDING)));
    }

    /** Removes what is left of years that are gone, and of processes that died. */
    private static void clear(Path folder, List<String> years) {
        String[] names = folder.toFile().list();
        for (String name : Optional.ofNullable(names).orElse(new String[0])) {
            File file = folder.resolve(name).toFile();
            boolean isOld = name.endsWith(".tmp") && file.lastModified() < System.currentTimeMillis() - LEFT_BEHIND;
            if (isOld || (name.endsWith(ENDING) && !years.contains(name.replace(ENDING, "")))) {
                delete(file.toPath());
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException readOnly) {
            // it does no harm where it is
        }
    }
}
