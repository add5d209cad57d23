package dev.onward.insight.patterns;

import dev.onward.journal.Hurt;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How often each hurt was told.
 *
 * @param counts how often 0, 1 … 10 was told: eleven numbers
 */
public record Spread(List<Integer> counts) {
    /** Copies the list. */
    public Spread {
        counts = List.copyOf(counts);
    }

    /** Of what was told; what was not is left out. */
    static Spread of(List<Case> cases, Function<Case, OptionalInt> told) {
        int[] counts = new int[Hurt.MOST + 1];
        for (Case known : cases) {
            OptionalInt hurt = told.apply(known);
            if (hurt.isPresent()) {
                counts[hurt.getAsInt()]++;
            }
        }
        return new Spread(IntStream.of(counts).boxed().toList());
    }

    /** How many were told. */
    public int count() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The middle of them; empty when none was told. */
    public OptionalDouble median() {
        int count = count();
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((count - 1) / 2) + at(count / 2)) / 2.0);
    }

    /** The hurt in that place, from 0, when all are put in order. */
    private int at(int place) {
        int hurt = 0;
        for (int passed = counts.get(0); passed <= place; passed += counts.get(hurt)) {
            hurt++;
        }
        return hurt;
    }
}
