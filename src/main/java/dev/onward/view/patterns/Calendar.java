package dev.onward.view.patterns;

import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The days of up to a year, a column a week and a row a weekday, the darker the more.
 *
 * <pre>
 *       Sep Oct  Nov
 *   Mon ·░···█··
 *   Tue ········
 * </pre>
 */
final class Calendar {
    private static final int WEEK = 7;
    private static final int SHORT = 3;
    private static final int WEEKS = 53;
    private static final int LABELS = 6;
    private static final String SIGNS = "·░▒▓█";
    private static final String ASCII = ".123#";

    private Calendar() {}

    /**
     * The lines.
     *
     * @param counts how many on a day
     * @param last the last day
     */
    static List<String> of(Map<LocalDate, Integer> counts, LocalDate last, Page page) {
        LocalDate first = first(last, page);
        int weeks = weeks(page);
        List<String> lines = new ArrayList<>(List.of(months(first, weeks)));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            StringBuilder line = new StringBuilder();
            for (int week = 0; week < weeks; week++) {
                LocalDate day = first.plusDays((long) week * WEEK + weekday.getValue() - 1);
                line.append(day.isAfter(last) ? " " : sign(counts.getOrDefault(day, 0), page.theme()));
            }
            String name = Amount.name(weekday).substring(0, SHORT);
            lines.add("  " + name + " " + page.theme().drawn(line.toString().stripTrailing()));
        }
        return lines;
    }

    /** What the signs mean. */
    static String key(Theme theme) {
        String signs = theme.signs() ? SIGNS : ASCII;
        StringBuilder key = new StringBuilder("On a day: " + signs.charAt(0) + " none");
        for (int count = 1; count < signs.length(); count++) {
            key.append(", ").append(signs.charAt(count)).append(' ').append(count);
        }
        return key + " or more.";
    }

    /** The first day that has room. */
    static LocalDate first(LocalDate last, Page page) {
        return last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks(page) - 1L);
    }

    private static int weeks(Page page) {
        return Math.max(1, Math.min(WEEKS, Figure.columns(page) - LABELS));
    }

    private static String sign(int count, Theme theme) {
        String signs = theme.signs() ? SIGNS : ASCII;
        int place = Math.min(count, signs.length() - 1);
        return signs.substring(place, place + 1);
    }

    private static String months(LocalDate first, int weeks) {
        StringBuilder line = new StringBuilder(" ".repeat(LABELS));
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = first.plusWeeks(week);
            boolean begins = monday.getDayOfMonth() <= WEEK;
            String name = Amount.name(monday.getMonth()).substring(0, SHORT);
            if (begins && line.length() <= LABELS + week && week + name.length() <= weeks) {
                line.append(" ".repeat(LABELS + week - line.length())).append(name);
            }
        }
        return line.toString().stripTrailing();
    }
}
