package dev.onward.insight;

import dev.onward.journal.Hurt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
    static Spread of(Stream<OptionalInt> told) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(Hurt.MOST + 1, 0));
        told.filter(OptionalInt::isPresent)
                .forEach(hurt -> counts.set(hurt.getAsInt(), counts.get(hurt.getAsInt()) + 1));
        return new Spread(counts);
    }

    /** How many were told. */
    public int count() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The middle of them; empty when none was told. */
    public OptionalDouble median() {
        List<Double> all = new ArrayList<>();
        for (int hurt = 0; hurt < counts.size(); hurt++) {
            all.addAll(Collections.nCopies(counts.get(hurt), (double) hurt));
        }
        return Summary.of(all).median();
    }
}
