package dev.onward.care;

import java.util.List;

/**
 * Reads care levels by rules, and by a small classifier that hears what no rule names and weighs what a rule says without
 * being sure. Pure, and without the embedding model; a text takes well under a millisecond. Who has the text's vector
 * anyway can give it and is told more.
 */
public final class CareReader {
    /** The logarithm of the odds above which a text is a concern though no rule names it; set on texts of writers unknown. */
    private static final double HEARD = 1.68;

    private static final double HEARD_WITH_VECTOR = 1.5;

    /** Below these odds, one to twelve, a rule that is not sure is not believed; without a vector it always is. */
    private static final double HARMLESS = -2.5;

    private static final float[] NO_VECTOR = {};

    private final Spellings spellings;
    private final Rules rules;
    private final Judge judge;
    private final WordModel words;

    private CareReader(Spellings spellings, Rules rules, WordModel words) {
        this.words = words;
        this.spellings = spellings;
        this.rules = rules;
        this.judge = new Judge(rules);
    }

    /** Onward's own reader; it reads its word lists now, and compiles a rule only when a text calls for it. */
    public static CareReader own() {
        return new CareReader(Spellings.own(), Rules.own(), WordModel.own());
    }

    /** The level of an answer that was kept line by line; the lines are read as one text. */
    public CareLevel level(List<String> lines) {
        return level(String.join("\n", lines));
    }

    /** The highest level that any sentence of the text has. */
    public CareLevel level(String text) {
        return level(text, NO_VECTOR);
    }

    /**
     * The same with the text's vector, which tells more than its words.
     *
     * @param vector of the whole text by bge-small-en-v1.5, of length 1; empty when there is none
     */
    public CareLevel level(String text, float[] vector) {
        RuleReading reading = byRules(text);
        CareLevel found = reading.level();
        boolean isSettled = found != CareLevel.NONE && found == reading.sure();
        if (isSettled || reading.sentences().isEmpty()) {
            return found;
        }
        double score = words.highest(reading, NO_VECTOR);
        if (vector.length > 0) {
            score = (score + WithVector.OWN.highest(reading, vector)) / 2;
        }
        if (found == CareLevel.NONE) {
            return score > (vector.length > 0 ? HEARD_WITH_VECTOR : HEARD) ? CareLevel.CONCERN : CareLevel.NONE;
        }
        return vector.length > 0 && score < HARMLESS ? reading.sure() : found;
    }

    /** What the rules alone say. */
    RuleReading byRules(String text) {
        return RuleReading.of(Sentences.of(text, spellings), rules, judge);
    }

    /** Read when the first vector comes, which many commands never make. */
    private static final class WithVector {
        private static final WordModel OWN = WordModel.ownWithVector();
    }
}
