package dev.onward.care;

import java.util.List;

/**
 * One sentence in common spelling, commas as words of their own, without quotation marks.
 *
 * @param words its words
 * @param text the words with a space between, and a full stop
 * @param quoted what stood in quotation marks in it, with a space between
 */
record Sentence(List<String> words, String text, String quoted) {
    /** Copies the words. */
    Sentence {
        words = List.copyOf(words);
    }

    /** A sentence of these words. */
    static Sentence of(List<String> words, List<String> quoted) {
        return new Sentence(words, String.join(" ", words) + " .", String.join(" ", quoted));
    }

    /** Whether these words of the sentence stood in quotation marks. */
    boolean quotes(String part) {
        return !quoted.isEmpty() && quoted.contains(part);
    }
}
