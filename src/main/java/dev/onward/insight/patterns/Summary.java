package dev.onward.insight.patterns;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Some numbers in few words.
 *
 * @param count how many there are
 * @param median the middle one, or halfway between the two in the middle; empty when there are none
 * @param mean their mean; empty when there are none
 */
public record Summary(int count, OptionalDouble median, OptionalDouble mean) {
    /** Of these numbers, in any order. */
    public static Summary of(double... numbers) {
        if (numbers.length == 0) {
            return new Summary(0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Summary(
                sorted.length,
                OptionalDouble.of(median),
                DoubleStream.of(numbers).average());
    }
}
