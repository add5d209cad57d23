package dev.onward.insight.patterns;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;

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

    /** With fewer cases nothing is said of the whole. */
    public static final int USEFUL = 3;

    /** Of these cases, as seen at that moment. */
    public static Evidence of(List<Case> cases, int hurt, OffsetDateTime now) {
        List<Case> asBad = cases.stream()
                .filter(one -> one.rejection().hurt().before().orElse(-1) >= hurt)
                .filter(one -> inTime(one)
                        || Duration.between(one.rejection().at(), now).toDays() >= DAYS)
                .toList();
        double[] days = asBad.stream()
                .filter(Evidence::inTime)
                .mapToDouble(one -> one.recovery().recoveredDays().orElse(DAYS))
                .sorted()
                .toArray();
        int middle = days.length / 2;
        OptionalDouble median = days.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2);
        return new Evidence(hurt, asBad.size(), days.length, median);
    }

    private static boolean inTime(Case one) {
        return one.recovery().recoveredDays().orElse(Double.POSITIVE_INFINITY) <= DAYS;
    }
}
