package dev.onward.journal;

import java.util.ArrayList;
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

    /** The same with one more fairer reading. */
    public Reflection with(Reframe reframe) {
        List<Reframe> all = new ArrayList<>(reframes);
        all.add(reframe);
        return new Reflection(traps, all, other);
    }

    /** The same with that trap, counted from 0, accepted or refused. */
    public Reflection agreed(int number, boolean accepted) {
        List<Trap> all = new ArrayList<>(traps);
        Trap trap = all.get(number);
        all.set(number, new Trap(trap.trap(), trap.quote(), trap.by(), Optional.of(accepted), trap.other()));
        return new Reflection(all, reframes, other);
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
