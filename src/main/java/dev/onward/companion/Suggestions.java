package dev.onward.companion;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a companion says to a person's words.
 *
 * @param reframes other ways to see the conclusion
 * @param traps thinking traps that it sees
 * @param question one open question
 */
public record Suggestions(List<Reframe> reframes, List<TrapSeen> traps, Optional<String> question) {
    /** Nothing said. */
    public static final Suggestions NONE = new Suggestions(List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public Suggestions {
        reframes = List.copyOf(reframes);
        traps = List.copyOf(traps);
    }

    /** The same with every text changed back by that. */
    public Suggestions unmasked(UnaryOperator<String> change) {
        return new Suggestions(
                reframes.stream()
                        .map(one -> new Reframe(one.approach(), change.apply(one.text())))
                        .toList(),
                traps.stream()
                        .map(one -> new TrapSeen(one.trap(), change.apply(one.quote())))
                        .toList(),
                question.map(change));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return reframes.isEmpty() && traps.isEmpty() && question.isEmpty();
    }
}
