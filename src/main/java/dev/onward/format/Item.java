package dev.onward.format;

import dev.onward.journal.Entry;

/** What was read from a place of another journal. */
public sealed interface Item {
    /** Where it stands, such as {@code line 12} or a file's name. */
    String where();

    /**
     * An entry.
     *
     * @param entry the entry
     */
    record Read(String where, Entry entry) implements Item {}

    /**
     * Something that cannot be taken.
     *
     * @param reason why, without a word of its text
     */
    record Refused(String where, String reason) implements Item {}
}
