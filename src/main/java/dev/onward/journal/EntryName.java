package dev.onward.journal;

import java.util.Locale;

/** How a person names an entry on the command line. Read by hand: the first pattern of a short command takes 1 ms of it. */
public sealed interface EntryName {
    /**
     * The newest, or the one that many before it: {@code last}, {@code last~2}.
     *
     * @param back how many entries before the newest; 0 is the newest
     */
    record Last(int back) implements EntryName {}

    /**
     * An id or any part of it that only one entry has.
     *
     * @param text the part, in lower case
     */
    record Part(String text) implements EntryName {}

    /** Reads {@code last}, {@code last~N}, or a part of an id. */
    static EntryName parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (isLast(word)) {
            return new Last(word.equals(Syntax.LAST) ? 0 : Integer.parseInt(word.substring(Syntax.LAST_BUT.length())));
        }
        if (!Syntax.isPart(word)) {
            throw Problem.usage("that does not name an entry")
                    .withHint("an entry is named by its id, a part of it, last, or last~2");
        }
        return new Part(word);
    }

    /** Whether it is {@code last} or {@code last~N}. */
    static boolean isLast(String text) {
        String back = text.startsWith(Syntax.LAST_BUT) ? text.substring(Syntax.LAST_BUT.length()) : "0";
        return (text.equals(Syntax.LAST) || text.startsWith(Syntax.LAST_BUT))
                && !back.isEmpty()
                && back.length() <= Syntax.MOST_DIGITS
                && back.chars().allMatch(Syntax::isDigit);
    }

    /** The forms a name can have. */
    final class Syntax {
        private static final String LAST = "last";
        private static final String LAST_BUT = "last~";
        private static final int MOST_DIGITS = 9;
        private static final int LONGEST = 64;

        private Syntax() {}

        private static boolean isDigit(int letter) {
            return letter >= '0' && letter <= '9';
        }

        private static boolean isPart(String text) {
            return !text.isEmpty()
                    && text.length() <= LONGEST
                    && text.chars().allMatch(letter -> EntryId.isInSuffix(letter) || letter == '-');
        }
    }
}
