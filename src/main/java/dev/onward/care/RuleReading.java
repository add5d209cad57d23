package dev.onward.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rules say of one text: a level, how sure they are of it, and which of them had anything to say. */
final class RuleReading {
    /** Two hints say something together when no more sentences lie between them. */
    private static final int NEAR = 4;

    private final List<Sentence> sentences;
    private final Judge judge;
    private final List<Hint> hints = new ArrayList<>();
    private final Set<String> marks = new LinkedHashSet<>();
    private CareLevel level = CareLevel.NONE;
    private CareLevel sure = CareLevel.NONE;

    private RuleReading(List<Sentence> sentences, Judge judge) {
        this.sentences = sentences;
        this.judge = judge;
    }

    /** Reads the sentences up to the first that is surely urgent. */
    static RuleReading of(List<Sentence> sentences, Rules rules, Judge judge) {
        RuleReading reading = new RuleReading(sentences, judge);
        for (int i = 0; i < sentences.size() && reading.sure != CareLevel.URGENT; i++) {
            Set<Section> called = new LinkedHashSet<>();
            sentences.get(i).words().forEach(word -> called.addAll(rules.byKey().getOrDefault(word, List.of())));
            for (Section section : called) {
                reading.take(section, new Place(sentences, i));
            }
        }
        return reading;
    }

    /** The sentences that were read. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** The highest level that a rule, or hints together, give. */
    CareLevel level() {
        return level.orHigher(together());
    }

    /** The highest level of rules that need nobody else's say. */
    CareLevel sure() {
        return sure;
    }

    /**
     * Which sections found something and what became of it, such as {@code found:wish} and {@code excused:wish}, for the
     * classifier, which learns how far each is to be believed.
     */
    Set<String> marks() {
        return marks;
    }

    private void take(Section section, Place place) {
        Sentence sentence = place.sentence();
        for (Pattern pattern : section.patterns()) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                Found found = new Found(section, place, matcher.start(), matcher.end());
                if (section.excuses(place) || !judge.counts(found)) {
                    marks.add("excused:" + section.name());
                } else if (section.weight() == Section.Weight.HINT) {
                    marks.add("hint:" + section.name());
                    hints.add(new Hint(matcher.group(), place.at()));
                } else {
                    take(judge.level(found), found);
                    return;
                }
            }
        }
    }

    private void take(CareLevel says, Found found) {
        Section section = found.section();
        if (says == CareLevel.NONE) {
            marks.add((judge.isWell(found) ? "well:" : "over:") + section.name());
        } else {
            marks.add("found:" + section.name());
        }
        level = level.orHigher(says);
        sure = section.has("unsure") ? sure : sure.orHigher(says);
    }

    private CareLevel together() {
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
