package dev.onward.practice;

import java.util.List;
import java.util.Optional;

/**
 * One thing to ask.
 *
 * @param step its name in the sitting, such as {@code what-happened} or {@code story.creative}
 * @param form what an answer to it looks like
 * @param prompt the question
 * @param help a quieter line under it; may be empty
 * @param progress which of the practice's four questions it is; empty for the others and for follow-ups
 */
public record Question(String step, Form form, String prompt, String help, Optional<Progress> progress) {
    /** What an answer looks like. */
    public enum Form {
        /** One of the five contexts. */
        CONTEXT,
        /** A whole number from 0 to 10. */
        HURT,
        /** A whole number from 0 to 100. */
        BELIEF,
        /** Nothing is asked: the thinking traps in what was said are looked for. */
        FINDINGS,
        /** Whether a trap that was seen fits: yes or no. */
        AGREEMENT,
        /** Nothing is asked unless the sitting goes over the same ground again: then whether to stop, or to go another way. */
        BRAKE,
        /** A fairer reading, in the person's own words or begun from one that is offered. */
        READING,
        /** A whole number from 0 to 10, or {@code s} for settled. */
        HURT_OR_SETTLED,
        /** A whole number from 0, the lowest, to 10. */
        MOOD,
        /** Whether the person did what they had meant to: yes or no. */
        YES_OR_NO,
        /** One line of text. */
        LINE,
        /** Text that answers a question which stands in the entry already: one more on what was written. */
        FOLLOW_UP,
        /** Text in which emotions are named. */
        FEELINGS,
        /** Text. */
        TEXT
    }

    /** Whether words are asked for, and not a number, a choice or a key. */
    public boolean isOfWords() {
        return switch (form) {
            case TEXT, FOLLOW_UP, FEELINGS, LINE -> true;
            default -> false;
        };
    }

    /** Whether these are words that were meant to be kept, though a number or a choice was asked for. */
    public boolean isBeside(List<String> typed) {
        return !isOfWords() && Addition.isMeant(typed);
    }

    /**
     * Where in the practice one stands, shown as {@code 2/4}.
     *
     * @param number from 1
     * @param of how many there are
     */
    public record Progress(int number, int of) {
        @Override
        public String toString() {
            return number + "/" + of;
        }
    }
}
