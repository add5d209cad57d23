package dev.onward.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads care levels by rules, and by a small classifier of words where no rule says anything. Pure, and without the
 * embedding model; a text takes well under a millisecond.
 */
public final class CareReader {
    /** Two hints say something together when no more sentences lie between them. */
    private static final int NEAR = 4;

    private final Spellings spellings;
    private final Rules rules;
    private final Judge judge;
    private final WordModel model;

    private CareReader(Spellings spellings, Rules rules, WordModel model) {
        this.model = model;
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
        List<Sentence> sentences = Sentences.of(text, spellings);
        Reading reading = new Reading(sentences);
        for (int i = 0; i < sentences.size() && reading.level != CareLevel.URGENT; i++) {
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
        private CareLevel level = CareLevel.NONE;
        private boolean isExplained;

        private Reading(List<Sentence> sentences) {
            this.sentences = sentences;
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
                        level = level.orHigher(judge.level(found));
                        isExplained = true;
                        return;
                    }
                }
            }
        }

        /** The classifier is asked only where the rules have nothing to say: what they explain, they know better. */
        private CareLevel outcome() {
            CareLevel found = level.orHigher(together(hints));
            boolean isOpen = found == CareLevel.NONE && !isExplained;
            return isOpen && model.hears(sentences) ? CareLevel.CONCERN : found;
        }
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
