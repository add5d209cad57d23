package dev.onward.view.patterns;

import dev.onward.view.Page;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars that lie, a line each, the longest as long as there is room.
 *
 * <pre>
 *   professional  ████████████▌ 25
 *   creative      ████▌ 9
 * </pre>
 */
final class Bars {
    private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
    private static final int STEPS = 8;
    private static final int LONGEST = 60;
    private static final int LEAST = 3;
    private static final String INDENT = "  ";

    private Bars() {}

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value 0 or more
     * @param told the value in words
     */
    record Bar(String label, double value, String told) {
        /** Of a count. */
        static Bar of(String label, int count) {
            return new Bar(label, count, String.valueOf(count));
        }
    }

    /** The lines, none wider than the page; without bars where there is no room for them. */
    static List<String> of(List<Bar> bars, Page page) {
        int columns = Figure.columns(page);
        int labels = bars.stream()
                .mapToInt(bar -> page.widthOf().applyAsInt(bar.label()))
                .max()
                .orElse(0);
        labels = Math.min(labels, columns / 2);
        int told = bars.stream()
                .mapToInt(bar -> page.widthOf().applyAsInt(bar.told()))
                .max()
                .orElse(0);
        int room = Math.min(LONGEST, columns - INDENT.length() - labels - 2 - 1 - told);
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Bar bar : bars) {
            String label = Wrap.cut(bar.label(), labels, page);
            String pad = " ".repeat(labels - page.widthOf().applyAsInt(label));
            if (room < LEAST) {
                Wrap.line(label + pad + "  " + bar.told(), INDENT, page).forEach(lines::add);
                continue;
            }
            String drawn = most > 0 ? bar(bar.value() / most * room, page.theme()) : "";
            String between = drawn.isEmpty() ? "" : page.theme().drawn(drawn) + " ";
            lines.add(INDENT + label + pad + "  " + between + bar.told());
        }
        return lines;
    }

    private static String bar(double length, Theme theme) {
        if (length <= 0) {
            return "";
        }
        if (!theme.signs()) {
            return "#".repeat((int) Math.max(1, Math.round(length)));
        }
        long eighths = Math.max(1, Math.round(length * STEPS));
        int rest = (int) (eighths % STEPS);
        return "█".repeat((int) (eighths / STEPS)) + (rest == 0 ? "" : EIGHTHS.substring(rest - 1, rest));
    }
}
