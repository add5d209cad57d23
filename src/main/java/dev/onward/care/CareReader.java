package dev.onward.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads care levels by rules alone. Pure; a text without one of the key words is answered after one look at its words. */
public final class CareReader {
    /** Two hints say something together when no more sentences lie between them. */
    private static final int NEAR = 4;

    private final Spellings spellings;
    private final Rules rules;
    private final Judge judge;

    private CareReader(Spellings spellings, Rules rules) {
        this.spellings = spellings;
        this.rules = rules;
        this.judge = new Judge(rules);
    }

    /** Onward's own reader; it reads its word lists now, and compiles a rule only when a text calls for it. */
    public static CareReader own() {
        return new CareReader(Spellings.own(), Rules.own());
    }

    /** The level of an answer that was kept line by line; the lines are read as one text. */
    public CareLevel level(List<String> lines) {
        return level(String.join("\n", lines));
    }

    /** The highest level that any sentence of the text has. */
    public CareLevel level(String text) {
        List<Sentence> sentences = Sentences.of(text, spellings);
        CareLevel level = CareLevel.NONE;
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < sentences.size() && level != CareLevel.URGENT; i++) {
            for (Section section : called(sentences.get(i))) {
                level = level.orHigher(read(section, new Place(sentences, i), hints));
            }
        }
        return level.orHigher(together(hints));
    }

    private Set<Section> called(Sentence sentence) {
        Set<Section> called = new LinkedHashSet<>();
        sentence.words().forEach(word -> called.addAll(rules.byKey().getOrDefault(word, List.of())));
        return called;
    }

    private CareLevel read(Section section, Place place, List<Hint> hints) {
        Sentence sentence = place.sentence();
        for (Pattern pattern : section.patterns()) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                Found found = new Found(section, place, matcher.start(), matcher.end());
                if (section.excuses(place) || !judge.counts(found)) {
                    continue;
                }
                if (section.weight() == Section.Weight.HINT) {
                    hints.add(new Hint(matcher.group(), place.at()));
                    continue;
                }
                return judge.level(found);
            }
        }
        return CareLevel.NONE;
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
