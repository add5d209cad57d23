package dev.onward.view;

import dev.onward.journal.Harmful;

/**
 * Makes text harmless for a screen. What a person wrote or received is stored as it is; shown, it must not move the
 * cursor, set a title, ring, or turn the writing direction of what follows.
 */
public final class SafeText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE = 0x7F;

    private SafeText() {}

    /**
     * One line of text with every harmful character shown as a sign or its number, and without those that have no look.
     */
    public static String line(String text, Theme theme) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < DELETE) {
                if (safe != null) {
                    safe.append(c);
                }
                continue;
            }
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean stays = !Harmful.at(text, i) && !Harmful.isSilent(c);
            if (safe == null && !stays) {
                safe = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (safe != null) {
                safe.append(stays ? text.substring(i, i + (isPair ? 2 : 1)) : shown(text.codePointAt(i), theme));
            }
            i += isPair ? 1 : 0;
        }
        return safe == null ? text : safe.toString();
    }

    private static String shown(int c, Theme theme) {
        if (c <= Character.MAX_VALUE && Harmful.isSilent((char) c)) {
            return "";
        }
        if (c == '\t') {
            return "    ";
        }
        if (theme.signs() && c < ' ') {
            return String.valueOf((char) (CONTROL_PICTURES + c));
        }
        if (theme.signs() && c == DELETE) {
            return "␡";
        }
        return String.format(c > Character.MAX_VALUE ? "\\u{%x}" : "\\u%04x", c);
    }
}
