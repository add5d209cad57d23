package dev.onward.view.patterns;

import dev.onward.journal.Named;

/** A part of what {@code onward patterns} shows. */
public enum PatternSection implements Named {
    /** The parts of life. */
    CONTEXTS("contexts"),
    /** How much it hurt at first and later. */
    HURT("hurt"),
    /** How long until it hurt less. */
    RECOVERY("recovery"),
    /** What was expected, and what came. */
    FORECAST("forecast"),
    /** How the person responded. */
    STYLES("styles"),
    /** The thinking traps, with the sentences. */
    TRAPS("traps"),
    /** What was told before and after each practice. */
    PRACTICES("practices"),
    /** Times of the day and the week. */
    TIMES("times"),
    /** Tries beside rejections. */
    TRIES("tries"),
    /** The days of the last year. */
    CALENDAR("calendar");

    private final String word;

    PatternSection(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
