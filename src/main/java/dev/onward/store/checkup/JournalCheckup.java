package dev.onward.store.checkup;

import dev.onward.journal.Check;
import dev.onward.journal.Check.Spot;
import dev.onward.journal.Checkup;
import dev.onward.store.SafeFiles;
import dev.onward.store.Trash;
import dev.onward.store.Trouble;
import dev.onward.store.checkup.EntriesRead.Known;
import dev.onward.store.index.VectorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at a journal's folder and its cache. Every file is looked at before it is opened, so that a named pipe is told of and
 * never waited for.
 */
public final class JournalCheckup implements Checkup {
    private final Path journal;
    private final List<Path> otherDrafts;
    private final CacheChecks cache;
    private final Clock clock;

    /**
     * Of the journal in that folder.
     *
     * @param cache the folder of what is derived, if there is one
     * @param otherDrafts where drafts go when the journal cannot be written
     * @param vectors the vectors in the cache
     */
    public JournalCheckup(
            Path journal, Optional<Path> cache, List<Path> otherDrafts, List<VectorFile> vectors, Clock clock) {
        this.journal = journal;
        this.otherDrafts = List.copyOf(otherDrafts);
        this.cache = new CacheChecks(journal, cache, vectors);
        this.clock = clock;
    }

    @Override
    public List<Check> look() {
        List<Check> checks = new ArrayList<>(List.of(folder()));
        if (Files.isDirectory(journal)) {
            JournalFiles files = JournalFiles.of(journal);
            EntriesRead read = EntriesRead.of(journal, files);
            EntryChecks entries = new EntryChecks(read);
            checks.add(permissions(files).look());
            checks.add(entries.readable(files.unlisted()));
            checks.add(entries.ids());
            checks.add(entries.about(new Trash(journal).deleted()));
            checks.add(entries.clock(clock.instant()));
            checks.add(entries.places());
            checks.add(new DraftChecks(journal, otherDrafts).look());
            checks.add(trash(files));
            checks.add(leftovers(files).look());
        }
        checks.add(cache.look());
        return checks;
    }

    private Check folder() {
        if (!Files.exists(journal)) {
            return Check.note("journal", "there is none yet in " + journal).withHint("\"onward new\" begins one");
        }
        if (!Files.isDirectory(journal)) {
            return Check.wrong("journal", journal + " is not a folder")
                    .withHint("move it away, or name another folder with --journal");
        }
        return Files.isWritable(journal)
                ? Check.ok("journal", journal.toString())
                : Check.wrong("journal", journal + " cannot be written; a sitting would be kept as a draft elsewhere")
                        .withHint("make it writable, or name another folder with --journal");
    }

    private Permissions permissions(JournalFiles files) {
        return new Permissions(
                Stream.concat(files.folders().stream(), cache.folders().stream())
                        .toList(),
                Stream.concat(files.files().stream(), cache.files().stream()).toList());
    }

    private static Check trash(JournalFiles files) {
        List<Seen> trashed = files.in("trash").toList();
        long bytes =
                trashed.stream().mapToLong(seen -> seen.attributes().size()).sum();
        return trashed.isEmpty()
                ? Check.ok("trash", "it is empty")
                : Check.ok(
                        "trash",
                        Amount.of(trashed.size(), "file", "files") + ", " + Amount.bytes(bytes)
                                + "; what you delete from it is gone");
    }

    private Leftovers leftovers(JournalFiles files) {
        return new Leftovers(journal, files, clock.instant());
    }

    @Override
    public List<Check> repair() {
        List<Check> done = new ArrayList<>();
        if (Files.isDirectory(journal)) {
            // twice: what could not be listed before is seen only now
            done.addAll(permissions(JournalFiles.of(journal)).repair());
            JournalFiles files = JournalFiles.of(journal);
            done.addAll(permissions(files).repair());
            done.addAll(leftovers(files).repair());
            done.addAll(moved(new EntryChecks(EntriesRead.of(journal, files))));
            done.addAll(cache.repair());
        }
        return done;
    }

    private static List<Check> moved(EntryChecks entries) {
        List<Spot> done = new ArrayList<>();
        List<Spot> failed = new ArrayList<>();
        for (Known known : entries.astray().stream().filter(entries::isAlone).toList()) {
            if (Files.isSymbolicLink(known.file())) {
                continue; // a link may lead elsewhere from another folder
            }
            try {
                SafeFiles.rename(known.file(), known.place());
                done.add(known.spot("now " + known.place()));
            } catch (IOException refused) {
                failed.add(known.spot(Trouble.reason(refused)));
            }
        }
        return Repairs.told("places", done, " moved where the content says", failed);
    }
}
