package dev.onward.terminal;

import java.util.List;
import java.util.function.Function;

/** Shows text to a person and reads what they type. Made only when standard input and output are a terminal. */
public interface Console extends AutoCloseable {
    /** The screen's width in columns as it is now; never less than 20. */
    int columns();

    /** Shows text, which may have several lines and styles, and ends the last line. */
    void show(String text);

    /**
     * Reads one answer.
     *
     * @return the lines typed; empty when the person skipped
     * @throws Interruption when the person pressed Ctrl-C or the terminal went away; what was typed so far has been
     *     given to {@link Field#keep()} before
     */
    List<String> ask(Field field);

    /**
     * Lets the person change a text in their editor and waits for its end.
     *
     * @param name what the file is to be called
     * @throws dev.onward.journal.Problem when the editor cannot be opened or fails; what it wrote is kept and its place told
     */
    Edited edit(String name, String text);

    /**
     * Waits for a work that takes its time, and returns what it made.
     *
     * @param work is told when the person has had enough (Esc, or Ctrl-C, which stops nothing else then), and may show text
     */
    <T> T whileWaiting(Function<Meanwhile, T> work);

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
