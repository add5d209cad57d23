package dev.onward.insight;

/**
 * A thinking trap seen in a text.
 *
 * @param trap which
 * @param quote the exact words that show it
 * @param confidence how likely a careful reader agrees, 0 to 1
 */
public record Finding(ThinkingTrap trap, String quote, double confidence) {}
