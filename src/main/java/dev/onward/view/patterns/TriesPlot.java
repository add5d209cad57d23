package dev.onward.view.patterns;

import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Summary;
import dev.onward.journal.Facts;
import dev.onward.view.Amount;
import dev.onward.view.patterns.Plot.Axes;
import dev.onward.view.patterns.Plot.Form;
import dev.onward.view.patterns.Plot.Row;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page's figure of tries beside rejections. */
final class TriesPlot {
    private static final int MOST_MONTHS = 48;
    private static final int MOST_STEPS = 200;

    private TriesPlot() {}

    /** By month, or by year where there are too many months to see. */
    static Plot of(Patterns patterns) {
        List<Facts> tried = patterns.tries();
        List<Facts> rejections = patterns.cases().stream().map(Case::rejection).toList();
        List<YearMonth> months = Stream.concat(tried.stream(), rejections.stream())
                .map(entry -> YearMonth.from(entry.at()))
                .sorted()
                .toList();
        boolean byYear =
                !months.isEmpty() && months.get(0).plusMonths(MOST_MONTHS).isBefore(months.get(months.size() - 1));
        ToIntFunction<Facts> place = byYear
                ? entry -> entry.at().getYear()
                : entry -> 12 * entry.at().getYear() + entry.at().getMonthValue() - 1;
        List<Row> rows = new ArrayList<>();
        if (!months.isEmpty()) {
            List<Integer> places = Stream.concat(tried.stream(), rejections.stream())
                    .map(place::applyAsInt)
                    .sorted()
                    .toList();
            for (int at : all(places)) {
                String label = byYear
                        ? String.valueOf(at)
                        : YearMonth.of(at / 12, at % 12 + 1).toString();
                rows.add(Plots.row(label, count(rejections, place, at), count(tried, place, at)));
            }
        }
        Summary next = patterns.nextTries();
        return new Plot(
                "tries",
                "Tries beside rejections",
                patterns.cases().size() + " rejections, " + patterns.attempts() + " tries",
                Form.BAR,
                new Axes(byYear ? "year" : "month", "how many"),
                List.of("rejections", "tries"),
                rows,
                List.of("Days from a rejection to the next try: "
                        + Amount.known(next.count(), next.median(), days -> "in the middle " + Amount.days(days))
                        + " (of " + next.count() + ")."));
    }

    /** Those between them too, unless a clock went so wrong that they would be without end. */
    private static List<Integer> all(List<Integer> places) {
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        return last - (long) first > MOST_STEPS
                ? places.stream().distinct().toList()
                : IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static int count(List<Facts> entries, ToIntFunction<Facts> place, int at) {
        return (int)
                entries.stream().filter(entry -> place.applyAsInt(entry) == at).count();
    }
}
