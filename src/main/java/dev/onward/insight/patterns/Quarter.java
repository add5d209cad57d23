package dev.onward.insight.patterns;

import java.time.OffsetDateTime;

/**
 * A quarter of a year.
 *
 * @param year such as 2026
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int MONTHS = 3;
    private static final int A_YEAR = 4;

    /** The one that a moment lies in, on its own clock. */
    public static Quarter of(OffsetDateTime at) {
        return new Quarter(at.getYear(), (at.getMonthValue() - 1) / MONTHS + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(A_YEAR * year + number, A_YEAR * other.year + other.number);
    }

    @Override
    public String toString() {
        return year + " Q" + number;
    }
}
