package dev.onward.view.patterns;

import dev.onward.insight.patterns.Shares;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares over time as a table.
 *
 * <pre>
 *                     2026
 *                       Q1    Q2    Q3    Q4
 *   withdrawing       ▃36%  ▃38%  ▃40%
 *   self-blame        ▁18%  ▁13%  ▂20%
 *   of so many          11     8     5     3
 * </pre>
 */
final class SharesTable {
    private static final int CELL = 6;
    private static final int LONGEST_NAME = 36;
    private static final int SHORT_NAME = 14;
    private static final int NARROW = 60;
    private static final String INDENT = "  ";
    private static final String OF = "of so many";

    private SharesTable() {}

    /**
     * A row of the table.
     *
     * @param name whose shares
     * @param label what stands before them
     */
    record Row(String name, String label) {}

    /** A table with as many of the newest times as there is room for. */
    static List<String> of(Shares shares, List<Row> rows, Page page) {
        int longest = rows.stream()
                .mapToInt(row -> page.widthOf().applyAsInt(row.label()))
                .max()
                .orElse(0);
        int most = Figure.columns(page) < NARROW ? SHORT_NAME : LONGEST_NAME;
        int labels = Math.max(OF.length(), Math.min(longest, most));
        int room = Math.max(1, (Figure.columns(page) - INDENT.length() - labels) / CELL);
        List<Shares.Time> shown = newest(shares, room);
        List<String> lines = new ArrayList<>(heads(shares, shown, INDENT.length() + labels));
        for (Row row : rows) {
            String label = Wrap.cut(row.label(), labels, page);
            StringBuilder line = new StringBuilder(INDENT + label)
                    .append(" ".repeat(labels - page.widthOf().applyAsInt(label)));
            shown.forEach(time -> line.append(cell(time.share(row.name()), page.theme())));
            lines.add(line.toString());
        }
        StringBuilder of = new StringBuilder(INDENT + OF + " ".repeat(labels - OF.length()));
        shown.forEach(time -> of.append(right(String.valueOf(time.count()))));
        lines.add(of.toString());
        return lines;
    }

    private static List<Shares.Time> newest(Shares shares, int most) {
        return shares.times()
                .subList(
                        Math.max(0, shares.times().size() - most),
                        shares.times().size());
    }

    private static List<String> heads(Shares shares, List<Shares.Time> shown, int labels) {
        StringBuilder years = new StringBuilder(" ".repeat(labels));
        StringBuilder quarters = new StringBuilder(" ".repeat(labels));
        for (int i = 0; i < shown.size(); i++) {
            boolean isNew = i == 0 || shown.get(i).year() != shown.get(i - 1).year();
            years.append(right(isNew ? String.valueOf(shown.get(i).year()) : ""));
            quarters.append(right("Q" + shown.get(i).quarter()));
        }
        return shares.isByYear() ? List.of(years.toString()) : List.of(years.toString(), quarters.toString());
    }

    private static String cell(Optional<Double> share, Theme theme) {
        if (share.isEmpty()) {
            return " ".repeat(CELL);
        }
        if (share.get() == 0) {
            return right(theme.signs() ? "·" : "-");
        }
        String percent = Amount.percent(share.get());
        String sign = theme.signs() ? Area.of(List.of(share.get()), 1, 1, theme).get(0) : " ";
        return " ".repeat(CELL - 1 - percent.length()) + theme.drawn(sign) + percent;
    }

    private static String right(String text) {
        return " ".repeat(CELL - text.length()) + text;
    }

    /** The same in sentences, a time each. */
    static List<String> told(Shares shares, List<String> names) {
        List<String> lines = new ArrayList<>();
        for (Shares.Time time : shares.times()) {
            List<String> parts = new ArrayList<>();
            for (String name : names) {
                time.share(name)
                        .filter(share -> share > 0)
                        .ifPresent(share -> parts.add(name + " " + Amount.percent(share)));
            }
            lines.add(time + " (of " + time.count() + "): "
                    + (time.isKnown() ? String.join(", ", parts) : Amount.TOO_FEW) + ".");
        }
        return lines;
    }
}
