package dev.onward.practice;

import dev.onward.journal.Entry;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a sitting goes over the same ground again. Writing the same account once more can slow recovery for those who
 * brood over it (Sbarra, Boals, Mason, Larson and Mehl 2013, "Expressive Writing Can Impede Emotional Recovery Following
 * Marital Separation"); the numbers here are our own.
 */
public final class Rumination {
    /** Sittings before this one within {@link #WITHIN} that make it worth looking. */
    private static final int SITTINGS_BEFORE = 2;

    /** How far back earlier sittings count. */
    public static final Duration WITHIN = Duration.ofDays(7);

    /** The part of the words, 0 to 1, that were all said before when a sitting adds nothing. */
    private static final double SAID_BEFORE = 0.7;

    /** The part of the words, 0 to 1, that two sittings share when they tell of the same event. */
    private static final double SAME_EVENT = 0.4;

    /** With fewer words than this nothing can be said. */
    private static final int FEWEST_WORDS = 3;

    private static final int SHORTEST_WORD = 4;

    private Rumination() {}

    /**
     * Whether nearly all that is said was said in at least two sittings of the last days.
     *
     * @param now the sitting so far
     * @param earlier other entries, of which those about the same rejection and of the last days are compared
     */
    public static boolean addsNothing(Entry now, List<Entry> earlier) {
        Set<String> said = words(now.words());
        List<Entry> same = earlier.stream()
                .filter(entry -> !entry.id().equals(now.id()))
                .filter(entry -> isRecent(entry, now) && isOfTheSame(entry, now, said))
                .toList();
        if (said.size() < FEWEST_WORDS || same.size() < SITTINGS_BEFORE) {
            return false;
        }
        Set<String> before = new HashSet<>();
        same.forEach(entry -> before.addAll(words(entry.words())));
        return share(said, before) >= SAID_BEFORE;
    }

    private static boolean isRecent(Entry entry, Entry now) {
        Duration since = Duration.between(entry.at(), now.at());
        return !since.isNegative() && since.compareTo(WITHIN) <= 0;
    }

    /** Entries that point to a rejection tell of it; two rejections tell of the same event when their words do. */
    private static boolean isOfTheSame(Entry entry, Entry now, Set<String> said) {
        if (now.about().isPresent()) {
            return entry.about().equals(now.about()) || now.about().get().equals(entry.id());
        }
        return entry.kind() == now.kind() && share(said, words(entry.words())) >= SAME_EVENT;
    }

    private static double share(Set<String> words, Set<String> of) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(of::contains).count() / words.size();
    }

    /** Longer words in lower case: the short ones are in every text. */
    private static Set<String> words(List<String> lines) {
        String text = String.join("\n", lines).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        BreakIterator borders = BreakIterator.getWordInstance(Locale.ROOT);
        borders.setText(text);
        int start = borders.first();
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            if (end - start >= SHORTEST_WORD && Character.isLetter(text.codePointAt(start))) {
                words.add(text.substring(start, end));
            }
            start = end;
        }
        return words;
    }
}
