package dev.onward.journal;

import java.util.stream.Stream;

/** What came of reading one file of the journal. */
public sealed interface Reading {
    /** The entry, if there is one to read. */
    default Stream<Entry> entries() {
        return this instanceof Found found ? Stream.of(found.entry()) : Stream.empty();
    }

    /**
     * An entry.
     *
     * @param entry the entry
     */
    record Found(Entry entry) implements Reading {}

    /**
     * A file that cannot be read as an entry. It is left as it is.
     *
     * @param place the file
     * @param reason why, without a word of its text
     */
    record Unreadable(String place, String reason) implements Reading {
        /** One sentence that names the file. */
        public String message() {
            return "cannot read " + place + ": " + reason + "; it is left as it is";
        }
    }
}
