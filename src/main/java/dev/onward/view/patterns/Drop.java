package dev.onward.view.patterns;

import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Summary;
import dev.onward.journal.Kind;
import dev.onward.view.Amount;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * By how much the hurt was lower after the sittings of a practice than before. It tells what came after what, not why.
 *
 * @param practice which, by the name of its command
 * @param of the drops, of 10; below 0 where it hurt more after
 */
record Drop(String practice, Summary of) {
    /** Of each practice about one rejection, that with the larger drop first, those with too few to tell last. */
    static List<Drop> of(Patterns patterns) {
        return Stream.of(Kind.REJECTION, Kind.REALITY_TEST, Kind.RECALL)
                .map(kind -> new Drop(kind == Kind.REJECTION ? "new" : kind.word(), patterns.drops(kind)))
                .sorted(Comparator.comparingDouble(drop -> -drop.mean()))
                .toList();
    }

    /** Whether there are enough to tell. */
    boolean isKnown() {
        return of.count() >= Patterns.USEFUL;
    }

    /** The mean, and less than any where there are too few. */
    double mean() {
        return isKnown() ? of.mean().orElse(0) : Double.NEGATIVE_INFINITY;
    }

    /** In words: {@code 1.4 lower after new (mean of 102)}. */
    String told() {
        return amount() + " after " + practice + (isKnown() ? " (mean of " : " (of ") + of.count() + ")";
    }

    /** The amount alone. */
    String amount() {
        return isKnown() ? HurtFigures.change(mean()) : Amount.TOO_FEW;
    }
}
