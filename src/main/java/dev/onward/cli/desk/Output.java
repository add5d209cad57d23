package dev.onward.cli.desk;

import dev.onward.view.Page;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Where a command's text goes: data to standard output, everything else to standard error. */
public interface Output {
    /** The place that data is laid out for. */
    Page page();

    /** Whether a person looks at standard output, and not another program. */
    boolean isWatched();

    /** Prints lines of data, through the pager when a person looks and they are longer than the screen. */
    void show(Iterator<String> lines);

    /** Prints lines of data. */
    default void show(List<String> lines) {
        show(lines.iterator());
    }

    /** Standard output itself, for data that is written in pieces. */
    PrintWriter raw();

    /**
     * Writes a file that the person asked for, for their eyes only.
     *
     * @param mark stands near the beginning of every such file; a file without it is not written over
     * @throws dev.onward.journal.Problem when it cannot be written, or another file is there
     */
    void write(Path file, String text, String mark);

    /** Says something that is no data. */
    void note(String message);

    /** Shows a line on standard error in place of the last one shown so; an empty one takes it away. For a person only. */
    void passing(String line);
    /** Whether a person looks at standard error. */
    boolean isOverheard();

    /** Shows lines that are no data, as they are. */
    void tell(List<String> lines);
}
