package dev.onward.view.patterns;

import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Spread;
import dev.onward.insight.patterns.Summary;
import dev.onward.insight.patterns.Survival;
import dev.onward.journal.Context;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.Wrap;
import dev.onward.view.patterns.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How much it hurt, how long, and what was expected. */
final class HurtFigures {
    private static final int ROWS = 4;
    private static final int WIDE = 3;
    private static final String INDENT = "  ";

    /** Said under what came after a sitting. */
    static final String CAUSE = "This is what was told before and after; it does not say what made the difference.";

    private HurtFigures() {}

    /** How much it hurt: at first, at the end of the first sitting, and when it was told last. */
    static List<Figure> hurt(Patterns patterns, Page page) {
        return List.of(
                spread("How much it hurt at first", patterns.hurtBefore(), page),
                spread("At the end of the first sitting", patterns.hurtAfter(), page),
                spread("When it was told last", patterns.hurtLast(), page));
    }

    private static Figure spread(String heading, Spread spread, Page page) {
        String from = "of " + spread.count();
        if (spread.count() == 0) {
            return Figure.tooFew(heading, from);
        }
        List<String> chart = new ArrayList<>();
        Area.of(Area.heights(spread.counts()), ROWS, WIDE, page.theme())
                .forEach(line -> chart.add(INDENT + page.theme().drawn(line)));
        StringBuilder axis = new StringBuilder(INDENT);
        IntStream.rangeClosed(0, 10).forEach(hurt -> axis.append(hurt).append(hurt < 10 ? "  " : ""));
        chart.add(axis.toString());
        List<String> told = new ArrayList<>();
        for (int hurt = 0; hurt < spread.counts().size(); hurt++) {
            int count = spread.counts().get(hurt);
            if (count > 0) {
                told.add(hurt + " told " + Amount.of(count, "time"));
            }
        }
        return new Figure(
                heading,
                from,
                chart,
                List.of(String.join(", ", told) + "."),
                List.of("The middle: " + Amount.known(spread.count(), spread.median(), Amount::number) + "."));
    }

    /** How long until it hurt half as much, and until recovered; the latter by part of life too. */
    static List<Figure> recovery(Patterns patterns, Page page) {
        return List.of(
                survival("Until it hurt half as much", patterns.untilHalf(), patterns.halfLives(), page),
                survival("Until recovered", patterns.untilRecovered(), patterns.recoveries(), page),
                byContext(patterns, page));
    }

    private static Figure survival(String heading, Survival survival, Summary days, Page page) {
        String from = "of " + survival.count() + ", " + survival.notYet() + " not yet";
        if (survival.count() < Patterns.USEFUL) {
            return Figure.tooFew(heading, from);
        }
        List<String> notes = new ArrayList<>();
        notes.add(
                survival.median().isPresent()
                        ? "Those not there yet counted in, half within "
                                + Amount.days(survival.median().getAsDouble()) + "."
                        : "Fewer than half so far.");
        notes.add("Of the " + days.count() + " that came to it the middle is "
                + Amount.known(days.count(), days.median(), Amount::days) + ".");
        return new Figure(
                heading,
                from,
                Curve.of(survival, page),
                Curve.told(survival, "Share in which it had not come to that"),
                notes);
    }

    private static Figure byContext(Patterns patterns, Page page) {
        double last = Curve.last(patterns.untilRecovered());
        List<String> chart = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Map.Entry<Context, Patterns> part : patterns.byContext().entrySet()) {
            Survival survival = part.getValue().untilRecovered();
            String name = part.getKey().word();
            String half = Amount.half(survival);
            told.add(name + ": " + half + ".");
            chart.add(INDENT + name);
            if (last > 0 && survival.count() >= Patterns.USEFUL) {
                String line = Curve.line(survival, last, Math.min(30, Curve.width(page)), page.theme());
                chart.add(INDENT + INDENT + page.theme().drawn(line));
            }
            chart.addAll(Wrap.line(half, INDENT + INDENT, page));
        }
        return new Figure(
                "Until recovered, by part of life",
                "",
                chart,
                told,
                List.of("Recovered means a hurt of 2 or less, or settled. Those not recovered yet are counted up to"
                        + " the last time they were told of, and are not dropped (Kaplan and Meier 1958)."));
    }

    /** What was expected for a week later, and what came. */
    static List<Figure> forecast(Patterns patterns, Page page) {
        List<Case> pairs = patterns.forecasts();
        String heading = "A week later: what was expected, and what came";
        if (pairs.isEmpty()) {
            return List.of(Figure.tooFew(heading, "of 0"));
        }
        List<Integer> errors = pairs.stream()
                .map(known -> known.recovery().forecastError().getAsInt())
                .toList();
        int less = (int) errors.stream().filter(error -> error < 0).count();
        int more = (int) errors.stream().filter(error -> error > 0).count();
        int same = errors.size() - less - more;
        List<Bar> bars = List.of(Bar.of("less than expected", less), Bar.of("as expected", same), Bar.of("more", more));
        Summary error = patterns.forecastErrors();
        return List.of(new Figure(
                heading,
                "of " + error.count(),
                Bars.of(bars, page),
                List.of("It hurt less than expected " + Amount.of(less, "time") + "; as much " + Amount.of(same, "time")
                        + "; more " + Amount.of(more, "time") + "."),
                List.of(onAverage(patterns))));
    }

    /** What was expected and what came, on average. */
    static String onAverage(Patterns patterns) {
        Summary error = patterns.forecastErrors();
        return error.count() < Patterns.USEFUL
                ? "By how much: " + Amount.TOO_FEW + "."
                : "On average " + Amount.number(patterns.expected().mean().orElse(0)) + " was expected and "
                        + Amount.number(patterns.came().mean().orElse(0)) + " came: "
                        + difference(error.mean().orElse(0)) + ".";
    }

    /** What came less what was expected, in words. */
    static String difference(double error) {
        String amount = Amount.number(Math.abs(error));
        return amount.equals("0")
                ? "it hurt as much as expected"
                : "it hurt " + amount + (error < 0 ? " less" : " more") + " than expected";
    }

    /** What was told before and after each practice. */
    static List<Figure> practices(Patterns patterns, Page page) {
        List<Drop> drops = Drop.of(patterns);
        List<Bar> bars = drops.stream()
                .map(drop -> new Bar(
                        drop.practice(),
                        Math.max(0, drop.mean()),
                        drop.amount() + (drop.isKnown() ? " (mean of " : " (of ")
                                + drop.of().count() + ")"))
                .toList();
        List<String> told =
                bars.stream().map(bar -> bar.label() + ": " + bar.told() + ".").toList();
        return List.of(new Figure(
                "The hurt before and after a sitting",
                "0 to 10",
                Bars.of(bars, page),
                told,
                List.of(larger(drops), CAUSE)));
    }

    /** Which practice was followed by the larger drop. */
    static String larger(List<Drop> drops) {
        List<Drop> known = drops.stream().filter(Drop::isKnown).toList();
        if (known.size() < 2) {
            return "Which practice was followed by the larger drop: " + Amount.TOO_FEW + ".";
        }
        return known.get(0).mean() <= 0
                ? "None was followed by a drop."
                : "The larger drop was told after " + known.get(0).practice() + ".";
    }

    /** A drop in words. */
    static String change(double drop) {
        String amount = Amount.number(Math.abs(drop));
        return amount.equals("0") ? "the same" : amount + (drop > 0 ? " lower" : " higher");
    }
}
