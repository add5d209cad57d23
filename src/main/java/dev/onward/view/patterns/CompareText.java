package dev.onward.view.patterns;

import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Survival;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Wrap;
import dev.onward.view.patterns.Bars.Bar;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of two times side by side.
 *
 * <pre>
 *                 since 2026                     2025
 * rejections      12                             30
 * recovered       6.5 days (4 of 12 not yet)     9 days (6 of 30 not yet)
 * </pre>
 */
public final class CompareText {
    private static final int LABELS = 16;
    private static final int CELLS = 31;

    private CompareText() {}

    private record Row(String label, String one, String other) {}

    /**
     * Names of what is compared, as the person gave them.
     *
     * @param one such as {@code since 2026}
     * @param other such as {@code 2025}
     */
    public record Names(String one, String other) {}

    /** The lines, none wider than the page. */
    public static List<String> of(Patterns patterns, Patterns compared, Names names, Page page) {
        String one = SafeText.line(names.one(), page.theme());
        String other = SafeText.line(names.other(), page.theme());
        List<Row> rows = rows(patterns, compared, page);
        List<String> lines = new ArrayList<>(List.of(""));
        boolean isTable = page.theme().drawing() && page.columns() >= LABELS + 2 * CELLS;
        if (!isTable) {
            Wrap.line("Side by side: " + one + ", and " + other, "", page)
                    .forEach(line -> lines.add(page.theme().strong(line)));
            for (Row row : rows) {
                lines.addAll(Wrap.line(
                        row.label() + ": " + row.one() + "; in " + other + " " + row.other() + ".", "  ", page));
            }
            return lines;
        }
        lines.add(page.theme().strong(line(new Row("", one, other), page)));
        rows.forEach(row -> lines.add(line(row, page)));
        return lines;
    }

    private static String line(Row row, Page page) {
        return (padded(row.label(), LABELS, page) + padded(row.one(), CELLS, page) + Wrap.cut(row.other(), CELLS, page))
                .stripTrailing();
    }

    private static String padded(String text, int columns, Page page) {
        String cut = Wrap.cut(text, columns - 1, page);
        return cut + " ".repeat(columns - page.widthOf().applyAsInt(cut));
    }

    private static List<Row> rows(Patterns one, Patterns other, Page page) {
        return List.of(
                new Row("rejections", count(one), count(other)),
                new Row("most often", where(one), where(other)),
                new Row("hurt at first", hurt(one), hurt(other)),
                new Row("half as much", half(one.untilHalf()), half(other.untilHalf())),
                new Row("recovered", half(one.untilRecovered()), half(other.untilRecovered())),
                new Row("a week later", week(one), week(other)),
                new Row("tries", String.valueOf(one.attempts()), String.valueOf(other.attempts())),
                new Row("the next try", next(one), next(other)),
                new Row("thinking traps", traps(one, page), traps(other, page)),
                new Row("check-ins", String.valueOf(one.checkIns()), String.valueOf(other.checkIns())));
    }

    private static String count(Patterns patterns) {
        return String.valueOf(patterns.cases().size());
    }

    private static String where(Patterns patterns) {
        if (patterns.cases().size() < Patterns.USEFUL) {
            return Amount.TOO_FEW;
        }
        return patterns.byContext().entrySet().stream()
                .reduce((most, next) ->
                        next.getValue().cases().size() > most.getValue().cases().size() ? next : most)
                .map(most ->
                        most.getKey().word() + " " + most.getValue().cases().size())
                .orElse("");
    }

    private static String hurt(Patterns patterns) {
        int count = patterns.hurtBefore().count();
        return Amount.known(count, patterns.hurtBefore().median(), Amount::number) + " (of " + count + ")";
    }

    private static String half(Survival survival) {
        String notYet = " (" + survival.notYet() + " of " + survival.count() + " not yet)";
        return survival.count() < Patterns.USEFUL
                ? Amount.TOO_FEW + " (of " + survival.count() + ")"
                : (survival.median().isPresent() ? Amount.days(survival.median().getAsDouble()) : "not half yet")
                        + (survival.notYet() == 0 ? " (of " + survival.count() + ")" : notYet);
    }

    private static String week(Patterns patterns) {
        int count = patterns.forecastErrors().count();
        return Amount.known(
                        count,
                        patterns.forecastErrors().mean(),
                        mean -> Amount.number(Math.abs(mean)) + (mean < 0 ? " less" : " more") + " than expected")
                + " (of " + count + ")";
    }

    private static String next(Patterns patterns) {
        int count = patterns.nextTries().count();
        return Amount.known(count, patterns.nextTries().median(), Amount::days) + " (of " + count + ")";
    }

    private static String traps(Patterns patterns, Page page) {
        return WordFigures.bars(patterns.trapCounts(), page).stream()
                .findFirst()
                .map((Bar bar) -> bar.label() + " " + bar.told() + " of "
                        + patterns.traps().size())
                .orElse("none seen");
    }
}
