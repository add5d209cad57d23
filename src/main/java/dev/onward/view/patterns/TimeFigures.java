package dev.onward.view.patterns;

import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Evenness;
import dev.onward.insight.patterns.Patterns;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.patterns.Bars.Bar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When rejections came: on which days, at what time of the day and of the week. */
final class TimeFigures {
    /** Months of a line of months. */
    static final int MONTHS = 24;

    private static final List<String> PARTS = List.of("night (0-6)", "morning", "afternoon", "evening");
    private static final int DATES = 12;

    private TimeFigures() {}

    /** Times of the day and the week. */
    static List<Figure> times(Patterns patterns, Page page) {
        String from = "of " + patterns.cases().size();
        if (patterns.cases().size() < Patterns.USEFUL) {
            return List.of(Figure.tooFew("When they came", from));
        }
        return List.of(
                counted("Time of day", from, partsOfDay(patterns), aboutDay(patterns), page),
                counted("Day of the week", from, weekdays(patterns), aboutWeek(patterns), page));
    }

    private static Figure counted(String heading, String from, List<Bar> bars, String note, Page page) {
        String told = bars.stream().map(bar -> bar.label() + " " + bar.told()).collect(Collectors.joining(", "));
        return new Figure(heading, from, Bars.of(bars, page), List.of(told + "."), List.of(note));
    }

    /** Whether one part of the day stands out. */
    static String aboutDay(Patterns patterns) {
        return outstanding(dayParts(patterns), "part of the day");
    }

    /** Whether one day of the week stands out. */
    static String aboutWeek(Patterns patterns) {
        return outstanding(week(patterns), "day of the week");
    }

    private static String outstanding(Evenness times, String what) {
        if (!times.isKnown()) {
            return "Whether one stands out: " + Amount.TOO_FEW + ".";
        }
        return times.peak().isPresent()
                ? "The differences are larger than chance makes them, save once in a hundred times."
                : "No " + what + " stands out: chance alone makes such differences.";
    }

    /** Which part of the day and which weekday stands out; empty when none does, or when there are too few to tell. */
    static Optional<String> outstanding(Patterns patterns) {
        List<String> peaks = new ArrayList<>();
        dayParts(patterns)
                .peak()
                .ifPresent(at -> peaks.add(peak(partsOfDay(patterns).get(at))));
        week(patterns).peak().ifPresent(at -> peaks.add(peak(weekdays(patterns).get(at))));
        return peaks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join(", ", peaks) + " (of " + patterns.cases().size() + ")");
    }

    private static String peak(Bar bar) {
        return bar.label() + " " + bar.told();
    }

    private static Evenness dayParts(Patterns patterns) {
        return new Evenness(patterns.byPartOfDay());
    }

    private static Evenness week(Patterns patterns) {
        return new Evenness(patterns.byWeekday());
    }

    /** How many came at night (0 to 6), in the morning, the afternoon and the evening. */
    static List<Bar> partsOfDay(Patterns patterns) {
        List<Integer> counts = patterns.byPartOfDay();
        List<Bar> bars = new ArrayList<>();
        for (int part = 0; part < PARTS.size(); part++) {
            bars.add(Bar.of(PARTS.get(part), counts.get(part)));
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

    /** All together. */
    static int sum(List<Integer> counts) {
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

    /** The first and the last month, under a line of months. */
    static String months(LocalDate today) {
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
                page.theme().drawing() ? List.of(Calendar.key(page.theme())) : List.of()));
    }
}
