package dev.onward.terminal;

import dev.onward.terminal.Painter.Line;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Shows an answer while it is written: as much of it as the screen holds, around the cursor. */
final class AnswerView {
    private static final int USUAL_COLUMNS = 80;
    private static final int USUAL_ROWS = 24;

    private final Terminal terminal;
    private final Painter painter;
    private final boolean colour;
    private Size size = Size.of(USUAL_COLUMNS, USUAL_ROWS);
    private Layout layout = Layout.of("", USUAL_COLUMNS);
    private int top;
    private int goal;
    private int goalCursor = -1;

    /** Draws where the terminal's cursor stands; accepted answers turn quiet if there is colour. */
    AnswerView(Terminal terminal, boolean colour) {
        this.terminal = terminal;
        this.painter = new Painter(terminal);
        this.colour = colour;
    }

    /** Starts with a new answer. */
    void begin() {
        measure();
        top = 0;
        goalCursor = -1;
        painter.forget();
    }

    /** Shows the text with the cursor at an index, and rows below it. */
    void show(String text, int cursor, List<String> below) {
        layout = layout.with(text);
        int cursorRow = layout.rowOf(cursor);
        int room = Math.max(1, size.getRows() - below.size());
        int last = Math.max(0, layout.rows().size() - room);
        top = Math.min(last, Math.max(cursorRow - room + 1, Math.min(top, cursorRow)));
        List<Line> lines = new ArrayList<>();
        for (int row = top; row < Math.min(layout.rows().size(), top + room); row++) {
            lines.add(Line.of(layout.rows().get(row).shown(), false));
        }
        below.forEach(row -> lines.add(Line.of(row, false)));
        painter.paint(lines, cursorRow - top, layout.rows().get(cursorRow).upTo(cursor));
    }

    /** Lets the finished answer stand, all of it, in a quiet colour. */
    void accept(String text) {
        layout = layout.with(text);
        List<Line> lines = new ArrayList<>();
        layout.rows().forEach(row -> lines.add(Line.of(row.shown(), colour)));
        if (lines.size() <= size.getRows()) {
            painter.paint(
                    lines, lines.size() - 1, layout.rows().get(lines.size() - 1).shown());
            painter.leave();
        } else {
            painter.replace(lines);
        }
    }

    /** How many rows a list below the text may have. */
    int roomBelow(String text) {
        layout = layout.with(text);
        int rows = layout.rows().size();
        return Math.max(1, size.getRows() - 1 - Math.min(rows, size.getRows() / 2));
    }

    /** How many columns a row may have. */
    int width() {
        return size.getColumns() - 1;
    }

    /** The index one row further up (-1) or down (1), as near as can be to the column where the moving began. */
    int moved(String text, int cursor, int by) {
        layout = layout.with(text);
        int row = layout.rowOf(cursor);
        int target = row + by;
        if (target < 0 || target >= layout.rows().size()) {
            return cursor;
        }
        if (goalCursor != cursor) {
            goal = Columns.of(layout.rows().get(row).upTo(cursor));
        }
        goalCursor = layout.rows().get(target).index(goal);
        return goalCursor;
    }

    /** Leaves the text as it is and goes below it. */
    void leave() {
        painter.leave();
    }

    /** Takes the text from the screen. */
    void erase() {
        painter.erase();
    }

    /** Something else has written to the screen; the text is drawn anew where the cursor stands. */
    void forget() {
        measure();
        painter.forget();
    }

    /** The window has another size now. */
    void resized() {
        measure();
        painter.resized(size.getColumns());
    }

    /** Begins at the top of an empty screen. */
    void clear() {
        terminal.puts(Capability.clear_screen);
        painter.forget();
    }

    private void measure() {
        Size now = terminal.getSize();
        size = Size.of(
                now.getColumns() > 0 ? now.getColumns() : USUAL_COLUMNS,
                now.getRows() > 0 ? now.getRows() : USUAL_ROWS);
        layout = Layout.of("", size.getColumns());
    }
}
