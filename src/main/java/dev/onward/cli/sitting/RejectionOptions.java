package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Input;
import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Context;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Moment;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.practice.Practice;
import dev.onward.practice.Sitting;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What the options of {@code new} say about a rejection. */
final class RejectionOptions {
    private static final String RECEIVED = "received";

    @Option(
            names = "--context",
            paramLabel = "CONTEXT",
            description = "romantic, professional, creative, social or other.")
    private Optional<String> context = Optional.empty();

    @Option(names = "--hurt", paramLabel = "0-10", description = "How much it hurts at the start.")
    private Optional<Integer> hurt = Optional.empty();

    @Option(names = "--hurt-after", paramLabel = "0-10", description = "How much it hurts at the end.")
    private Optional<Integer> hurtAfter = Optional.empty();

    @Option(names = "--expect", paramLabel = "0-10", description = "How much you expect it to hurt in a week.")
    private Optional<Integer> expect = Optional.empty();

    @Option(names = "--feeling", paramLabel = "WORD", description = "An emotion; give it again for another.")
    private List<String> feelings = new ArrayList<>();

    @Option(
            names = "--received",
            paramLabel = "TEXT",
            description = "The words you got: TEXT, @FILE, or - for standard input.")
    private Optional<String> received = Optional.empty();

    @Option(
            names = "--answer",
            paramLabel = "KEY=TEXT",
            description = {
                "The answer to a question: what-happened, feelings, story or need.",
                "KEY=@FILE reads a file, KEY=- standard input."
            })
    private List<String> answers = new ArrayList<>();

    @Option(
            names = "--at",
            paramLabel = "WHEN",
            description = "When it happened: \"yesterday 18:30\", 2026-11-23T18:30, \"3 days ago\".")
    private Optional<String> at = Optional.empty();

    @Option(names = "--from", paramLabel = "FILE", description = "Take an entry's JSON from a file, or from - .")
    private Optional<String> from = Optional.empty();

    /** Whether an entry's JSON is given. */
    boolean hasFile() {
        return from.isPresent();
    }

    /**
     * The rejection as far as the options tell it, under an id that is still to be replaced.
     *
     * @throws Problem when a value cannot be taken
     */
    Entry entry(Desk desk) {
        OffsetDateTime moment =
                at.map(words -> Moment.past(words, desk.clock())).orElseGet(() -> MachineClock.now(desk.clock()));
        Entry blank = Entry.blank(EntryId.of(moment.toLocalDate(), "none"), Kind.REJECTION, moment);
        Entry base = from.map(source -> read(desk, source, blank)).orElse(blank);
        EntryBuilder entry = base.change();
        if (at.isPresent()) {
            entry.at(moment);
        }
        context.ifPresent(word -> entry.context(Named.parse(Context.class, "context", word)));
        entry.hurt(hurt(base.hurt()));
        if (!feelings.isEmpty()) {
            entry.emotions(
                    Stream.concat(base.emotions().stream(), feelings.stream().map(String::strip))
                            .distinct()
                            .toList());
        }
        received.ifPresent(value -> entry.received(Lines.of(desk.input().text("--received", value))));
        return withAnswers(entry.build(), desk);
    }

    private static Entry read(Desk desk, String source, Entry blank) {
        byte[] bytes = desk.input().bytes("--from", source);
        try {
            Entry entry = EntryJson.readOver(bytes, blank);
            if (entry.kind() != Kind.REJECTION) {
                throw Problem.usage("\"onward new\" takes a rejection, and " + Input.name(source) + " has a "
                        + entry.kind().word());
            }
            if (entry.at().toInstant().isAfter(desk.clock().instant())) {
                throw Problem.solvable(Input.name(source) + " tells of a moment that is still to come");
            }
            return entry;
        } catch (Malformed malformed) {
            throw Problem.solvable(Input.name(source) + " cannot be taken: " + malformed.reason())
                    .withHint("docs/format.md shows the form; nothing was written");
        }
    }

    private Hurt hurt(Hurt given) {
        return given.withBefore(number("--hurt", hurt, given.before()))
                .withAfter(number("--hurt-after", hurtAfter, given.after()))
                .withExpected(number("--expect", expect, given.expected()));
    }

    /** The number given, checked; without one the other. */
    static OptionalInt number(String option, Optional<Integer> value, OptionalInt otherwise) {
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get() < 0 || value.get() > Hurt.MOST) {
            throw Problem.usage(option + " is a whole number from 0 to " + Hurt.MOST + ", not " + value.get());
        }
        return OptionalInt.of(value.get());
    }

    private Entry withAnswers(Entry entry, Desk desk) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String answer : answers) {
            int equals = answer.indexOf('=');
            String key = equals < 0 ? "" : answer.substring(0, equals);
            if (!Practice.IMMEDIATE.keys().contains(key) && !key.equals(RECEIVED)) {
                throw Problem.usage("--answer takes KEY=TEXT with one of these keys: "
                        + String.join(", ", Practice.IMMEDIATE.keys()));
            }
            List<String> text = Lines.of(desk.input().text("--answer", answer.substring(equals + 1)));
            if (given.put(key, text) != null) {
                throw Problem.usage("--answer " + key + " is given twice");
            }
        }
        Sitting sitting = desk.words().sitting(Draft.of(entry));
        for (String key : Practice.IMMEDIATE.keys()) {
            List<String> text = given.getOrDefault(key, List.of());
            if (!text.isEmpty()) {
                sitting = sitting.answer(key, text);
            }
        }
        Entry told = sitting.draft().entry();
        List<String> words = given.getOrDefault(RECEIVED, List.of());
        return words.isEmpty() ? told : told.change().received(words).build();
    }
}
