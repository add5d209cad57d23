package dev.onward.insight;

import dev.onward.journal.Named;

/** How a person responds to a rejection, as far as a text shows it. */
public enum ResponseStyle implements Named {
    /** Turns on themself. */
    SELF_BLAME("self-blame"),
    /** Blames a person, a class, the judges. */
    EXTERNALIZING("externalizing"),
    /** Hides, cancels, stops asking. */
    WITHDRAWING("withdrawing"),
    /** Flings themself at the next thing. */
    RUSHING("rushing"),
    /** Specific, owned, a measured next step. */
    BALANCED("balanced"),
    /** Does not show. */
    NONE("none");

    private final String word;

    ResponseStyle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
