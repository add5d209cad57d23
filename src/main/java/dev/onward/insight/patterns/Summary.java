package dev.onward.insight.patterns;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Some numbers in few words.
 *
 * @param count how many there are
 * @param median the middle one, or halfway between the two in the middle; empty when there are none
 * @param mean their mean; empty when there are none
 */
public record Summary(int count, OptionalDouble median, OptionalDouble mean) {
    /** Of these numbers, in any order. */
    public static Summary of(List<Double> numbers) {
        if (numbers.isEmpty()) {
            return new Summary(0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        double mean =
                numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Summary(sorted.size(), OptionalDouble.of(median), OptionalDouble.of(mean));
    }
}
