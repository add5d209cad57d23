package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Facts;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Moment;
import dev.onward.journal.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What the options of {@code check-in} say. */
final class CheckInOptions {
    private static final String ABOUT = "name the rejection: --about last, or --about with a part of its id";

    @Option(names = "--mood", paramLabel = "0-10", description = "Your mood; 10 is the highest.")
    private Optional<Integer> mood = Optional.empty();

    @Option(names = "--hurt", paramLabel = "0-10", description = "How much it hurts now; needs --about.")
    private Optional<Integer> hurt = Optional.empty();

    @Option(
            names = "--about",
            paramLabel = "ENTRY",
            description = "The rejection: its id, a part of it, last, or last~2.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "A note: TEXT, @FILE, or - for standard input.")
    private Optional<String> note = Optional.empty();

    @Option(names = "--attempt", description = "You tried again.")
    private boolean attempt;

    @Option(names = "--settled", description = "It is settled, and is left alone from now on; needs --about.")
    private boolean settled;

    @Option(names = "--led-to", paramLabel = "TEXT", description = "What came of it: TEXT, @FILE, or -.")
    private Optional<String> ledTo = Optional.empty();

    @Option(names = "--at", paramLabel = "WHEN", description = "When: \"yesterday 18:30\", 2026-11-23T18:30.")
    private Optional<String> at = Optional.empty();

    /** Whether they say something to store, so that nothing is asked. */
    boolean saySomething() {
        return attempt || settled || mood.isPresent() || hurt.isPresent() || note.isPresent() || ledTo.isPresent();
    }

    /** Whether none is given. */
    boolean areNone() {
        return !saySomething() && about.isEmpty() && at.isEmpty();
    }

    /** The rejection it is about, if one is named. */
    Optional<Entry> about(Desk desk) {
        return about.map(name -> desk.journal().get().find(EntryName.parse(name), Optional.of(Kind.REJECTION)));
    }

    /** The moment of the check-in. */
    OffsetDateTime at(Desk desk) {
        return at.map(words -> Moment.past(words, desk.clock())).orElseGet(() -> MachineClock.now(desk.clock()));
    }

    /**
     * The check-in as far as the options tell it, under an id that is still to be replaced.
     *
     * @throws Problem when a value cannot be taken, or it is not said which rejection is meant
     */
    Entry entry(Desk desk, Optional<Facts> rejection) {
        if (rejection.isEmpty() && (hurt.isPresent() || settled)) {
            throw Problem.usage((hurt.isPresent() ? "--hurt" : "--settled") + " does not say about which rejection")
                    .withHint(ABOUT);
        }
        OffsetDateTime moment = at(desk);
        EntryBuilder entry = Entry.blank(EntryId.of(moment.toLocalDate(), "none"), Kind.CHECK_IN, moment)
                .change()
                .hurt(Hurt.UNSAID.withNow(RejectionOptions.number("--hurt", hurt, OptionalInt.empty())))
                .checkIn(new CheckIn(
                        RejectionOptions.number("--mood", mood, OptionalInt.empty()),
                        attempt,
                        settled,
                        text("--led-to", ledTo, desk),
                        text("--note", note, desk)));
        rejection.ifPresent(known -> entry.about(since(known, entry.build())));
        return entry.build();
    }

    private static EntryId since(Facts rejection, Entry checkIn) {
        if (checkIn.at().isBefore(rejection.at())) {
            throw Problem.usage("that moment is before the rejection " + rejection.id())
                    .withHint("give a later one with --at");
        }
        return rejection.id();
    }

    private static List<String> text(String option, Optional<String> value, Desk desk) {
        return value.map(given -> Lines.of(desk.input().text(option, given))).orElse(List.of());
    }
}
