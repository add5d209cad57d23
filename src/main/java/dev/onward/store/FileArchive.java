package dev.onward.store;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Archive;
import dev.onward.journal.Deleted;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.StoredEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Changes to the journal's folder.
 *
 * <p>An entry's file is replaced while it is locked and after it was compared once more with what was read, so that of two
 * editors the second is refused. What the file said goes to the trash first.
 */
public final class FileArchive implements Archive {
    private static final int VERSION_LENGTH = 16;

    private final Path journal;
    private final EntryFolder entries;
    private final DraftFolder drafts;
    private final Trash trash;
    private final Clock clock;
    private final KnownIds ids;

    /** Of the journal in that folder; the clock says when something went to the trash. */
    public FileArchive(Path journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        entries = new EntryFolder(journal);
        drafts = new DraftFolder(journal.resolve("drafts"));
        trash = new Trash(journal);
        ids = new KnownIds(entries);
    }

    @Override
    public StoredEntry locate(Entry entry) {
        try {
            for (Path file : ids.candidates(entry)) {
                byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
                if (says(bytes, entry)) {
                    return new StoredEntry(entry, file.toString(), version(bytes));
                }
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
        throw changedMeanwhile(entry.id());
    }

    private static boolean says(byte[] bytes, Entry entry) {
        try {
            return EntryJson.read(bytes).equals(entry);
        } catch (Malformed otherNow) {
            return false;
        }
    }

    @Override
    public Outcome store(Entry entry) {
        Outcome outcome = wouldStore(entry);
        if (outcome == Outcome.STORED) {
            try {
                entries.store(entry);
                ids.add(entry.id(), entries.file(entry));
            } catch (FileAlreadyExistsException taken) {
                return Outcome.ID_TAKEN;
            } catch (IOException failed) {
                throw unwritable(failed);
            }
        }
        return outcome;
    }

    @Override
    public Outcome wouldStore(Entry entry) {
        try {
            List<Path> known = ids.files(entry.id());
            boolean isThere = known.stream()
                    .anyMatch(file -> EntryFolder.read(file) instanceof Reading.Found found
                            && found.entry().equals(entry));
            if (isThere) {
                return Outcome.THERE_ALREADY;
            }
            return known.isEmpty() && !drafts.has(entry.id()) ? Outcome.STORED : Outcome.ID_TAKEN;
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    @Override
    public void replace(StoredEntry former, Entry changed) {
        Path file = Path.of(former.place());
        boolean sameName = FileName.of(former.entry()).equals(FileName.of(changed));
        Path place = sameName ? file : entries.file(changed);
        try (HeldFile held = HeldFile.of(file)) {
            put(former, held, changed, place);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private void put(StoredEntry former, HeldFile held, Entry changed, Path place) throws IOException {
        Path file = Path.of(former.place());
        byte[] bytes = unchanged(former, held);
        trash.keep(file, new String(bytes, StandardCharsets.UTF_8), clock.instant());
        unchanged(former, held);
        if (place.equals(file)) {
            SafeFiles.write(place, EntryFolder.written(changed));
        } else {
            putUnder(place, file, bytes, changed);
        }
    }

    /** The name first: with either name and either text there is one entry, and never two. */
    private static void putUnder(Path place, Path file, byte[] former, Entry changed) throws IOException {
        try {
            SafeFiles.rename(file, place);
            SafeFiles.write(place, EntryFolder.written(changed));
        } catch (IOException failed) {
            try {
                if (!Files.exists(file) && Arrays.equals(Files.readAllBytes(place), former)) {
                    SafeFiles.rename(place, file);
                }
            } catch (IOException nameOnly) {
                // what it says is as it was, and the doctor gives it its name back
                failed.addSuppressed(nameOnly);
            }
            throw failed;
        }
    }

    @Override
    public void remove(List<StoredEntry> removed) {
        Instant now = clock.instant();
        try {
            for (StoredEntry entry : removed) {
                try (HeldFile held = HeldFile.of(Path.of(entry.place()))) {
                    unchanged(entry, held);
                }
            }
            for (StoredEntry entry : removed) {
                try (HeldFile held = HeldFile.of(Path.of(entry.place()))) {
                    unchanged(entry, held);
                    trash.take(Path.of(entry.place()), Trash.Reason.DELETED, now);
                }
            }
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    @Override
    public List<Deleted> deleted() {
        return trash.deleted();
    }

    @Override
    public void restore(Deleted deleted) {
        Path file = Path.of(deleted.place());
        try {
            if (!ids.files(deleted.id()).isEmpty()) {
                throw Problem.solvable("an entry named " + deleted.id() + " is there; the deleted one stays in " + file)
                        .withHint("delete that one first, or look at both");
            }
            Path place = trash.formerPlace(file, entries);
            SafeFiles.move(file, place);
            ids.add(deleted.id(), place);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** What the file holds, if that is what was read from it before. */
    private static byte[] unchanged(StoredEntry former, HeldFile held) throws IOException {
        byte[] bytes = held.bytes();
        if (!version(bytes).equals(former.version())) {
            throw changedMeanwhile(former.entry().id());
        }
        return bytes;
    }

    private static Problem changedMeanwhile(EntryId id) {
        return Problem.solvable("the entry " + id + " was changed or moved meanwhile; nothing was written")
                .withHint("\"onward show " + id.suffix() + "\" shows it as it is now");
    }

    private Problem unreadable(IOException failed) {
        return Problem.solvable("cannot read the journal " + journal + ": " + Trouble.reason(failed))
                .withHint("check the folder, or name another with --journal")
                .causedBy(failed);
    }

    private Problem unwritable(IOException failed) {
        return Problem.solvable("cannot write the journal " + journal + ": " + Trouble.reason(failed))
                .withHint("check the folder, or name another with --journal")
                .causedBy(failed);
    }

    private static String version(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
