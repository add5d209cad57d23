package dev.onward.journal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text with case, accents and simple English forms taken off, so that {@code Letters} is found by {@code
 * letter} and {@code café} by {@code cafe}.
 *
 * <p>A word is a run of letters and digits; an apostrophe inside belongs to it and is left out. In scripts that put no
 * spaces between words each sign is a word.
 */
public final class Wording {
    /** Letters from U+00C0 to U+017F without their accents; a space for those that become two letters, or none. */
    private static final String PLAIN = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
            + "lllnnnnnn nnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char FIRST = '\u00C0';

    private Wording() {}

    /**
     * One word of a text.
     *
     * @param stem what it is compared by
     * @param start where it begins in the text
     * @param end the place after its last character
     */
    public record Token(String stem, int start, int end) {}

    /** The words of a text in their order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            i = next(text, i, tokens);
        }
        return tokens;
    }

    /** Adds the word that begins at that place, if one does, and returns the place after it. */
    private static int next(String text, int i, List<Token> tokens) {
        int c = text.codePointAt(i);
        if (!isPart(c)) {
            return i + Character.charCount(c);
        }
        if (isSpaceless(c)) {
            tokens.add(new Token(Character.toString(c), i, i + Character.charCount(c)));
            return i + Character.charCount(c);
        }
        int end = end(text, i);
        String folded = folded(text, i, end);
        if (!folded.isEmpty()) {
            tokens.add(new Token(Stemmer.stem(folded), i, end));
        }
        return end;
    }

    /** Whether a word of that stem may be in the text: a quick look, before it is taken apart into words. */
    public static boolean mayHave(String text, String stem) {
        boolean sure = Stemmer.isRegular(stem);
        for (int i = 0; i < text.length() && sure; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '\'') {
                return true;
            }
            if (text.regionMatches(true, i, stem, 0, stem.length() - 1)) {
                return true;
            }
        }
        return !sure;
    }

    /** A text without case and accents; everything else stays. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, folded));
        return folded.toString();
    }

    private static int end(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inside = isPart(c) && !isSpaceless(c);
            if (!inside && !(isApostrophe(c) && i + 1 < text.length() && isPart(text.codePointAt(i + 1)))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static String folded(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > 'z' || (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z')) {
                return foldedSlowly(text, start, end);
            }
        }
        return text.substring(start, end);
    }

    private static String foldedSlowly(String text, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isApostrophe(c)) {
                append(c, word);
            } else if (end - i == 2 && (text.charAt(i + 1) | ' ') == 's') {
                break;
            }
        }
        return word.toString();
    }

    private static boolean isPart(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Han, kana, Thai, Lao, Khmer and Burmese are written without spaces. */
    private static boolean isSpaceless(int c) {
        return c >= 0x0E00
                && (Character.isIdeographic(c)
                        || (c >= 0x3040 && c <= 0x30FF)
                        || (c <= 0x0EFF)
                        || (c >= 0x1000 && c <= 0x109F)
                        || (c >= 0x1780 && c <= 0x17FF));
    }

    private static void append(int c, StringBuilder word) {
        if (c < 0x80) {
            word.append((char) (c >= 'A' && c <= 'Z' ? c + ' ' : c));
        } else if (c >= FIRST && c < FIRST + PLAIN.length() && PLAIN.charAt(c - FIRST) != ' ') {
            word.append(PLAIN.charAt(c - FIRST));
        } else {
            unusual(c, word);
        }
    }

    private static void unusual(int c, StringBuilder word) {
        switch (c) {
            case 'ß', 'ẞ' -> word.append("ss");
            case 'æ', 'Æ' -> word.append("ae");
            case 'œ', 'Œ' -> word.append("oe");
            case 'þ', 'Þ' -> word.append("th");
            case 'ð', 'Ð' -> word.append('d');
            default ->
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(part -> !isMark(part))
                        .map(Character::toLowerCase)
                        .forEach(word::appendCodePoint);
        }
    }
}
