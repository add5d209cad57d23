package dev.onward.insight.patterns;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whether something came more at one time than at others, or whether chance alone would make such a difference: K. Pearson's
 * test of goodness of fit, "On the Criterion that a Given System of Deviations...", Philosophical Magazine 50 (1900),
 * 157-175. One time is said to stand out only where times that are all alike would differ as much in one journal of a
 * hundred.
 *
 * @param counts how often it came at each time; the times are equally long
 */
public record Evenness(List<Integer> counts) {
    /** Fewer than these at each time, on average, and the test would not hold. */
    private static final int EXPECTED = 5;

    /** What chance exceeds one time in a hundred, by degrees of freedom from 1: the usual table. */
    private static final List<Double> ONE_IN_A_HUNDRED = List.of(6.635, 9.210, 11.345, 13.277, 15.086, 16.812);

    /** Copies the list. */
    public Evenness {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.size() > ONE_IN_A_HUNDRED.size() + 1) {
            throw new IllegalArgumentException("two to seven times can be held against each other");
        }
    }

    /** How often in all. */
    public int count() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there are enough to tell. */
    public boolean isKnown() {
        return count() >= EXPECTED * counts.size();
    }

    /** By how much the times differ, 0 when all are alike. */
    public double chiSquare() {
        double even = (double) count() / counts.size();
        return even == 0
                ? 0
                : counts.stream()
                        .mapToDouble(count -> (count - even) * (count - even) / even)
                        .sum();
    }

    /** The place of the time that stands out; empty when none does, or when there are too few to tell. */
    public OptionalInt peak() {
        if (!isKnown() || chiSquare() <= ONE_IN_A_HUNDRED.get(counts.size() - 2)) {
            return OptionalInt.empty();
        }
        int most = 0;
        for (int i = 1; i < counts.size(); i++) {
            most = counts.get(i) > counts.get(most) ? i : most;
        }
        return OptionalInt.of(most);
    }
}
