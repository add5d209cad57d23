package dev.onward.companion;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides who and where: names, places, addresses, numbers, links and handles. The rules are few and plain, and hide rather
 * too much: a capital letter within a sentence, and a common given name anywhere. The person sees the result before it is
 * sent, and may change it.
 */
public final class Masking {
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");
    private static final Pattern EMAIL = Pattern.compile("\\b[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\b");
    private static final Pattern HANDLE = Pattern.compile("(?<!\\w)@\\w{2,}");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b\\d{1,4}[a-z]?\\s+(?:\\p{Lu}[\\p{L}'’-]+\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Way|Terrace|Square|Court|Place)\\b\\.?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.])(?!\\d{4}-\\d\\d-\\d\\d(?![\\w-]))(?:\\+?\\d[\\d ()./-]{5,}\\d|[A-Z]{1,2}\\d{1,2}[A-Z]?\\s?\\d[A-Z]{2})(?!\\w)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?…:]|\\R)[\\s\"'“‘(*-]*$");
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "to", "from", "near", "through", "via", "outside");
    private static final Set<String> TITLES = Set.of(
            "Mr",
            "Mrs",
            "Ms",
            "Miss",
            "Dr",
            "Prof",
            "Professor",
            "Sir",
            "Aunt",
            "Auntie",
            "Aunty",
            "Uncle",
            "Nan",
            "Sister",
            "Father",
            "Pastor",
            "Coach",
            "Lady",
            "Lord");

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Masking() {}

    /** The text with all of that hidden. */
    public static Masked mask(String text) {
        Masking masking = new Masking();
        String hidden = masking.all(text, LINK, "link");
        hidden = masking.all(hidden, EMAIL, "email");
        hidden = masking.all(hidden, HANDLE, "handle");
        hidden = masking.all(hidden, ADDRESS, "address");
        hidden = masking.all(hidden, NUMBER, "number");
        hidden = masking.names(hidden);
        Map<String, String> back = new LinkedHashMap<>();
        masking.marks.forEach((word, mark) -> back.put(mark, word));
        return new Masked(hidden, back);
    }

    private String all(String text, Pattern pattern, String kind) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mark(found.group(), kind)));
    }

    private String names(String text) {
        StringBuilder hidden = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int from = 0;
        String before = "";
        boolean afterName = false;
        while (words.find()) {
            String gap = text.substring(from, words.start());
            hidden.append(gap);
            String word = words.group();
            String stem = word.replaceFirst("['’]s$", "");
            boolean isMark = gap.endsWith("[");
            boolean starts =
                    SENTENCE_START.matcher(text.substring(0, words.start())).find();
            boolean joined = afterName && gap.equals(" ");
            boolean hide = !isMark && isName(stem, starts, before, joined);
            if (hide) {
                String kind = BEFORE_PLACES.contains(before) ? "place" : "name";
                hidden.append(mark(stem, kind)).append(word.substring(stem.length()));
            } else {
                hidden.append(word);
            }
            afterName = hide;
            before = word;
            from = words.end();
        }
        return hidden.append(text.substring(from)).toString();
    }

    private static boolean isName(String word, boolean starts, String before, boolean joined) {
        boolean isCapital = Character.isUpperCase(word.codePointAt(0));
        if (!isCapital || word.length() < 2 || TITLES.contains(word) || NameWords.NO_NAMES.contains(word)) {
            return false;
        }
        boolean isShouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
        return (!starts && !isShouted) || TITLES.contains(before) || joined || NameWords.GIVEN_NAMES.contains(word);
    }

    private String mark(String word, String kind) {
        return marks.computeIfAbsent(word, key -> "[" + kind + " " + counts.merge(kind, 1, Integer::sum) + "]");
    }
}
