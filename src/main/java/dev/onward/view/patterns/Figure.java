package dev.onward.view.patterns;

import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is shown of a pattern.
 *
 * @param heading what it is
 * @param from from how many it is, such as {@code of 12}
 * @param chart lines that are drawn
 * @param instead sentences that tell what the chart shows, where nothing is drawn
 * @param notes sentences under either
 */
record Figure(String heading, String from, List<String> chart, List<String> instead, List<String> notes) {
    private static final int UNKNOWN_WIDTH = 80;
    private static final int WIDEST = 120;
    private static final String INDENT = "  ";

    /** Copies the lists. */
    Figure {
        chart = List.copyOf(chart);
        instead = List.copyOf(instead);
        notes = List.copyOf(notes);
    }

    /** Columns that a chart may take. */
    static int columns(Page page) {
        return page.columns() == Page.UNBOUNDED ? UNKNOWN_WIDTH : Math.min(page.columns(), WIDEST);
    }

    /** One of which there are too few to show. */
    static Figure tooFew(String heading, String from) {
        return new Figure(heading, from, List.of(), List.of(), List.of("There are " + Amount.TOO_FEW + "."));
    }

    /** The lines. */
    List<String> lines(Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>();
        String head = from.isEmpty() ? heading : heading + " (" + from + ")";
        Wrap.line(head, "", page).forEach(line -> lines.add(theme.strong(line)));
        if (theme.drawing()) {
            chart.forEach(line -> lines.add(line.stripTrailing()));
        } else {
            instead.forEach(line -> lines.addAll(Wrap.line(line, INDENT, page)));
        }
        notes.forEach(line -> lines.addAll(Wrap.line(line, INDENT, page)));
        return lines;
    }
}
