package dev.onward.journal;

/**
 * An entry as it lay in the journal at one moment.
 *
 * @param entry what it says
 * @param place its file
 * @param version some characters that are others as soon as the file holds anything else
 */
public record StoredEntry(Entry entry, String place, String version) {}
