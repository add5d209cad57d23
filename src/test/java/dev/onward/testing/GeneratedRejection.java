package dev.onward.testing;

import dev.onward.journal.Belief;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.Hurt;
import dev.onward.journal.OtherFields;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** A rejection whose hurt halves in a time of its own, and the entries that point to it. */
final class GeneratedRejection {
    private static final Context[] CONTEXTS = Context.values();
    /** Days in which the hurt halves, typically, for each context in their order. */
    private static final double[] HALF_LIVES = {12, 6, 4, 5, 3};

    private final Entry entry;
    private final Context context;
    private final int before;
    private final double halfLife;
    private double lastCheckIn;

    private GeneratedRejection(Entry entry, Context context, int before, double halfLife) {
        this.entry = entry;
        this.context = context;
        this.before = before;
        this.halfLife = halfLife;
    }

    /** With everything said in it. */
    static GeneratedRejection of(Entry blank, GeneratedWords words, Random random) {
        int part = Math.min(CONTEXTS.length - 1, (int) (random.nextDouble() * (CONTEXTS.length - 0.5)));
        int before = 3 + random.nextInt(8);
        double halfLife = HALF_LIVES[part] * Math.exp(0.6 * random.nextGaussian());
        int after = Math.max(0, before - random.nextInt(4));
        // one feels more lasting than it is
        int expected = clamp((int) Math.round(before * Math.pow(0.5, 7 / halfLife) + random.nextInt(4)));
        Hurt hurt = new Hurt(
                OptionalInt.of(before),
                random.nextInt(10) == 0 ? OptionalInt.empty() : OptionalInt.of(after),
                random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(expected),
                OptionalInt.empty(),
                OtherFields.NONE);
        EntryBuilder said = blank.change().context(CONTEXTS[part]).hurt(hurt);
        words.rejection(said, CONTEXTS[part]);
        return new GeneratedRejection(said.build(), CONTEXTS[part], before, halfLife);
    }

    /** The rejection itself. */
    Entry entry() {
        return entry;
    }

    /** Days after it of the next check-in; each comes about half as long again after the one before. */
    double nextCheckIn(Random random) {
        lastCheckIn = (lastCheckIn + 1) * (1.2 + random.nextDouble());
        return lastCheckIn;
    }

    /** A check-in at the moment of the blank entry. */
    Entry checkIn(Entry blank, GeneratedWords words, Random random) {
        int now = hurtAt(blank, random);
        boolean settled = now <= 1 && random.nextInt(6) == 0;
        boolean attempt = random.nextInt(8) == 0;
        CheckIn said = new CheckIn(
                random.nextBoolean() ? OptionalInt.of(clamp(8 - now + random.nextInt(4))) : OptionalInt.empty(),
                attempt,
                settled,
                attempt && random.nextInt(3) == 0 ? words.ledTo() : List.of(),
                random.nextInt(4) == 0 ? List.of() : words.note());
        return blank.change().about(entry.id()).hurt(hurtNow(now)).checkIn(said).build();
    }

    /** A reality test at the moment of the blank entry. */
    Entry realityTest(Entry blank, GeneratedWords words, Random random) {
        int belief = 40 + 5 * random.nextInt(13);
        EntryBuilder said = blank.change()
                .about(entry.id())
                .context(context)
                .belief(new Belief(
                        OptionalInt.of(belief),
                        OptionalInt.of(Math.max(0, belief - 5 * random.nextInt(9))),
                        OtherFields.NONE));
        if (random.nextBoolean()) {
            said.hurt(Hurt.UNSAID.withAfter(OptionalInt.of(hurtAt(blank, random))));
        }
        words.realityTest(said);
        return said.build();
    }

    private int hurtAt(Entry later, Random random) {
        double days = (later.at().toEpochSecond() - entry.at().toEpochSecond()) / 86_400.0;
        int relapse = random.nextInt(15) == 0 ? 3 : 0;
        return clamp((int) Math.round(before * Math.pow(0.5, days / halfLife) + 0.7 * random.nextGaussian() + relapse));
    }

    private static Hurt hurtNow(int now) {
        return new Hurt(
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(now), OtherFields.NONE);
    }

    private static int clamp(int hurt) {
        return Math.max(0, Math.min(Hurt.MOST, hurt));
    }
}
