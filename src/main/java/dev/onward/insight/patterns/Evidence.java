package dev.onward.insight.patterns;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * What the whole record says of rejections that hurt as much: how many were recovered from in time, and how fast.
 *
 * @param hurt they hurt so much at first, or more, 0 to 10
 * @param count how many there were, those left out that are too young to tell
 * @param recovered how many of them were recovered from within {@value #DAYS} days
 * @param medianDays within how many days half of those were; empty when there are none
 */
public record Evidence(int hurt, int count, int recovered, OptionalDouble medianDays) {
    /** The days that count as in time. */
    public static final int DAYS = 90;

    private static final long TIME = TimeUnit.DAYS.toSeconds(DAYS);

    /** With fewer cases nothing is said of the whole. */
    public static final int USEFUL = 3;

    /** Of these cases, as seen at that moment. */
    public static Evidence of(List<Case> cases, int hurt, OffsetDateTime now) {
        int count = 0;
        int recovered = 0;
        double[] days = new double[cases.size()];
        for (Case one : cases) {
            if (one.rejection().hurt().before().orElse(-1) >= hurt) {
                if (inTime(one)) {
                    count++;
                    days[recovered++] = one.recovery().recoveredDays().orElse(DAYS);
                } else if (now.toEpochSecond() - one.rejection().at().toEpochSecond() >= TIME) {
                    count++;
                }
            }
        }
        return new Evidence(hurt, count, recovered, median(Arrays.copyOf(days, recovered)));
    }

    private static OptionalDouble median(double... days) {
        Arrays.sort(days);
        int middle = days.length / 2;
        return days.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2);
    }

    private static boolean inTime(Case one) {
        return one.recovery().recoveredDays().orElse(Double.POSITIVE_INFINITY) <= DAYS;
    }
}
