package dev.onward.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads care levels by rules, and by a small classifier of words where no rule says anything or only a rule that is not
 * sure. Pure, and without the embedding model; a text takes well under a millisecond. Who has the text's vector anyway
 * can give it and is told more.
 */
public final class CareReader {
    /** Two hints say something together when no more sentences lie between them. */
    private static final int NEAR = 4;

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
        List<Sentence> sentences = Sentences.of(text, spellings);
        Reading reading = new Reading(sentences, vector);
        for (int i = 0; i < sentences.size() && reading.sure != CareLevel.URGENT; i++) {
            for (Section section : called(sentences.get(i))) {
                reading.take(section, new Place(sentences, i));
            }
        }
        return reading.outcome();
    }

    private Set<Section> called(Sentence sentence) {
        Set<Section> called = new LinkedHashSet<>();
        sentence.words().forEach(word -> called.addAll(rules.byKey().getOrDefault(word, List.of())));
        return called;
    }

    /** What was found so far in one text. */
    private final class Reading {
        private final List<Sentence> sentences;
        private final List<Hint> hints = new ArrayList<>();
        private final float[] vector;
        private CareLevel level = CareLevel.NONE;
        private CareLevel sure = CareLevel.NONE;
        private boolean isExplained;

        private Reading(List<Sentence> sentences, float[] vector) {
            this.sentences = sentences;
            this.vector = vector;
        }

        private void take(Section section, Place place) {
            Sentence sentence = place.sentence();
            for (Pattern pattern : section.patterns()) {
                Matcher matcher = pattern.matcher(sentence.text());
                while (matcher.find()) {
                    Found found = new Found(section, place, matcher.start(), matcher.end());
                    if (section.excuses(place) || !judge.counts(found)) {
                        isExplained = true;
                    } else if (section.weight() == Section.Weight.HINT) {
                        hints.add(new Hint(matcher.group(), place.at()));
                    } else {
                        take(judge.level(found), section.has("unsure"));
                        return;
                    }
                }
            }
        }

        private void take(CareLevel found, boolean isUnsure) {
            level = level.orHigher(found);
            sure = isUnsure ? sure : sure.orHigher(found);
            isExplained = true;
        }

        /**
         * The classifier is asked where the rules have nothing to say, for what they explain they know better, and about
         * what they say without being sure.
         */
        private CareLevel outcome() {
            CareLevel found = level.orHigher(together(hints));
            boolean isSettled = found == CareLevel.NONE ? isExplained : found == sure;
            if (isSettled || sentences.isEmpty()) {
                return found;
            }
            WordModel model = vector.length > 0 ? WithVector.OWN : words;
            double score = model.highest(sentences, vector);
            if (found == CareLevel.NONE) {
                return model.hears(score) ? CareLevel.CONCERN : CareLevel.NONE;
            }
            return model.doubts(score) ? sure : found;
        }
    }

    /** Read when the first vector comes, which many commands never make. */
    private static final class WithVector {
        private static final WordModel OWN = WordModel.ownWithVector();
    }

    private static CareLevel together(List<Hint> hints) {
        Hint last = new Hint("", -2 * NEAR);
        for (Hint hint : hints) {
            if (!hint.words().equals(last.words()) && hint.at() - last.at() <= NEAR) {
                return CareLevel.CONCERN;
            }
            last = hint;
        }
        return CareLevel.NONE;
    }

    private record Hint(String words, int at) {}
}
