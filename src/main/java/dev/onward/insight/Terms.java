package dev.onward.insight;

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
    private static final int LAST_ASCII = 127;

    /** Copies the map. */
    Terms {
        counts = Map.copyOf(counts);
    }

    /** Of one text. */
    static Terms of(String text) {
        String plain = isAscii(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
        Map<String, Integer> counts = new HashMap<>();
        int length = 0;
        int at = 0;
        while (at < plain.length()) {
            int start = at;
            while (at < plain.length() && isInWord(plain, start, at)) {
                at++;
            }
            if (at > start) {
                counts.merge(stem(plain.substring(start, at)), 1, Integer::sum);
                length++;
            } else {
                at++;
            }
        }
        return new Terms(counts, length);
    }

    /** A letter or digit, or an apostrophe between letters. */
    private static boolean isInWord(String text, int start, int at) {
        char here = text.charAt(at);
        return Character.isLetterOrDigit(here)
                || Character.isSurrogate(here)
                || ((here == '\'' || here == '’')
                        && at > start
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter <= LAST_ASCII);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String stem(String word) {
        return word.length() < SHORTEST_WITH_ENDING
                ? word
                : ENDING.matcher(word).replaceFirst("");
    }
}
