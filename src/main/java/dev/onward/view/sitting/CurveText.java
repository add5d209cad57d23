package dev.onward.view.sitting;

import dev.onward.insight.patterns.Recovery;
import dev.onward.journal.Facts;
import dev.onward.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * How the hurt about one rejection went, as one line after a check-in.
 *
 * <pre>
 * signs     8 ▇▆▃▂ 2 · 9 days
 * ASCII     8, 6, 3, 2 in 9 days
 * a week    You expected 7 by now; it is 3.
 * </pre>
 */
public final class CurveText {
    /** A bar for each hurt from 0 to 10. */
    private static final String BARS = "▁▂▂▃▄▅▆▆▇██";

    private static final int MOST = 24;
    private static final int HOURS = 24;

    private CurveText() {}

    /**
     * The line; nothing while there are not two numbers to compare.
     *
     * @param told the check-in that was just stored
     */
    public static Optional<String> after(Facts told, Facts rejection, Recovery recovery, Theme theme) {
        double days = Recovery.days(rejection, told);
        OptionalInt now = Recovery.hurtOf(told.hurt());
        OptionalInt expected = recovery.expected();
        if (now.isPresent() && expected.isPresent() && Recovery.isAboutAWeek(days)) {
            return Optional.of(forecast(expected.getAsInt(), now.getAsInt()));
        }
        return of(rejection, recovery, theme);
    }

    /** The curve from the rejection on; nothing while there are not two numbers. */
    public static Optional<String> of(Facts rejection, Recovery recovery, Theme theme) {
        List<Integer> hurts = new ArrayList<>();
        OptionalInt before = rejection.hurt().before();
        OptionalInt start = before.isPresent() ? before : rejection.hurt().after();
        start.ifPresent(hurts::add);
        recovery.curve().forEach(point -> hurts.add(point.hurt()));
        if (hurts.size() < 2) {
            return Optional.empty();
        }
        double days = recovery.curve().get(recovery.curve().size() - 1).days();
        List<Integer> shown = thinned(hurts);
        return Optional.of(
                theme.signs()
                        ? first(shown) + " " + bars(shown) + " " + last(shown) + theme.dot() + time(days)
                        : shown.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " in " + time(days));
    }

    private static String forecast(int expected, int now) {
        return "You expected " + expected + " by now" + (now == expected ? ", and it is " : "; it is ") + now + ".";
    }

    private static String bars(List<Integer> hurts) {
        return hurts.stream().map(hurt -> String.valueOf(BARS.charAt(hurt))).collect(Collectors.joining());
    }

    /** A year of daily numbers would not fit a line: as many of them at even distances, the first and the last included. */
    private static List<Integer> thinned(List<Integer> hurts) {
        if (hurts.size() <= MOST) {
            return hurts;
        }
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(hurts.get(i * (hurts.size() - 1) / (MOST - 1)));
        }
        return some;
    }

    private static int first(List<Integer> hurts) {
        return hurts.get(0);
    }

    private static int last(List<Integer> hurts) {
        return hurts.get(hurts.size() - 1);
    }

    private static String time(double days) {
        long hours = Math.round(days * HOURS);
        if (hours < 1) {
            return "less than an hour";
        }
        return hours < HOURS ? count(hours, "hour") : count(Math.round(days), "day");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
