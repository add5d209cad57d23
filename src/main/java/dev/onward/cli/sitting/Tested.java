package dev.onward.cli.sitting;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Facts;
import dev.onward.journal.Journal;
import dev.onward.journal.Kind;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.practice.Rumination;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rejection that a reality test is about.
 *
 * @param about the rejection; empty in an empty journal
 * @param turn how many reality tests there are already
 * @param recent those of the last days, read when first asked for
 */
record Tested(Optional<Entry> about, int turn, Supplier<List<Entry>> recent) {
    /** What a sitting about it starts from. */
    Reflecting.About asAbout() {
        return new Reflecting.About(
                about,
                turn,
                () -> Stream.concat(about.stream(), recent.get().stream()).toList());
    }

    /** The named one, or the last rejection that has no reality test, or else the last. */
    static Tested find(Journal journal, Optional<String> name, Instant now) {
        Optional<Entry> named = name.map(given -> journal.find(EntryName.parse(given), Optional.of(Kind.REJECTION)));
        List<Facts> all = journal.facts();
        Set<EntryId> tested = new HashSet<>();
        int turn = 0;
        for (Facts entry : all) {
            if (entry.kind() == Kind.REALITY_TEST) {
                turn++;
                entry.about().ifPresent(tested::add);
            }
        }
        Optional<Entry> about = named.or(() -> likeliest(all, tested).flatMap(facts -> read(journal, facts)));
        return new Tested(about, turn, () -> since(journal, now.minus(Rumination.WITHIN)));
    }

    private static Optional<Facts> likeliest(List<Facts> all, Set<EntryId> tested) {
        Optional<Facts> last = Optional.empty();
        for (int i = all.size() - 1; i >= 0; i--) {
            Facts entry = all.get(i);
            if (entry.kind() == Kind.REJECTION) {
                if (!tested.contains(entry.id())) {
                    return Optional.of(entry);
                }
                last = last.or(() -> Optional.of(entry));
            }
        }
        return last;
    }

    /** By its moment, because a file that was named by hand does not tell the id. */
    private static Optional<Entry> read(Journal journal, Facts facts) {
        Optional<Instant> moment = Optional.of(facts.at().toInstant());
        return journal.newestFirst(new Selection(moment, moment, Optional.empty(), Optional.of(facts.kind())))
                .flatMap(Reading::entries)
                .filter(entry -> entry.id().equals(facts.id()))
                .findFirst();
    }

    private static List<Entry> since(Journal journal, Instant bound) {
        Selection tests =
                new Selection(Optional.of(bound), Optional.empty(), Optional.empty(), Optional.of(Kind.REALITY_TEST));
        return journal.newestFirst(tests).flatMap(Reading::entries).toList();
    }
}
