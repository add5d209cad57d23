package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.format.Redaction;
import dev.onward.journal.Entry;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Entries on their way out of the journal.
 *
 * @param entries what could be read, the oldest first
 * @param isWhole whether that is all there is
 */
record Exported(List<Entry> entries, boolean isWhole) {
    Exported {
        entries = List.copyOf(entries);
    }

    /** Those that are wanted; names the files that cannot be read. */
    static Exported read(Selection wanted, Desk desk) {
        List<Entry> entries = new ArrayList<>();
        boolean whole = true;
        for (Reading reading : (Iterable<Reading>) desk.journal().get().newestFirst(wanted)::iterator) {
            if (reading instanceof Reading.Found found) {
                entries.add(found.entry());
            } else if (reading instanceof Reading.Unreadable unreadable) {
                desk.output().note(unreadable.message() + ", and not exported");
                whole = false;
            }
        }
        Collections.reverse(entries);
        return new Exported(entries, whole);
    }

    /** The same with marks for names, places, numbers and addresses. */
    Exported redacted() {
        Redaction redaction = new Redaction(entries);
        return new Exported(entries.stream().map(redaction::of).toList(), isWhole);
    }
}
