package dev.onward.journal;

import java.util.List;
import java.util.function.Predicate;

/**
 * What an entry must have so that its words are worth looking at. A journal may use it to skip entries unread; entries
 * that lack a word or a text may still come through.
 *
 * @param facts what must hold of its facts
 * @param words stems, as {@link Wording} makes them, each of which must be in its text
 * @param texts characters, each of which must be in one of its lines exactly so
 */
public record Sieve(Predicate<Facts> facts, List<String> words, List<String> texts) {
    /** Lets every entry through. */
    public static final Sieve ALL = new Sieve(facts -> true, List.of(), List.of());

    /** Copies the lists. */
    public Sieve {
        words = List.copyOf(words);
        texts = List.copyOf(texts);
    }
}
