package dev.onward.companion;

/**
 * A thinking trap that a companion sees.
 *
 * @param trap the trap's name, such as {@code mind-reading}
 * @param quote the person's own words that show it
 */
public record TrapSeen(String trap, String quote) {}
