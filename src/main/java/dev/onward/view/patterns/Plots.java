package dev.onward.view.patterns;

import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Summary;
import dev.onward.insight.patterns.Survival;
import dev.onward.journal.Context;
import dev.onward.view.Amount;
import dev.onward.view.patterns.Bars.Bar;
import dev.onward.view.patterns.Plot.Axes;
import dev.onward.view.patterns.Plot.Form;
import dev.onward.view.patterns.Plot.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of the page, from the numbers. */
final class Plots {
    private static final int MOST_STEPS = 200;
    private static final int HOURS = 24;

    private Plots() {}

    /** All of them, in the order of the page. */
    static List<Plot> of(Picture picture) {
        Patterns patterns = picture.patterns();
        List<Plot> plots = new ArrayList<>(
                List.of(where(patterns), hurt(patterns), recovery(patterns), forecast(patterns), practices(patterns)));
        plots.add(hours(patterns));
        plots.add(weekdays(patterns));
        plots.add(TriesPlot.of(patterns));
        return plots;
    }

    private static Plot where(Patterns patterns) {
        List<Row> rows = patterns.byContext().entrySet().stream()
                .map(part -> row(part.getKey().word(), part.getValue().cases().size()))
                .toList();
        List<String> notes = WhereTable.told(patterns);
        return new Plot(
                "contexts",
                "Where",
                of(patterns.cases().size()),
                Form.LYING,
                new Axes("part of life", "rejections"),
                List.of("rejections"),
                rows,
                notes);
    }

    private static Plot hurt(Patterns patterns) {
        List<Integer> before = patterns.hurtBefore().counts();
        List<Integer> after = patterns.hurtAfter().counts();
        List<Integer> last = patterns.hurtLast().counts();
        List<Row> rows = IntStream.range(0, before.size())
                .mapToObj(hurt -> row(String.valueOf(hurt), before.get(hurt), after.get(hurt), last.get(hurt)))
                .toList();
        return new Plot(
                "hurt",
                "How much it hurt",
                patterns.hurtBefore().count() + " at first, "
                        + patterns.hurtAfter().count() + " at the end of the first sitting, "
                        + patterns.hurtLast().count() + " told last",
                Form.BAR,
                new Axes("hurt", "times told"),
                List.of("at first", "at the end of the first sitting", "told last"),
                rows,
                List.of());
    }

    private static Plot recovery(Patterns patterns) {
        Survival all = patterns.untilRecovered();
        List<String> names = new ArrayList<>(List.of("all"));
        List<Survival> curves = new ArrayList<>(List.of(all));
        for (Map.Entry<Context, Patterns> part : patterns.byContext().entrySet()) {
            Survival survival = part.getValue().untilRecovered();
            if (survival.count() >= Patterns.USEFUL) {
                names.add(part.getKey().word());
                curves.add(survival);
            }
        }
        List<Row> rows = new ArrayList<>();
        if (all.count() >= Patterns.USEFUL) {
            rows.add(shares(0, curves));
            int every = Math.max(1, all.steps().size() / MOST_STEPS);
            for (int step = 0; step < all.steps().size(); step += every) {
                rows.add(shares(all.steps().get(step).days(), curves));
            }
        }
        return new Plot(
                "recovery",
                "The share not recovered yet, by days",
                of(all.count()) + ", " + all.notYet() + " not yet",
                Form.STEP,
                new Axes("days", "percent not recovered yet"),
                names,
                rows,
                List.of(
                        "All: " + Amount.half(all) + ".",
                        "Recovered means a hurt of 2 or less, or settled. Those not recovered yet are counted up to the"
                                + " last time they were told of, and are not dropped (Kaplan and Meier 1958)."));
    }

    private static Row shares(double days, List<Survival> curves) {
        return new Row(
                String.valueOf(hundredths(days)),
                curves.stream()
                        .map(curve -> Optional.of(hundredths(100 * curve.at(days))))
                        .toList());
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static Plot forecast(Patterns patterns) {
        List<Integer> errors = patterns.forecasts().stream()
                .map(known -> known.recovery().forecastError().getAsInt())
                .toList();
        List<Row> rows = errors.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(-10, 10)
                        .mapToObj(error -> row((error > 0 ? "+" : "") + error, (int)
                                errors.stream().filter(one -> one == error).count()))
                        .toList();
        Summary error = patterns.forecastErrors();
        return new Plot(
                "forecast",
                "A week later: what came, less what was expected",
                of(error.count()),
                Form.BAR,
                new Axes("difference", "rejections"),
                List.of("rejections"),
                rows,
                List.of(HurtFigures.onAverage(patterns)));
    }

    private static Plot practices(Patterns patterns) {
        List<Drop> drops = Drop.of(patterns);
        List<Row> rows = drops.stream()
                .filter(Drop::isKnown)
                .map(drop -> new Row(drop.practice(), List.of(Optional.of(hundredths(drop.mean())))))
                .toList();
        List<String> notes = new ArrayList<>();
        drops.forEach(drop -> notes.add("The hurt: " + drop.told() + "."));
        notes.add(HurtFigures.larger(drops));
        notes.add(HurtFigures.CAUSE);
        return new Plot(
                "practices",
                "How much lower the hurt was after a sitting",
                "",
                Form.LYING,
                new Axes("practice", "of 10"),
                List.of("lower by"),
                rows,
                notes);
    }

    private static Plot hours(Patterns patterns) {
        List<Row> rows = IntStream.range(0, HOURS)
                .mapToObj(hour -> row(String.valueOf(hour), patterns.byHour().get(hour)))
                .toList();
        return counted("hours", "Hour of the day", "hour", rows, TimeFigures.aboutDay(patterns));
    }

    private static Plot weekdays(Patterns patterns) {
        List<Row> rows = TimeFigures.weekdays(patterns).stream().map(Plots::row).toList();
        return counted("weekdays", "Day of the week", "day", rows, TimeFigures.aboutWeek(patterns));
    }

    private static Plot counted(String id, String heading, String x, List<Row> rows, String note) {
        return new Plot(
                id,
                heading,
                of(rows.stream()
                        .mapToInt(row -> row.values().get(0).orElse(0.0).intValue())
                        .sum()),
                Form.BAR,
                new Axes(x, "rejections"),
                List.of("rejections"),
                rows,
                List.of(note));
    }

    private static Row row(Bar bar) {
        return new Row(bar.label(), List.of(Optional.of(bar.value())));
    }

    /** A row of counts. */
    static Row row(String label, int... values) {
        return new Row(
                label,
                IntStream.of(values)
                        .mapToObj(value -> Optional.of((double) value))
                        .toList());
    }

    private static String of(int count) {
        return "of " + count;
    }
}
