package dev.onward.journal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a person names an entry on the command line. */
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
        Matcher last = Syntax.LAST.matcher(word);
        if (last.matches()) {
            String back = last.group(1);
            return new Last(back == null ? 0 : Integer.parseInt(back));
        }
        if (!Syntax.PART.matcher(word).matches()) {
            throw Problem.usage("that does not name an entry")
                    .withHint("an entry is named by its id, a part of it, last, or last~2");
        }
        return new Part(word);
    }

    /** The forms a name can have. */
    final class Syntax {
        private static final Pattern LAST = Pattern.compile("last(?:~(\\d{1,9}))?");
        private static final Pattern PART = Pattern.compile("[a-z0-9-]{1,64}");

        private Syntax() {}
    }
}
