package dev.onward.store;

import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Drafts as files in {@code drafts/} of the journal, or in the first other folder that can be written.
 *
 * <p>An id is taken by creating the draft's file exclusively and only then looking whether an entry has it; an entry is
 * stored before its draft is removed. So of two processes with the same id one meets the other's draft or its entry.
 */
public final class FileDrafts implements Drafts {
    private static final int TRIES = 1000;

    private final Path journal;
    private final EntryFolder entries;
    private final List<DraftFolder> folders = new ArrayList<>();
    private final Supplier<String> randomIds;
    private final Map<EntryId, Held> held = new HashMap<>();

    /**
     * Where a running sitting's draft is kept.
     *
     * @param trouble why it is not in the journal; empty when it is
     * @param own whether its id was taken in this journal by this process
     */
    private record Held(DraftFolder folder, Optional<Closeable> lock, String trouble, boolean own) {}

    /**
     * Drafts of the journal in that folder.
     *
     * @param elsewhere folders to try, in this order, when the journal cannot be written
     * @param randomIds random characters for new ids
     */
    public FileDrafts(Path journal, List<Path> elsewhere, Supplier<String> randomIds) {
        this.journal = journal;
        this.randomIds = randomIds;
        entries = new EntryFolder(journal);
        folders.add(new DraftFolder(journal.resolve("drafts")));
        elsewhere.forEach(folder -> folders.add(new DraftFolder(folder)));
    }

    @Override
    public Draft begin(Kind kind, OffsetDateTime at) {
        String trouble = "";
        for (DraftFolder folder : folders) {
            try {
                EntryId id = freeId(folder, at, trouble);
                return Draft.of(Entry.blank(id, kind, at));
            } catch (IOException failed) {
                trouble = trouble.isEmpty() ? Trouble.reason(failed) : trouble;
            }
        }
        throw nowhere(trouble);
    }

    private EntryId freeId(DraftFolder folder, OffsetDateTime at, String trouble) throws IOException {
        boolean inJournal = folder == folders.get(0);
        for (int i = 0; i < TRIES; i++) {
            EntryId id = EntryId.of(at.toLocalDate(), randomIds.get());
            Optional<Closeable> lock = folder.claim(id);
            if (lock.isEmpty()) {
                continue;
            }
            held.put(id, new Held(folder, lock, trouble, inJournal));
            if (!inJournal || !entries.has(id)) {
                return id;
            }
            discard(id);
        }
        throw new IOException("no free id was found");
    }

    @Override
    public void keep(Draft draft) {
        Held now = held.getOrDefault(draft.id(), new Held(folders.get(0), Optional.empty(), "", false));
        String trouble = now.trouble();
        for (DraftFolder folder : folders.subList(folders.indexOf(now.folder()), folders.size())) {
            try {
                folder.write(draft);
                held.put(draft.id(), new Held(folder, now.lock(), trouble, now.own()));
                return;
            } catch (IOException failed) {
                trouble = trouble.isEmpty() ? Trouble.reason(failed) : trouble;
            }
        }
        throw nowhere(trouble);
    }

    @Override
    public String place(Draft draft) {
        Held now = held.get(draft.id());
        return (now == null ? folders.get(0) : now.folder()).file(draft.id()).toString();
    }

    @Override
    public String trouble(Draft draft) {
        Held now = held.get(draft.id());
        return now == null ? "" : now.trouble();
    }

    @Override
    public Entry finish(Draft draft) {
        try {
            Entry entry = underFreeId(draft.entry());
            entries.store(entry);
            // a draft that cannot be removed is found to be stored by the next sitting, and goes then
            drop(draft);
            if (!entry.id().equals(draft.id())) {
                drop(Draft.of(entry));
            }
            return entry;
        } catch (IOException failed) {
            keep(draft);
            throw Problem.solvable("cannot write the journal " + journal + ": " + Trouble.reason(failed)
                            + "; what you wrote is kept in " + place(draft))
                    .withHint("when the folder can be written again: onward new --resume " + draft.id())
                    .causedBy(failed);
        }
    }

    /** A draft kept elsewhere, or one that was brought here by hand, has not taken its id in this journal yet. */
    private Entry underFreeId(Entry entry) throws IOException {
        Held now = held.get(entry.id());
        if (now != null && now.own()) {
            return entry;
        }
        boolean claimed = folders.get(0).has(entry.id());
        if (claimed && !entries.has(entry.id())) {
            return entry;
        }
        return entry.change().id(freeId(folders.get(0), entry.at(), "")).build();
    }

    @Override
    public void drop(Draft draft) {
        try {
            discard(draft.id());
        } catch (IOException leftAsItIs) {
            held.remove(draft.id());
        }
    }

    private void discard(EntryId id) throws IOException {
        for (DraftFolder folder : folders) {
            if (folder.has(id)) {
                folder.remove(id);
            }
        }
        Held now = held.remove(id);
        if (now != null && now.lock().isPresent()) {
            now.lock().get().close();
        }
    }

    @Override
    public List<Draft> left() {
        Map<EntryId, DraftFolder.Left> newest = new LinkedHashMap<>();
        for (DraftFolder folder : folders) {
            folder.clear();
            for (DraftFolder.Left left : folder.list()) {
                newest.merge(
                        left.draft().id(),
                        left,
                        (one, other) -> one.written().compareTo(other.written()) >= 0 ? one : other);
            }
        }
        return newest.values().stream()
                .sorted(Comparator.comparing(DraftFolder.Left::written).reversed())
                .map(DraftFolder.Left::draft)
                .filter(draft -> !held.containsKey(draft.id()))
                .filter(this::isFree)
                .filter(draft -> !isStored(draft))
                .toList();
    }

    private boolean isFree(Draft draft) {
        try {
            Optional<Closeable> lock = folderOf(draft).lock(draft.id());
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isPresent();
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    /** A process that was killed between storing and removing leaves both: the draft can go. */
    private boolean isStored(Draft draft) {
        if (draft.isEmpty() || entries.holds(draft.entry())) {
            drop(draft);
            return true;
        }
        return false;
    }

    @Override
    public void take(Draft draft) {
        try {
            DraftFolder folder = folderOf(draft);
            Optional<Closeable> lock = folder.lock(draft.id());
            if (lock.isEmpty()) {
                throw Problem.solvable("that sitting is open in another window")
                        .withHint("go on there, or start another with \"onward new\"");
            }
            String trouble = folder == folders.get(0) ? "" : "it was kept outside the journal";
            held.put(draft.id(), new Held(folder, lock, trouble, false));
        } catch (IOException noLocksHere) {
            held.put(draft.id(), new Held(folders.get(0), Optional.empty(), "", false));
        }
    }

    @Override
    public void release(Draft draft) {
        Held now = held.remove(draft.id());
        try {
            if (now != null && now.lock().isPresent()) {
                now.lock().get().close();
            }
        } catch (IOException closedAtTheEndOfTheProcess) {
            // the lock goes with the process at the latest
        }
    }

    private DraftFolder folderOf(Draft draft) {
        return folders.stream()
                .filter(folder -> folder.has(draft.id()))
                .reduce((first, last) -> last)
                .orElse(folders.get(0));
    }

    private Problem nowhere(String trouble) {
        return Problem.solvable("cannot write the journal " + journal + ": " + trouble
                        + ", and no other place could be written either")
                .withHint("free some room or name another folder with --journal");
    }
}
