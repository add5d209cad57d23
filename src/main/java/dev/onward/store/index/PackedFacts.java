package dev.onward.store.index;

import dev.onward.journal.Belief;
import dev.onward.journal.Context;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.OtherFields;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The form in which the index keeps {@link Facts}. Whoever changes it raises {@link IndexHead#FORM}. */
final class PackedFacts {
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Context> CONTEXTS = List.of(Context.values());
    private static final OptionalInt[] NUMBERS = numbers();
    private static final int NONE = -1;
    private static final int ATTEMPT = 1;
    private static final int SETTLED = 2;
    private static final int RECEIVED = 4;
    private static final int ABOUT = 8;
    private static final int ANSWERS = 16;
    private static final int READING = 32;
    private static final int NEXT_RISK = 64;

    private PackedFacts() {}

    /** Writes facts; the moment comes first. */
    static void write(Facts facts, PackedWriter out) {
        out.int64(facts.at().toEpochSecond());
        out.int32(facts.at().getOffset().getTotalSeconds());
        out.text(facts.id().value());
        out.int8(KINDS.indexOf(facts.kind()));
        out.int8(facts.context().map(CONTEXTS::indexOf).orElse(NONE));
        out.int8((facts.attempt() ? ATTEMPT : 0)
                | (facts.settled() ? SETTLED : 0)
                | (facts.hasReceived() ? RECEIVED : 0)
                | (facts.about().isPresent() ? ABOUT : 0)
                | (facts.hasAnswers() ? ANSWERS : 0)
                | (facts.hasReading() ? READING : 0)
                | (facts.hasNextRisk() ? NEXT_RISK : 0));
        facts.about().ifPresent(about -> out.text(about.value()));
        Hurt hurt = facts.hurt();
        Belief belief = facts.belief();
        for (OptionalInt number :
                List.of(hurt.before(), hurt.after(), hurt.expected(), hurt.now(), belief.before(), belief.after())) {
            out.int8(number.orElse(NONE));
        }
        out.count(facts.emotions().size());
        facts.emotions().forEach(out::text);
        out.int8(facts.mood().orElse(NONE));
        out.count(facts.traps().size());
        for (Facts.SeenTrap trap : facts.traps()) {
            out.text(trap.trap());
            out.text(trap.quote());
            out.int8(trap.accepted().map(yes -> yes ? 1 : 0).orElse(NONE));
        }
        out.int32(facts.wording());
    }

    /** Whether the facts that come next are of the entry of that id. */
    static boolean isOf(EntryId id, PackedReader in) {
        return in.skip(12).isText(id.value());
    }

    /** Reads facts. */
    static Facts read(PackedReader in) {
        long second = in.int64();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(in.int32());
        OffsetDateTime at = OffsetDateTime.of(LocalDateTime.ofEpochSecond(second, 0, offset), offset);
        EntryId id = new EntryId(in.text());
        Kind kind = KINDS.get(in.int8());
        int context = in.int8();
        int flags = in.int8();
        return new Facts(
                id,
                kind,
                at,
                (flags & ABOUT) == 0 ? Optional.empty() : Optional.of(new EntryId(in.text())),
                context == NONE ? Optional.empty() : Optional.of(CONTEXTS.get(context)),
                hurt(in),
                belief(in),
                emotions(in),
                number(in),
                (flags & ATTEMPT) != 0,
                (flags & SETTLED) != 0,
                traps(in),
                (flags & RECEIVED) != 0,
                (flags & ANSWERS) != 0,
                (flags & READING) != 0,
                (flags & NEXT_RISK) != 0,
                in.int32());
    }

    private static Hurt hurt(PackedReader in) {
        return new Hurt(number(in), number(in), number(in), number(in), OtherFields.NONE);
    }

    private static Belief belief(PackedReader in) {
        return new Belief(number(in), number(in), OtherFields.NONE);
    }

    private static List<String> emotions(PackedReader in) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        String[] emotions = new String[count];
        for (int i = 0; i < count; i++) {
            emotions[i] = in.text();
        }
        return List.of(emotions);
    }

    private static List<Facts.SeenTrap> traps(PackedReader in) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        Facts.SeenTrap[] traps = new Facts.SeenTrap[count];
        for (int i = 0; i < count; i++) {
            String trap = in.text();
            String quote = in.text();
            int accepted = in.int8();
            traps[i] =
                    new Facts.SeenTrap(trap, quote, accepted == NONE ? Optional.empty() : Optional.of(accepted == 1));
        }
        return List.of(traps);
    }

    private static OptionalInt number(PackedReader in) {
        return NUMBERS[in.int8() + 1];
    }

    /** None, then 0 to 100: made once, for a journal has tens of thousands of them. */
    private static OptionalInt[] numbers() {
        OptionalInt[] numbers = new OptionalInt[Belief.MOST + 2];
        numbers[0] = OptionalInt.empty();
        for (int i = 0; i <= Belief.MOST; i++) {
            numbers[i + 1] = OptionalInt.of(i);
        }
        return numbers;
    }
}
