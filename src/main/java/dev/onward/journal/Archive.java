package dev.onward.journal;

import java.util.List;

/**
 * Changes to what is stored already. Nothing is erased: what an entry said before lies in the trash, and no entry is ever
 * put in the place of another.
 */
public interface Archive {
    /** What became of an entry that was to be stored under its own id. */
    enum Outcome {
        /** It is stored now. */
        STORED,
        /** The same entry was there; nothing was written. */
        THERE_ALREADY,
        /** Another entry has its id; nothing was written. */
        ID_TAKEN
    }

    /**
     * The entry's file as it is now.
     *
     * @throws Problem when it is not there any more, or not the same
     */
    StoredEntry locate(Entry entry);

    /**
     * Stores an entry under its own id, whole or not at all.
     *
     * @throws Problem when the journal cannot be written
     */
    Outcome store(Entry entry);

    /** What {@link #store} would answer, without writing. */
    Outcome wouldStore(Entry entry);

    /**
     * Puts a changed entry in the place of the former, which goes to the trash.
     *
     * @throws Problem when the file was changed since it was located, or the journal cannot be written; the entry is as it
     *     was then
     */
    void replace(StoredEntry former, Entry changed);

    /**
     * Moves entries to the trash, as one deletion.
     *
     * @throws Problem when one of the files was changed since it was located; none is moved then
     */
    void remove(List<StoredEntry> entries);

    /** What was deleted and lies in the trash, the last first. */
    List<Deleted> deleted();

    /**
     * Brings a deleted entry back.
     *
     * @throws Problem when an entry of its id is there
     */
    void restore(Deleted deleted);
}
