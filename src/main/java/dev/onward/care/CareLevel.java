package dev.onward.care;

import dev.onward.journal.Named;

/** How heavy a text is; in rising order, so that levels can be compared. */
public enum CareLevel implements Named {
    /** Nothing about the writer's own wish to die: ordinary sadness, figures of speech, stories, other people. */
    NONE("none"),
    /** A passive wish, a burden to others, an urge resisted, a goodbye: a person to be asked gently. */
    CONCERN("concern"),
    /** A wish to be dead, an intent, a preparation or a fresh injury: help is named at once. */
    URGENT("urgent");

    private final String word;

    CareLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The heavier of the two. */
    CareLevel orHigher(CareLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
