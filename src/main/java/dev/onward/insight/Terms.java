package dev.onward.insight;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: without case and accents, and without the common English endings.
 *
 * @param counts how often each occurs
 * @param length how many there are
 */
record Terms(Map<String, Integer> counts, int length) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|ies|es|s|ly|'s|’s)$");
    private static final int SHORTEST_WITH_ENDING = 5;

    /** Copies the map. */
    Terms {
        counts = Map.copyOf(counts);
    }

    /** Of one text. */
    static Terms of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Map<String, Integer> counts = new HashMap<>();
        int length = 0;
        BreakIterator borders = BreakIterator.getWordInstance(Locale.ROOT);
        borders.setText(plain);
        int start = borders.first();
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            if (Character.isLetterOrDigit(plain.codePointAt(start))) {
                counts.merge(stem(plain.substring(start, end)), 1, Integer::sum);
                length++;
            }
            start = end;
        }
        return new Terms(counts, length);
    }

    private static String stem(String word) {
        return word.length() < SHORTEST_WITH_ENDING
                ? word
                : ENDING.matcher(word).replaceFirst("");
    }
}
