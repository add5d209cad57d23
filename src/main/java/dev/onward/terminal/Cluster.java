package dev.onward.terminal;

import dev.onward.journal.Harmful;
import org.jline.utils.WCWidth;

/**
 * What a person sees as one character: a letter with its accents, a flag, an emoji with skin tone or joined to others.
 *
 * <p>The rules are those of JLine's line editor, so that the cursor never stands inside of what is drawn as one. They are
 * repeated here because JLine picks another way of cutting on newer Java versions.
 */
final class Cluster {
    private static final int JOINER = 0x200D;
    private static final int AS_TEXT = 0xFE0E;
    private static final int AS_EMOJI = 0xFE0F;
    private static final String TAB = "    ";

    private Cluster() {}

    /** Where the cluster that starts at an index ends. */
    static int end(CharSequence text, int start) {
        int first = Character.codePointAt(text, start);
        int end = start + Character.charCount(first);
        if (end == text.length() || (isPlain(first) && isPlain(text.charAt(end)))) {
            return end;
        }
        if (first < ' ') {
            return end;
        }
        if (WCWidth.isRegionalIndicator(first)) {
            int second = Character.codePointAt(text, end);
            return WCWidth.isRegionalIndicator(second) ? end + Character.charCount(second) : end;
        }
        while (end < text.length()) {
            int next = Character.codePointAt(text, end);
            int after = end + Character.charCount(next);
            if (next == JOINER && after < text.length() && text.charAt(after) != '\n') {
                end = after + Character.charCount(Character.codePointAt(text, after));
            } else if (next >= ' ' && WCWidth.wcwidth(next) == 0 && !Harmful.at(text, end)) {
                end = after;
            } else {
                break;
            }
        }
        return end;
    }

    /** How many columns a cluster takes where the terminal draws it as one. */
    static int width(CharSequence text, int start, int end) {
        int first = Character.codePointAt(text, start);
        if (isPlain(first) && end == start + 1) {
            return 1;
        }
        if (WCWidth.isRegionalIndicator(first)) {
            return end - start > 2 ? 2 : 1;
        }
        for (int i = start + Character.charCount(first); i < end; i++) {
            if (text.charAt(i) == AS_EMOJI) {
                return 2;
            }
            if (text.charAt(i) == AS_TEXT) {
                return 1;
            }
        }
        return Math.max(0, WCWidth.wcwidth(first));
    }

    /** How many columns a cluster takes at most, if the terminal draws its parts one by one. */
    static int widest(CharSequence text, int start, int end) {
        int width = width(text, start, end);
        int sum = 0;
        for (int i = start; i < end; ) {
            int codePoint = Character.codePointAt(text, i);
            sum += isSkinTone(codePoint) ? 2 : Math.max(0, WCWidth.wcwidth(codePoint));
            i += Character.charCount(codePoint);
        }
        return Math.max(width, sum);
    }

    /** Whether all terminals agree on the width of every cluster in a text. */
    static boolean isSure(String text) {
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            if (width(text, i, end) != widest(text, i, end)) {
                return false;
            }
            i = end;
        }
        return true;
    }

    /** What is written to the screen for a cluster: never anything that a terminal would obey. */
    static String shown(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '\t') {
            return TAB;
        }
        if (first < ' ' || first == 0x7f) {
            return "^" + (char) (first ^ 0x40);
        }
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Harmful.at(text, i)) {
                return "?";
            }
        }
        return text.substring(start, end);
    }

    /** What is written to the screen for a whole text, its line ends kept. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            shown.append(text.charAt(i) == '\n' ? "\n" : shown(text, i, end));
            i = end;
        }
        return shown.toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }
}
