package dev.onward.companion;

import dev.onward.journal.Named;

/** The way in which a reframe looks at a conclusion. */
public enum Approach implements Named {
    /** What was said or done, against what was concluded. */
    EVIDENCE("evidence"),
    /** How else it could have come about. */
    ANOTHER_EXPLANATION("another-explanation"),
    /** As one would speak to a friend, or one small thing to do. */
    COMPASSION_OR_NEXT_STEP("compassion-or-next-step");

    private final String word;

    Approach(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
