package dev.onward.journal;

/** What sort of entry it is. */
public enum Kind implements Named {
    /** A rejection and its first processing. */
    REJECTION("rejection"),
    /** A test of what was concluded from a rejection. */
    REALITY_TEST("reality-test"),
    /** A look at one's own pattern. */
    PATTERNS("patterns"),
    /** A look at past recoveries. */
    RECALL("recall"),
    /** A few seconds' note of how it is now. */
    CHECK_IN("check-in");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
