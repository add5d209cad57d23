package dev.onward.view;

import dev.onward.insight.Patterns;
import dev.onward.insight.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of two times side by side.
 *
 * <pre>
 *                         these   2025
 * rejections                 12     30
 * </pre>
 */
public final class CompareText {
    private static final int NARROW = 76;

    private CompareText() {}

    private record Row(String label, String one, String other) {}

    /** The lines, none wider than the page. */
    public static List<String> of(Patterns patterns, Patterns compared, String period, Page page) {
        String name = SafeText.line(period, page.theme());
        List<Row> rows = rows(patterns, compared);
        List<String> lines = new ArrayList<>(List.of(""));
        boolean isTable = page.theme().drawing() && page.columns() >= NARROW;
        if (!isTable) {
            Wrap.line("Beside " + name, "", page)
                    .forEach(line -> lines.add(page.theme().strong(line)));
            for (Row row : rows) {
                lines.addAll(Wrap.line(
                        row.label() + ": " + row.one() + "; in " + name + " " + row.other() + ".", "  ", page));
            }
            return lines;
        }
        lines.add(page.theme().strong(line(new Row("", "these", name))));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static String line(Row row) {
        return (padded(row.label(), 22) + padded(row.one(), 28) + row.other()).stripTrailing();
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - text.length()));
    }

    private static List<Row> rows(Patterns one, Patterns other) {
        return List.of(
                new Row(
                        "rejections",
                        count(one.cases().size()),
                        count(other.cases().size())),
                new Row("check-ins", count(one.checkIns()), count(other.checkIns())),
                new Row("tries", count(one.attempts()), count(other.attempts())),
                new Row("hurt at first", hurt(one), hurt(other)),
                new Row("half as much within", days(one.halfLives()), days(other.halfLives())),
                new Row("recovered within", days(one.recoveries()), days(other.recoveries())),
                new Row("recovered so far", share(one), share(other)),
                new Row("beside the forecast", error(one), error(other)));
    }

    private static String count(int number) {
        return String.valueOf(number);
    }

    private static String hurt(Patterns patterns) {
        int count = patterns.hurtBefore().count();
        return Amount.known(count, patterns.hurtBefore().median(), Amount::number) + " (of " + count + ")";
    }

    private static String days(Summary days) {
        return Amount.known(days.count(), days.median(), Amount::days) + " (of " + days.count() + ")";
    }

    private static String share(Patterns patterns) {
        return patterns.recoveries().count() + " of " + patterns.cases().size();
    }

    private static String error(Patterns patterns) {
        Summary error = patterns.forecastErrors();
        return Amount.known(error.count(), error.mean(), mean -> (mean > 0 ? "+" : "") + Amount.number(mean)) + " (of "
                + error.count() + ")";
    }
}
