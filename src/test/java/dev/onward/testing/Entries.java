package dev.onward.testing;

import dev.onward.journal.Answer;
import dev.onward.journal.Belief;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Entries for tests. */
public final class Entries {
    private static final String[] HOSTILE = {
        "plain words",
        "\"quoted\" \\ back",
        "\u0000\u001b[2J\u007f\u0085\u009b",
        "\u202Eright to left\u2066",
        "\uD83D",
        "👩‍🚀 né 你好",
        "a\u2028b\u2029c",
        "",
        "\t tab ",
        "\uFEFFmark",
        "{\"json\":[1]}",
        "'single' `tick` $HOME",
    };

    private Entries() {}

    /** An entry of that day and kind in which nothing is said. */
    public static Entry blank(String id, Kind kind, String at) {
        return Entry.blank(new EntryId(id), kind, OffsetDateTime.parse(at));
    }

    /** A rejection that says one sentence. */
    public static Entry rejection(String id, String at, String sentence) {
        return blank(id, Kind.REJECTION, at)
                .change()
                .context(Context.OTHER)
                .addAnswer(new Answer("what-happened", "What happened?", List.of(sentence)))
                .build();
    }

    /** An entry with something hostile or odd in every field. */
    public static Entry odd(Random random) {
        OtherFields other = random.nextBoolean()
                ? OtherFields.NONE
                : new OtherFields(Map.of("x" + random.nextInt(9), "[1.50,{\"y\":null}]"));
        return new EntryBuilder(
                        new EntryId("2026-11-23-" + (1000 + random.nextInt(9000))),
                        random.nextBoolean() ? Kind.REJECTION : Kind.CHECK_IN,
                        OffsetDateTime.parse("2026-11-23T09:15:02+01:00").minusSeconds(random.nextInt(1_000_000)))
                .about(new EntryId("2026-01-01-abcd"))
                .context(random.nextBoolean() ? Context.SOCIAL : Context.OTHER)
                .hurt(new Hurt(number(random, 10), number(random, 10), number(random, 10), number(random, 10), other))
                .belief(new Belief(number(random, 100), number(random, 100), other))
                .emotions(List.of("x" + text(random), "sad"))
                .received(List.of(text(random), text(random), "end"))
                .addAnswer(new Answer("story", text(random), List.of(text(random), text(random), "end"), other))
                .addAnswer(new Answer("need", "", List.of("end")))
                .reflection(new Reflection(
                        List.of(new Reflection.Trap(
                                "blaming", text(random), "guide", Optional.of(random.nextBoolean()), other)),
                        List.of(new Reflection.Reframe(
                                List.of("x" + text(random)), "self", random.nextBoolean(), false, other)),
                        other))
                .checkIn(new CheckIn(
                        number(random, 10), random.nextBoolean(), random.nextBoolean(), List.of("a"), List.of("b")))
                .other(other)
                .build();
    }

    private static OptionalInt number(Random random, int most) {
        return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(most + 1));
    }

    private static String text(Random random) {
        return HOSTILE[random.nextInt(HOSTILE.length)] + HOSTILE[random.nextInt(HOSTILE.length)];
    }
}
