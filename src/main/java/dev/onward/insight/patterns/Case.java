package dev.onward.insight.patterns;

import dev.onward.journal.Context;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;

/**
 * A rejection with what came after it.
 *
 * @param rejection the rejection
 * @param later the entries that point to it, in time order, none from before it
 * @param recovery how it went
 * @param nextTry days until the first try after it, see {@link Past}; empty while there was none
 */
public record Case(Facts rejection, List<Facts> later, Recovery recovery, OptionalDouble nextTry) {
    private static final double WEEK = 7;

    /** Copies the list. */
    public Case {
        later = List.copyOf(later);
    }

    /** The part of life; a rejection that does not say counts as other. */
    public Context context() {
        return contextOf(rejection);
    }

    /** The context of a rejection. */
    static Context contextOf(Facts rejection) {
        return rejection.context().orElse(Context.OTHER);
    }

    /** The hurt told last; empty when none was told after the rejection. */
    public OptionalInt lastHurt() {
        List<Recovery.Point> curve = recovery.curve();
        return curve.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(curve.get(curve.size() - 1).hurt());
    }

    /** Whether half of the hurt at first can be reached: it was told and above 0. */
    boolean canHalve() {
        return rejection.hurt().before().orElse(0) > 0;
    }

    Survival.Subject untilHalf() {
        return subject(recovery.halfLifeDays());
    }

    Survival.Subject untilRecovered() {
        return subject(recovery.recoveredDays());
    }

    private Survival.Subject subject(OptionalDouble happened) {
        List<Recovery.Point> curve = recovery.curve();
        double heardOf = curve.isEmpty() ? 0 : curve.get(curve.size() - 1).days();
        return new Survival.Subject(happened.orElse(heardOf), happened.isPresent());
    }

    /**
     * Tells by how much the hurt was lower after each sitting of that kind than before it: of the rejection's own sitting from
     * its start to its end; of another from what was told last before it to what was told first, at its end or within a week.
     */
    void drops(Kind kind, DoubleConsumer each) {
        if (kind == Kind.REJECTION) {
            drop(rejection.hurt().before(), rejection.hurt().after(), each);
            return;
        }
        for (int i = 0; i < later.size(); i++) {
            if (later.get(i).kind() == kind) {
                drop(hurtBefore(i), hurtAfter(i), each);
            }
        }
    }

    private static void drop(OptionalInt before, OptionalInt after, DoubleConsumer each) {
        if (before.isPresent() && after.isPresent()) {
            each.accept(before.getAsInt() - after.getAsInt());
        }
    }

    private OptionalInt hurtBefore(int sitting) {
        OptionalInt told = rejection.hurt().after().isPresent()
                ? rejection.hurt().after()
                : rejection.hurt().before();
        for (Facts entry : later.subList(0, sitting)) {
            OptionalInt hurt = Recovery.hurtOf(entry.hurt());
            told = hurt.isPresent() ? hurt : told;
        }
        return told;
    }

    private OptionalInt hurtAfter(int sitting) {
        Facts held = later.get(sitting);
        for (Facts entry : later.subList(sitting, later.size())) {
            OptionalInt hurt = Recovery.hurtOf(entry.hurt());
            if (hurt.isPresent() && days(held, entry) <= WEEK) {
                return hurt;
            }
        }
        return OptionalInt.empty();
    }

    /** Days from one entry to another, decimals. */
    static double days(Facts from, Facts to) {
        return Recovery.days(from, to);
    }
}
