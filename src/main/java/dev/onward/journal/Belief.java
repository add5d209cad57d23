package dev.onward.journal;

import java.util.OptionalInt;

/**
 * How far the person believes their conclusion, in percent, before and after a reality test.
 *
 * @param before at its start, 0 to 100
 * @param after at its end, 0 to 100
 * @param other fields of the file that this version does not know
 */
public record Belief(OptionalInt before, OptionalInt after, OtherFields other) {
    /** The largest number. */
    public static final int MOST = 100;

    /** No number given. */
    public static final Belief UNSAID = new Belief(OptionalInt.empty(), OptionalInt.empty(), OtherFields.NONE);

    /** Checks the ranges. */
    public Belief {
        check("belief.before", before);
        check("belief.after", after);
    }

    /** Whether no number is given. */
    public boolean isUnsaid() {
        return before.isEmpty() && after.isEmpty() && other.fields().isEmpty();
    }

    private static void check(String name, OptionalInt number) {
        if (number.isPresent() && (number.getAsInt() < 0 || number.getAsInt() > MOST)) {
            throw new IllegalArgumentException(name + " is a whole number from 0 to " + MOST);
        }
    }
}
