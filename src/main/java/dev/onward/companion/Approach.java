package dev.onward.companion;

import dev.onward.journal.Named;
import java.util.List;

/** The way in which a reframe looks at a conclusion. */
public enum Approach implements Named {
    /** What was said or done, against what was concluded. */
    EVIDENCE("evidence"),
    /** How else it could have come about. */
    ANOTHER_EXPLANATION("another-explanation"),
    /** As one would speak to a friend, or one small thing to do. */
    COMPASSION_OR_NEXT_STEP("compassion-or-next-step"),
    /** What keeps coming back, over several rejections. */
    PATTERN("pattern");

    /** Those that look at one conclusion, in the order in which they are offered. */
    public static final List<Approach> OF_A_CONCLUSION =
            List.of(EVIDENCE, ANOTHER_EXPLANATION, COMPASSION_OR_NEXT_STEP);

    private final String word;

    Approach(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
