package dev.onward.view.patterns;

import dev.onward.insight.patterns.Survival;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * The share in which something has not happened yet, by days.
 *
 * <pre>
 *    100% ██▇▇▆▅▅▅▄▄▃▃▃▃▂▂▂▂
 *     50% ██████████████████
 *         0          40 days
 * </pre>
 */
final class Curve {
    private static final int ROWS = 6;
    private static final int LABELS = 8;
    private static final int WIDEST = 60;

    /** What comes after so many times the median would press the rest into a corner. */
    private static final double MEDIANS = 5;

    private static final List<Double> TOLD_DAYS = List.of(1.0, 3.0, 7.0, 14.0, 30.0, 90.0, 365.0);

    private Curve() {}

    /** The lines; none when it never happened. */
    static List<String> of(Survival survival, Page page) {
        double last = last(survival);
        if (last <= 0) {
            return List.of();
        }
        int wide = width(page);
        List<String> area = Area.of(shares(survival, last, wide), ROWS, 1, page.theme());
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            String label = row == 0 ? "   100% " : row == ROWS / 2 ? "    50% " : " ".repeat(LABELS);
            lines.add(label + page.theme().drawn(area.get(row)));
        }
        String end = Amount.days(last);
        lines.add(" ".repeat(LABELS) + "0" + " ".repeat(Math.max(1, wide - 1 - end.length())) + end);
        return lines;
    }

    /** The same on one line, over so many days. */
    static String line(Survival survival, double days, int wide, Theme theme) {
        return Area.of(shares(survival, days, wide), 1, 1, theme).get(0);
    }

    /** The same in words, up to the day on which it last happened. */
    static List<String> told(Survival survival, String what) {
        if (survival.steps().isEmpty()) {
            return List.of();
        }
        double end = survival.steps().get(survival.steps().size() - 1).days();
        List<String> told = new ArrayList<>();
        for (double days : TOLD_DAYS) {
            if (days <= end) {
                told.add(Amount.percent(survival.at(days)) + " after " + Amount.days(days));
            }
        }
        return told.isEmpty() ? List.of() : List.of(what + ": " + String.join(", ", told) + ".");
    }

    /** The day at the right end. */
    static double last(Survival survival) {
        if (survival.steps().isEmpty()) {
            return 0;
        }
        double end = survival.steps().get(survival.steps().size() - 1).days();
        double enough = survival.median().orElse(end) * MEDIANS;
        return enough > 0 ? Math.min(end, enough) : end;
    }

    /** Columns of the drawing. */
    static int width(Page page) {
        return Math.max(1, Math.min(WIDEST, Figure.columns(page) - LABELS));
    }

    private static List<Double> shares(Survival survival, double last, int wide) {
        List<Double> shares = new ArrayList<>();
        for (int column = 0; column < wide; column++) {
            shares.add(survival.at(last * column / Math.max(1, wide - 1)));
        }
        return shares;
    }
}
