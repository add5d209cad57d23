package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Input;
import dev.onward.format.EntryForm;
import dev.onward.format.Malformed;
import dev.onward.format.Utf8;
import dev.onward.journal.Archive;
import dev.onward.journal.Entry;
import dev.onward.journal.Problem;
import dev.onward.journal.StoredEntry;
import dev.onward.view.Page;
import dev.onward.view.entries.Changes;
import java.time.Clock;
import java.util.List;

/**
 * An entry as a changed form tells it, and what it was before.
 *
 * @param stored as it was found
 * @param changed as the form has it
 */
record GivenForm(StoredEntry stored, Entry changed) {
    /**
     * What a form says.
     *
     * @throws Malformed when it does not fit the entry, or its moment is still to come
     */
    static GivenForm of(String form, StoredEntry stored, Clock clock) throws Malformed {
        Entry changed = EntryForm.read(form, stored);
        boolean moved = !changed.at().equals(stored.entry().at());
        if (moved && changed.at().toInstant().isAfter(clock.instant())) {
            throw new Malformed("at is a moment that is still to come");
        }
        return new GivenForm(stored, changed);
    }

    /**
     * What the form in a file says, or that on standard input for {@code -}.
     *
     * @throws Problem when it cannot be taken
     */
    static GivenForm from(String source, StoredEntry stored, Desk desk) {
        try {
            return of(Utf8.decode(desk.input().bytes("--from", source)), stored, desk.clock());
        } catch (Malformed refused) {
            throw Problem.solvable(Input.name(source) + " cannot be taken: " + refused.reason())
                    .withHint("nothing was written; \"onward edit "
                            + stored.entry().id().suffix() + " --print\" shows the form");
        }
    }

    /** Whether it says anything else than before. */
    boolean isChange() {
        return !changed.equals(stored.entry());
    }

    /** The lines that change. */
    List<String> changes(Page page) {
        return Changes.of(EntryForm.lines(stored.entry()), EntryForm.lines(changed), page);
    }

    /** Stores it in place of what was before, if it says anything else. */
    void store(Archive archive) {
        if (isChange()) {
            archive.replace(stored, changed);
        }
    }
}
