package dev.onward.insight;

import dev.onward.journal.Named;

/**
 * The thinking traps that Onward names: the cognitive distortions of cognitive behavioural therapy (Beck 1976; Burns
 * 1980) that show in text about rejection.
 */
public enum ThinkingTrap implements Named {
    /** Disaster, ruin, unbearable. */
    CATASTROPHIZING("catastrophizing"),
    /** A bad future stated as certain. */
    FORTUNE_TELLING("fortune-telling"),
    /** One event becomes a rule. */
    OVERGENERALIZING("overgeneralizing"),
    /** Other people's thoughts known without evidence. */
    MIND_READING("mind-reading"),
    /** A global verdict on oneself or others. */
    LABELING("labeling"),
    /** Blame taken for what was not in one's control. */
    PERSONALIZING("personalizing"),
    /** No middle between perfect and worthless. */
    ALL_OR_NOTHING("all-or-nothing"),
    /** It feels true, so it is true. */
    EMOTIONAL_REASONING("emotional-reasoning"),
    /** A rigid rule on oneself, others or life. */
    SHOULD_STATEMENTS("should-statements"),
    /** A good thing explained away. */
    DISCOUNTING_THE_POSITIVE("discounting-the-positive"),
    /** One bad detail stands for the whole. */
    MENTAL_FILTER("mental-filter"),
    /** Oneself measured against others, unfairly. */
    COMPARING("comparing"),
    /** All the fault put on others. */
    BLAMING("blaming");

    private final String word;

    ThinkingTrap(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
