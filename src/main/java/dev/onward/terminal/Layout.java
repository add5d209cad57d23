package dev.onward.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer laid out in rows of a screen, words kept whole where they fit.
 *
 * <pre>
 * > They sent the form letter, two lines, and
 *   not even my name.
 *   I read it four times.
 * </pre>
 *
 * <p>The last column of the screen is never written to, so no terminal wraps by itself.
 */
record Layout(String text, int columns, List<Row> rows) {
    private static final String PROMPT = "> ";
    private static final String INDENT = "  ";
    private static final int SMALLEST = 4;

    /** One row: a part of the text behind a prompt or an indent. */
    record Row(String text, int start, int end, String lead) {
        /** What is written to the screen. */
        String shown() {
            return upTo(end);
        }

        /** What is written to the screen before the text's index. */
        String upTo(int index) {
            StringBuilder shown = new StringBuilder(lead);
            for (int i = start; i < index; ) {
                int next = Cluster.end(text, i);
                shown.append(Cluster.shown(text, i, next));
                i = next;
            }
            return shown.toString();
        }

        /** The column in which an index of the text stands. */
        int column(int index) {
            return Columns.of(upTo(index));
        }

        /** The index of the text that stands in a column or nearest before it. */
        int index(int column) {
            int at = lead.length();
            int last = start;
            for (int i = start; i < end; ) {
                int next = Cluster.end(text, i);
                at += Columns.of(Cluster.shown(text, i, next));
                if (at > column) {
                    return i;
                }
                last = i;
                i = next;
            }
            return endsItsLine() ? end : last;
        }

        /** Whether no further row belongs to the same line of the text. */
        boolean endsItsLine() {
            return end == text.length() || text.charAt(end) == '\n';
        }
    }

    /** Lays text out for a screen of so many columns. */
    static Layout of(String text, int columns) {
        return new Layout("", columns, List.of()).with(text);
    }

    /** Lays another text out for the same screen; quick when only its end is different. */
    Layout with(String other) {
        int same = 0;
        while (same < text.length() && same < other.length() && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int start = other.lastIndexOf('\n', same - 1) + 1;
        List<Row> again = new ArrayList<>();
        for (int i = 0; i < rows.size() && rows.get(i).end() < start; i++) {
            again.add(new Row(
                    other, rows.get(i).start(), rows.get(i).end(), rows.get(i).lead()));
        }
        return wrapped(other, start, again);
    }

    private Layout wrapped(String text, int from, List<Row> rows) {
        int width = Math.max(SMALLEST, columns - 2 - PROMPT.length());
        int start = from;
        while (true) {
            int newline = text.indexOf('\n', start);
            wrap(text, start, newline < 0 ? text.length() : newline, width, rows);
            if (newline < 0) {
                return new Layout(text, columns, rows);
            }
            start = newline + 1;
        }
    }

    /** The row in which an index of the text stands. */
    int rowOf(int index) {
        int row = rows.size() - 1;
        while (row > 0 && rows.get(row).start() > index) {
            row--;
        }
        return row;
    }

    private static void wrap(String text, int from, int to, int width, List<Row> rows) {
        int start = from;
        int column = 0;
        int lastBreak = -1;
        for (int i = from; i < to; ) {
            int next = Cluster.end(text, i);
            int wide = widest(text, i, next);
            boolean space = text.charAt(i) == ' ';
            // one space may hang over, so that the next word starts its row without it
            if (column + wide > width + (space ? 1 : 0) && i > start) {
                int cut = !space && lastBreak > start ? lastBreak : i;
                rows.add(row(text, start, cut, rows));
                start = cut;
                column = widestBetween(text, cut, i);
                lastBreak = -1;
                continue;
            }
            column += wide;
            if (space || wide > 1) {
                lastBreak = next;
            }
            i = next;
        }
        rows.add(row(text, start, to, rows));
    }

    private static Row row(String text, int start, int end, List<Row> before) {
        return new Row(text, start, end, before.isEmpty() ? PROMPT : INDENT);
    }

    private static int widestBetween(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; ) {
            int next = Cluster.end(text, i);
            columns += widest(text, i, next);
            i = next;
        }
        return columns;
    }

    private static int widest(String text, int start, int end) {
        char first = text.charAt(start);
        if (end == start + 1 && first >= ' ' && first < 0x7f) {
            return 1;
        }
        String shown = Cluster.shown(text, start, end);
        return Character.isISOControl(first) ? shown.length() : Cluster.widest(shown, 0, shown.length());
    }
}
