package dev.onward.view.patterns;

import java.util.List;
import java.util.Optional;

/**
 * A figure of the page: a table, and how it is drawn.
 *
 * @param id its name in the page's addresses
 * @param heading what it is
 * @param from from how many it is
 * @param form how it is drawn
 * @param axes what the first column is, and what the numbers are
 * @param series the names of the other columns
 * @param rows the rows
 * @param notes sentences under it
 */
record Plot(
        String id,
        String heading,
        String from,
        Form form,
        Axes axes,
        List<String> series,
        List<Row> rows,
        List<String> notes) {
    /** How a table is drawn. */
    enum Form {
        /** Bars that stand. */
        BAR,
        /** Bars that lie. */
        LYING,
        /** Lines that go by steps. */
        STEP
    }

    /**
     * What is along the sides.
     *
     * @param x the first column
     * @param unit the numbers
     */
    record Axes(String x, String unit) {}

    /**
     * A row.
     *
     * @param label its first cell
     * @param values a number for each series, or none
     */
    record Row(String label, List<Optional<Double>> values) {}

    /** Copies the lists. */
    Plot {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
