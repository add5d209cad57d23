package dev.onward.journal;

import java.time.OffsetDateTime;
import java.util.List;

/** Sittings in progress. Nothing finished is lost from here, whatever happens to the process. */
public interface Drafts {
    /**
     * A new draft under an id that no entry and no draft has, and that nobody else will get.
     *
     * @throws Problem when no place can be written, not even one outside the journal
     */
    Draft begin(Kind kind, OffsetDateTime at);

    /**
     * Writes the draft and returns when it is safe on the disk. When the journal's folder cannot be written it goes to a
     * folder outside, see {@link #place}.
     *
     * @throws Problem when no place can be written
     */
    void keep(Draft draft);

    /** The file in which the draft is kept, to be told to the person. */
    String place(Draft draft);

    /** Why the draft is kept outside the journal's folder; empty when it is kept inside. */
    String trouble(Draft draft);

    /**
     * Stores the draft's entry in the journal, then removes the draft.
     *
     * @return the entry as stored; its id is a new one if another entry had taken it meanwhile
     * @throws Problem when the journal cannot be written; the draft stays and the message tells its place
     */
    Entry finish(Draft draft);

    /**
     * Stores an entry of which all is said, under an id of its own.
     *
     * @param told under whatever id
     * @return the entry as stored
     * @throws Problem when no place can be written, or only the draft's; the message tells its place then
     */
    default Entry store(Entry told) {
        Draft draft = begin(told.kind(), told.at());
        return finish(draft.with(told.change().id(draft.id()).build()));
    }

    /** Removes a draft in which nothing was said. */
    void drop(Draft draft);

    /** Drafts left behind by sittings that are not running any more, the newest first; empty ones are cleared away. */
    List<Draft> left();

    /**
     * Takes over a draft that was left behind.
     *
     * @throws Problem when another sitting took it meanwhile
     */
    void take(Draft draft);

    /** Gives a draft back that was taken over, as it is. */
    void release(Draft draft);
}
