package dev.onward.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Keeps a few rows of the screen up to date, writing only what changed.
 *
 * <p>Terminals disagree on how wide an emoji made of several is. So in a row with such a character the cursor is never
 * sent to a column: the row is written again up to the cursor, and stands right whatever the terminal thinks.
 */
final class Painter {
    private static final String QUIET = "\033[2m";
    private static final String NORMAL = "\033[0m";
    private static final int UNKNOWN = -1;
    private static final int NEAR = 4;

    private final Terminal terminal;
    private List<Line> drawn = List.of();
    private int row;
    private int column;

    /** Draws from where the cursor of the terminal stands. */
    Painter(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * One row.
     *
     * @param text what it shows
     * @param sure whether all terminals agree how wide it is
     * @param quiet whether it is shown in a quiet colour
     */
    record Line(String text, boolean sure, boolean quiet) {
        /** A row of this text. */
        static Line of(String text, boolean quiet) {
            return new Line(text, Cluster.isSure(text), quiet);
        }

        String written() {
            return quiet && !text.isEmpty() ? QUIET + text + NORMAL : text;
        }

        int width() {
            return Columns.of(text);
        }
    }

    /** Shows these rows, with the cursor in one of them behind this text. */
    void paint(List<Line> lines, int cursorRow, String before) {
        for (int i = 0; i < lines.size(); i++) {
            if (i >= drawn.size()) {
                moveTo(i);
                write(lines.get(i));
            } else if (!drawn.get(i).equals(lines.get(i))) {
                rewrite(i, drawn.get(i), lines.get(i));
            }
        }
        if (drawn.size() > lines.size()) {
            moveTo(lines.size());
            terminal.puts(Capability.clr_eos);
        }
        drawn = new ArrayList<>(lines);
        moveTo(cursorRow);
        place(lines.get(cursorRow), before);
        terminal.flush();
    }

    /** Goes to the row below all rows and lets them stand. */
    void leave() {
        if (!drawn.isEmpty()) {
            moveTo(drawn.size() - 1);
            down();
        }
        forget();
        terminal.flush();
    }

    /** Takes all rows from the screen; the cursor stands where the first row began. */
    void erase() {
        moveTo(0);
        start();
        terminal.puts(Capability.clr_eos);
        forget();
        terminal.flush();
    }

    /** Writes rows in place of all others and goes below them; they may be more than the screen holds. */
    void replace(List<Line> lines) {
        moveTo(0);
        start();
        for (Line line : lines) {
            write(line);
            terminal.puts(Capability.clr_eol);
            down();
        }
        // not before: some terminals save a screen that is cleared from its top, and would show the rows twice
        terminal.puts(Capability.clr_eos);
        forget();
        terminal.flush();
    }

    /** Begins anew where the terminal's cursor stands: something else has written to the screen. */
    void forget() {
        drawn = List.of();
        row = 0;
        column = 0;
    }

    /** Goes to the first row after the terminal has cut the rows to a new width, and takes them from the screen. */
    void resized(int columns) {
        int above = 0;
        for (int i = 0; i < Math.min(row, drawn.size()); i++) {
            above += Math.max(1, (drawn.get(i).width() + columns - 1) / columns);
        }
        if (column > 0) {
            above += column / columns;
        }
        up(above);
        start();
        terminal.puts(Capability.clr_eos);
        forget();
    }

    private void rewrite(int index, Line old, Line line) {
        moveTo(index);
        int same = old.sure() && line.sure() && old.quiet() == line.quiet() ? sameStart(old.text(), line.text()) : 0;
        if (same == 0) {
            start();
            write(line);
            terminal.puts(Capability.clr_eol);
            return;
        }
        place(old, old.text().substring(0, same));
        Line rest = new Line(line.text().substring(same), true, line.quiet());
        terminal.writer().write(rest.written());
        column = line.width();
        if (old.width() > line.width()) {
            terminal.puts(Capability.clr_eol);
        }
    }

    private void write(Line line) {
        terminal.writer().write(line.written());
        column = line.sure() ? line.width() : UNKNOWN;
    }

    /** Puts the cursor behind the first part of the current row. */
    private void place(Line line, String before) {
        int target = Columns.of(before);
        if (line.sure() && column == target) {
            return;
        }
        if (line.sure() && column > target && column - target <= before.length()) {
            terminal.writer().write("\b".repeat(column - target));
        } else if (line.sure() && column >= 0 && column < target && target - column <= NEAR) {
            for (int i = column; i < target; i++) {
                terminal.puts(Capability.cursor_right);
            }
        } else {
            start();
            terminal.writer().write(new Line(before, line.sure(), line.quiet()).written());
        }
        column = target;
    }

    private static int sameStart(String old, String text) {
        int same = 0;
        int i = 0;
        while (i < old.length() && i < text.length()) {
            int oldEnd = Cluster.end(old, i);
            int end = Cluster.end(text, i);
            if (oldEnd != end || !old.regionMatches(i, text, i, end - i)) {
                break;
            }
            i = end;
            same = i;
        }
        return same;
    }

    private void moveTo(int target) {
        if (target < row) {
            up(row - target);
            row = target;
        }
        while (row < target) {
            down();
        }
    }

    private void up(int rows) {
        for (int i = 0; i < rows; i++) {
            terminal.puts(Capability.cursor_up);
        }
    }

    private void down() {
        terminal.writer().write("\r\n");
        row++;
        column = 0;
    }

    private void start() {
        terminal.writer().write('\r');
        column = 0;
    }
}
