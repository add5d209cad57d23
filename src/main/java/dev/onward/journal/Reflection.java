package dev.onward.journal;

import java.util.List;
import java.util.Optional;

/**
 * What was seen in the person's words afterwards, and what they made of it.
 *
 * @param traps thinking traps that were offered
 * @param reframes fairer readings that were offered
 * @param other fields of the file that this version does not know
 */
public record Reflection(List<Trap> traps, List<Reframe> reframes, OtherFields other) {
    /** Nothing reflected yet. */
    public static final Reflection NONE = new Reflection(List.of(), List.of(), OtherFields.NONE);

    /** Copies the lists. */
    public Reflection {
        traps = List.copyOf(traps);
        reframes = List.copyOf(reframes);
    }

    /** Whether there is nothing in it. */
    public boolean isNone() {
        return traps.isEmpty() && reframes.isEmpty() && other.fields().isEmpty();
    }

    /**
     * A thinking trap that was offered.
     *
     * @param trap its name, such as {@code overgeneralizing}
     * @param quote the person's exact words
     * @param by who saw it: {@code guide} or a model's name
     * @param accepted whether the person agreed; empty when they did not say
     * @param other fields of the file that this version does not know
     */
    public record Trap(String trap, String quote, String by, Optional<Boolean> accepted, OtherFields other) {}

    /**
     * A fairer reading that was offered.
     *
     * @param text the reading, a line each
     * @param by who wrote it: {@code guide}, a model's name or {@code self}
     * @param chosen whether the person took it
     * @param edited whether they changed it
     * @param other fields of the file that this version does not know
     */
    public record Reframe(List<String> text, String by, boolean chosen, boolean edited, OtherFields other) {
        /** Splits the text into lines. */
        public Reframe {
            text = Lines.of(text);
        }
    }
}
