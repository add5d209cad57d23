package dev.onward.companion;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** One reframe. */
    public static Suggestions of(Reframe reframe) {
        return new Suggestions(List.of(reframe), List.of(), Optional.empty());
    }

    /** One trap. */
    public static Suggestions of(TrapSeen trap) {
        return new Suggestions(List.of(), List.of(trap), Optional.empty());
    }

    /** One question. */
    public static Suggestions of(String question) {
        return new Suggestions(List.of(), List.of(), Optional.of(question));
    }

    /** Copies the lists. */
    public Suggestions {
        reframes = List.copyOf(reframes);
        traps = List.copyOf(traps);
    }

    /** These and then those, each once; of two questions the first. */
    public Suggestions and(Suggestions more) {
        return new Suggestions(
                Stream.concat(reframes.stream(), more.reframes().stream())
                        .distinct()
                        .toList(),
                Stream.concat(traps.stream(), more.traps().stream()).distinct().toList(),
                question.or(more::question));
    }

    /** These without those. */
    public Suggestions without(Suggestions known) {
        return new Suggestions(
                reframes.stream().filter(one -> !known.reframes().contains(one)).toList(),
                traps.stream().filter(one -> !known.traps().contains(one)).toList(),
                known.question().isPresent() ? Optional.empty() : question);
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
