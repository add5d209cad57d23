package dev.onward.view;

import dev.onward.insight.Case;
import dev.onward.insight.Patterns;
import dev.onward.insight.Summary;
import dev.onward.journal.Context;
import dev.onward.view.Bars.Bar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where and when rejections came, and the tries beside them. */
final class LifeFigures {
    private static final List<String> PARTS = List.of("night (0-6)", "morning", "afternoon", "evening");
    private static final int HOURS_A_PART = 6;
    private static final int MONTHS = 24;
    private static final int DATES = 12;

    private LifeFigures() {}

    /** The parts of life. */
    static List<Figure> contexts(Patterns patterns, Page page) {
        List<String> notes = new ArrayList<>();
        for (Map.Entry<Context, Patterns> part : patterns.byContext().entrySet()) {
            Patterns of = part.getValue();
            notes.add(part.getKey().word() + ": " + Amount.of(of.cases().size(), "rejection") + "; hurt at first "
                    + Amount.known(of.hurtBefore().count(), of.hurtBefore().median(), Amount::number) + "; recovered "
                    + Amount.half(of.untilRecovered()) + ".");
        }
        return List.of(new Figure("Where", "of " + patterns.cases().size(), where(patterns, page), List.of(), notes));
    }

    /** A bar for each part of life, the longest first. */
    static List<String> where(Patterns patterns, Page page) {
        List<Bar> bars = patterns.byContext().entrySet().stream()
                .map(part ->
                        Bar.of(part.getKey().word(), part.getValue().cases().size()))
                .sorted((one, other) -> Double.compare(other.value(), one.value()))
                .toList();
        return Bars.of(bars, page);
    }

    /** Times of the day and the week. */
    static List<Figure> times(Patterns patterns, Page page) {
        String from = "of " + patterns.cases().size();
        if (patterns.cases().size() < Patterns.USEFUL) {
            return List.of(Figure.tooFew("When they came", from));
        }
        return List.of(
                counted("Time of day", from, partsOfDay(patterns), page),
                counted("Day of the week", from, weekdays(patterns), page));
    }

    private static Figure counted(String heading, String from, List<Bar> bars, Page page) {
        String told = bars.stream().map(bar -> bar.label() + " " + bar.told()).collect(Collectors.joining(", "));
        return new Figure(heading, from, Bars.of(bars, page), List.of(told + "."), List.of());
    }

    /** How many came at night (0 to 6), in the morning, the afternoon and the evening. */
    static List<Bar> partsOfDay(Patterns patterns) {
        List<Integer> hours = patterns.byHour();
        List<Bar> bars = new ArrayList<>();
        for (int part = 0; part < PARTS.size(); part++) {
            int first = part * HOURS_A_PART;
            int count = hours.subList(first, first + HOURS_A_PART).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            bars.add(Bar.of(PARTS.get(part), count));
        }
        return bars;
    }

    /** How many came on each day of the week. */
    static List<Bar> weekdays(Patterns patterns) {
        List<Integer> counts = patterns.byWeekday();
        List<Bar> bars = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            bars.add(Bar.of(Amount.name(day), counts.get(day.getValue() - 1)));
        }
        return bars;
    }

    /** Tries beside rejections, and days until the next try. */
    static List<Figure> tries(Picture picture, Page page) {
        Patterns patterns = picture.patterns();
        Map<YearMonth, Integer> tried = new TreeMap<>();
        patterns.tries().forEach(entry -> tried.merge(YearMonth.from(entry.at()), 1, Integer::sum));
        List<Integer> rejections = months(patterns.byMonth(), picture.today());
        List<Integer> tries = months(tried, picture.today());
        Theme theme = page.theme();
        List<String> chart = List.of(
                "  rejections  " + theme.drawn(Area.line(rejections, theme)),
                "  tries       " + theme.drawn(Area.line(tries, theme)),
                "              " + months(picture.today()));
        Summary next = patterns.nextTries();
        int notYet = patterns.cases().size() - next.count();
        return List.of(new Figure(
                "Tries beside rejections",
                Amount.of(patterns.attempts(), "try").replace("trys", "tries") + ", "
                        + Amount.of(patterns.cases().size(), "rejection"),
                chart,
                List.of("In the last " + MONTHS + " months: " + sum(rejections) + " rejections, " + sum(tries)
                        + " tries."),
                List.of("Days from a rejection to the next try: "
                        + Amount.known(next.count(), next.median(), days -> "in the middle " + Amount.days(days))
                        + " (of " + next.count() + "; none yet after " + notYet + ").")));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts of the last two years, a month each. */
    static List<Integer> months(Map<YearMonth, Integer> counts, LocalDate today) {
        List<Integer> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(counts.getOrDefault(YearMonth.from(today).minusMonths(back), 0));
        }
        return months;
    }

    private static String months(LocalDate today) {
        String first = YearMonth.from(today).minusMonths(MONTHS - 1L).toString();
        String last = YearMonth.from(today).toString();
        return first + " ".repeat(MONTHS - first.length() - last.length()) + last;
    }

    /** The days of up to a year. */
    static List<Figure> calendar(Picture picture, Page page) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Case known : picture.patterns().cases()) {
            counts.merge(known.rejection().at().toLocalDate(), 1, Integer::sum);
        }
        LocalDate first = Calendar.first(picture.today(), page);
        List<Map.Entry<LocalDate, Integer>> shown = counts.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(first) && !day.getKey().isAfter(picture.today()))
                .toList();
        int sum = shown.stream().mapToInt(Map.Entry::getValue).sum();
        String days = shown.stream()
                .skip(Math.max(0, shown.size() - DATES))
                .map(day -> day.getKey() + (day.getValue() > 1 ? " (" + day.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
        String instead = shown.isEmpty() ? "None." : "The last days: " + days + ".";
        return List.of(new Figure(
                "Rejections on the days since " + first,
                sum + " of " + picture.patterns().cases().size(),
                Calendar.of(counts, picture.today(), page),
                List.of(instead),
                List.of()));
    }
}
