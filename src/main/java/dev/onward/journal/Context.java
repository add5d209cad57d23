package dev.onward.journal;

/** The part of life in which a rejection came. */
public enum Context implements Named {
    /** A date, a partner, a marriage. */
    ROMANTIC("romantic"),
    /** A job, a promotion, a client, a grant. */
    PROFESSIONAL("professional"),
    /** A manuscript, an audition, an exhibition. */
    CREATIVE("creative"),
    /** Friends, family, a group. */
    SOCIAL("social"),
    /** Anything else. */
    OTHER("other");

    private final String word;

    Context(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
