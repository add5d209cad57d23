package dev.onward.insight;

import java.util.List;

/**
 * What was read from a text.
 *
 * @param traps the traps seen, the surest first; often none
 * @param style how the person responds
 * @param isEnglish whether the text is in the one language that is read; if not, nothing was looked for
 */
public record Insight(List<Finding> traps, ResponseStyle style, boolean isEnglish) {
    /** Of a text in a language that is not read. */
    static final Insight UNREAD = new Insight(List.of(), ResponseStyle.NONE, false);

    /** Of a text without words. */
    static final Insight NOTHING = new Insight(List.of(), ResponseStyle.NONE, true);

    /** Copies the list. */
    public Insight {
        traps = List.copyOf(traps);
    }

    /** {@code traps-found} or {@code none-found}. */
    public String verdict() {
        return traps.isEmpty() ? "none-found" : "traps-found";
    }
}
