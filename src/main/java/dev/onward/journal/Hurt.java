package dev.onward.journal;

import java.util.OptionalInt;

/**
 * How much it hurts, each number from 0 (not at all) to 10 (as much as can be).
 *
 * @param before at the start of the sitting
 * @param after at its end
 * @param expected what the person expects it to be in a week
 * @param now at a check-in
 * @param other fields of the file that this version does not know
 */
public record Hurt(OptionalInt before, OptionalInt after, OptionalInt expected, OptionalInt now, OtherFields other) {
    /** The largest number. */
    public static final int MOST = 10;

    /** No number given. */
    public static final Hurt UNSAID = new Hurt(
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OtherFields.NONE);

    /** Checks the ranges. */
    public Hurt {
        check("hurt.before", before);
        check("hurt.after", after);
        check("hurt.expected", expected);
        check("hurt.now", now);
    }

    /** The same with another number at the start. */
    public Hurt withBefore(OptionalInt number) {
        return new Hurt(number, after, expected, now, other);
    }

    /** The same with another number at the end. */
    public Hurt withAfter(OptionalInt number) {
        return new Hurt(before, number, expected, now, other);
    }

    /** The same with another expectation. */
    public Hurt withExpected(OptionalInt number) {
        return new Hurt(before, after, number, now, other);
    }

    /** The same with another number at a check-in. */
    public Hurt withNow(OptionalInt number) {
        return new Hurt(before, after, expected, number, other);
    }

    /** Whether no number is given. */
    public boolean isUnsaid() {
        return before.isEmpty()
                && after.isEmpty()
                && expected.isEmpty()
                && now.isEmpty()
                && other.fields().isEmpty();
    }

    private static void check(String name, OptionalInt number) {
        if (number.isPresent() && (number.getAsInt() < 0 || number.getAsInt() > MOST)) {
            throw new IllegalArgumentException(name + " is a whole number from 0 to " + MOST);
        }
    }
}
