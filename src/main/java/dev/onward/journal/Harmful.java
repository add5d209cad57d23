package dev.onward.journal;

/**
 * Characters that must never reach a screen as they are, whoever wrote them: they could move the cursor, set the title, turn
 * the writing direction of what follows, paint over other text, or hold words that nobody sees.
 *
 * <p>What writing needs stays: joiners in emoji and in Persian, the marks of Hebrew and Arabic, accents, flags.
 */
public final class Harmful {
    /** More signs than this on one letter are no writing: they paint over the lines around, or smuggle text. */
    private static final int MOST_MARKS = 8;

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_MARK = 0x300;

    private Harmful() {}

    /**
     * Whether the character that begins at that index is one.
     *
     * @param index of a half of a pair counts as harmful only when the other half is missing, or for both together
     */
    public static boolean at(CharSequence text, int index) {
        char c = text.charAt(index);
        if (c < FIRST_MARK) {
            return c < ' ' || (c >= 0x7F && c <= 0x9F);
        }
        int codePoint = Character.codePointAt(text, index);
        return obeyed(codePoint)
                || (isTag(codePoint) && !endsFlag(text, index))
                || (isMark(codePoint) && hasTooMany(text, index));
    }

    /** Whether there is one in a text. */
    public static boolean isIn(CharSequence text) {
        int i = 0;
        while (i < text.length() && !at(text, i)) {
            i += Character.charCount(Character.codePointAt(text, i));
        }
        return i < text.length();
    }

    /** What has no look of its own, harms nobody and may be left out where text is only shown: a soft hyphen, say. */
    public static boolean isSilent(char c) {
        return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    /** Controls above U+02FF, separators, direction overrides and isolates, and halves of pairs. */
    private static boolean obeyed(int c) {
        return (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2061 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0x180E
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Letters that no screen shows. */
    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (c >= 0x200C && c <= 0x200F)
                || c == 0x061C;
    }

    /** The flags of England, Scotland and Wales are a black flag and letters that no screen shows. */
    private static boolean endsFlag(CharSequence text, int index) {
        int at = index;
        for (int tags = 0; tags < MOST_MARKS && at > 0; tags++) {
            int before = Character.codePointBefore(text, at);
            if (!isTag(before)) {
                return before == BLACK_FLAG;
            }
            at -= Character.charCount(before);
        }
        return false;
    }

    private static boolean hasTooMany(CharSequence text, int index) {
        int at = index;
        for (int marks = 0; marks < MOST_MARKS; marks++) {
            if (at == 0) {
                return false;
            }
            int before = Character.codePointBefore(text, at);
            if (!isMark(before)) {
                return false;
            }
            at -= Character.charCount(before);
        }
        return true;
    }
}
