package dev.onward.view;

/**
 * Makes text harmless for a screen. What a person wrote or received is stored as it is; shown, it must not move the
 * cursor, set a title, ring, or turn the writing direction of what follows.
 */
public final class SafeText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE = 0x7F;

    private SafeText() {}

    /** One line of text with every control character and direction override shown as a sign or its number. */
    public static String line(String text, Theme theme) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < DELETE) || (!isHarmful(c) && !isHalfSurrogate(text, i));
            if (plain && safe == null) {
                continue;
            }
            if (safe == null) {
                safe = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            safe.append(plain ? String.valueOf(c) : shown(c, theme));
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean isHarmful(char c) {
        return c < ' '
                || (c >= DELETE && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
    }

    private static boolean isHalfSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String shown(char c, Theme theme) {
        if (c == '\t') {
            return "    ";
        }
        if (theme.signs() && c < ' ') {
            return String.valueOf((char) (CONTROL_PICTURES + c));
        }
        if (theme.signs() && c == DELETE) {
            return "␡";
        }
        return String.format("\\u%04x", (int) c);
    }
}
