package dev.onward.terminal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A place on the screen to write in.
 *
 * @param shape whether one line or several may be written
 * @param words what Tab completes, in the order to show; may be empty
 * @param begun text that stands there already, line by line
 * @param keep is given all that is typed so far whenever a line is finished, the editor returns, or the sitting is cut
 *     off; it must be quick and must not throw
 * @param ends whether Enter ends an answer of several lines as it stands, with the cursor at its end
 */
public record Field(
        Shape shape, List<Word> words, List<String> begun, Consumer<List<String>> keep, Predicate<String> ends) {
    /** Whether Enter ends the answer or makes a new line. */
    public enum Shape {
        /** Enter ends the answer. */
        ONE_LINE,
        /** Enter makes a new line; an empty line or Ctrl-D ends the answer. */
        SEVERAL_LINES
    }

    /**
     * A word that Tab completes.
     *
     * @param text the word itself
     * @param group the heading under which it is listed, such as a family of emotions; may be empty
     */
    public record Word(String text, String group) {}

    /** Several lines end with an empty one, and in no other way. */
    public Field(Shape shape, List<Word> words, List<String> begun, Consumer<List<String>> keep) {
        this(shape, words, begun, keep, text -> false);
    }

    /** Copies the lists. */
    public Field {
        words = List.copyOf(words);
        begun = List.copyOf(begun);
    }
}
