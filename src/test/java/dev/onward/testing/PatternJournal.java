package dev.onward.testing;

import dev.onward.journal.Answer;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Reflection;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** A journal of 160 rejections, 420 check-ins, 40 reality tests and 25 looks back over four years, the same at every run. */
public final class PatternJournal {
    private static final int REJECTIONS = 160;
    private static final int CHECK_INS = 420;
    private static final int TESTS = 40;
    private static final int LOOKS_BACK = 25;
    private static final int FOUR_YEARS_IN_HOURS = 4 * 365 * 24;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final OffsetDateTime LAST = OffsetDateTime.parse("2026-11-20T12:00:00+01:00");
    private static final List<String> TRAPS =
            List.of("overgeneralizing", "labeling", "mind-reading", "fortune-telling", "comparing");
    private static final List<String> STORIES = List.of(
            "It is my own fault, I always ruin it.",
            "They only take their friends, the whole thing is rigged.",
            "I will not ask anyone again and stay at home.",
            "I sent three more the same night, I do not care which.",
            "It was one reader, and I will ask what I can change.",
            "They sent a letter.");

    private final Random random = new Random(20261123);
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> rejections = new ArrayList<>();

    private PatternJournal() {}

    /** Its entries, in no order. */
    public static List<Entry> entries() {
        PatternJournal journal = new PatternJournal();
        for (int i = 0; i < REJECTIONS; i++) {
            journal.rejection(i);
        }
        for (int i = 0; i < CHECK_INS; i++) {
            journal.checkIn(i);
        }
        for (int i = 0; i < TESTS; i++) {
            journal.test(i);
        }
        for (int i = 0; i < LOOKS_BACK; i++) {
            journal.lookBack(i);
        }
        return journal.entries;
    }

    private void rejection(int number) {
        OffsetDateTime at = clock(LAST.minusHours(random.nextInt(FOUR_YEARS_IN_HOURS)));
        EntryBuilder entry = blank("r", number, Kind.REJECTION, at);
        int context = random.nextInt(Context.values().length + 1);
        if (context < Context.values().length) {
            entry.context(List.of(Context.values()).get(context));
        }
        OptionalInt before = random.nextInt(12) == 0 ? OptionalInt.empty() : number(0, 10);
        OptionalInt after = before.isEmpty() || random.nextInt(4) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, before.getAsInt() - random.nextInt(4)));
        OptionalInt expected = random.nextBoolean() ? number(0, 10) : OptionalInt.empty();
        entry.hurt(new Hurt(before, after, expected, OptionalInt.empty(), OtherFields.NONE));
        entry.addAnswer(new Answer("story", "", List.of(STORIES.get(random.nextInt(STORIES.size())))));
        entry.reflection(random.nextInt(3) == 0 ? reflection() : Reflection.NONE);
        rejections.add(entry.build());
        entries.add(entry.build());
    }

    private void checkIn(int number) {
        Entry about = rejections.get(random.nextInt(rejections.size()));
        boolean early = random.nextInt(50) == 0;
        OffsetDateTime at = clock(about.at().plusMinutes((early ? -1 : 1) * (long) random.nextInt(60 * 24 * 40)));
        EntryBuilder entry = blank("c", number, Kind.CHECK_IN, at);
        int sort = random.nextInt(10);
        if (sort < 8) {
            entry.about(about.id());
        } else if (sort == 8) {
            entry.context(Context.CREATIVE);
        }
        if (random.nextInt(6) > 0) {
            int highest = about.hurt().before().orElse(6);
            entry.hurt(new Hurt(
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    number(0, highest),
                    OtherFields.NONE));
        }
        entry.checkIn(new CheckIn(
                random.nextBoolean() ? number(0, 10) : OptionalInt.empty(),
                random.nextInt(5) == 0,
                random.nextInt(25) == 0 && sort < 8,
                List.of(),
                List.of("A note.")));
        entries.add(entry.build());
    }

    private void test(int number) {
        Entry about = rejections.get(random.nextInt(rejections.size()));
        EntryBuilder entry =
                blank("t", number, Kind.REALITY_TEST, clock(about.at().plusHours(random.nextInt(24 * 20))));
        entry.about(about.id());
        about.context().ifPresent(entry::context);
        entry.hurt(random.nextInt(3) == 0 ? Hurt.UNSAID : Hurt.UNSAID.withAfter(number(0, 8)));
        entry.addAnswer(new Answer("conclusion", "", List.of("Nobody will ever want my work.")));
        entry.reflection(reflection());
        entries.add(entry.build());
    }

    private void lookBack(int number) {
        Entry about = rejections.get(random.nextInt(rejections.size()));
        EntryBuilder entry = blank("b", number, Kind.RECALL, clock(about.at().plusHours(random.nextInt(24 * 20))));
        entry.about(about.id());
        entry.hurt(random.nextInt(4) == 0 ? Hurt.UNSAID : Hurt.UNSAID.withAfter(number(0, 7)));
        entry.addAnswer(new Answer("recovered", "", List.of("It went down after a week, as before.")));
        entries.add(entry.build());
    }

    private Reflection reflection() {
        Optional<Boolean> accepted = switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(true);
            default -> Optional.of(false);
        };
        String trap = TRAPS.get(random.nextInt(TRAPS.size()));
        return new Reflection(
                List.of(new Reflection.Trap(trap, "Nobody will ever want me", "guide", accepted, OtherFields.NONE)),
                List.of(),
                OtherFields.NONE);
    }

    private OptionalInt number(int least, int most) {
        return OptionalInt.of(least + random.nextInt(most - least + 1));
    }

    private static OffsetDateTime clock(OffsetDateTime at) {
        return at.atZoneSameInstant(BERLIN).toOffsetDateTime();
    }

    private static EntryBuilder blank(String letter, int number, Kind kind, OffsetDateTime at) {
        return Entry.blank(EntryId.of(at.toLocalDate(), letter + String.format("%03d", number)), kind, at)
                .change();
    }
}
