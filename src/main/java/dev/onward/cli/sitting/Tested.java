package dev.onward.cli.sitting;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Journal;
import dev.onward.journal.Kind;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rejection that a reality test is about.
 *
 * @param about the rejection; empty in an empty journal
 * @param tests the reality tests there are already, the newest first
 */
record Tested(Optional<Entry> about, List<Entry> tests) {
    /** What a sitting about it starts from. */
    Reflecting.About asAbout() {
        return new Reflecting.About(
                about,
                tests.size(),
                () -> Stream.concat(about.stream(), tests.stream()).toList());
    }

    /** The named one, or the last rejection that has no reality test, or else the last. */
    static Tested find(Journal journal, Optional<String> name) {
        List<Entry> tests = entries(journal, Kind.REALITY_TEST).toList();
        if (name.isPresent()) {
            Entry named = journal.find(EntryName.parse(name.get()), Optional.of(Kind.REJECTION));
            return new Tested(Optional.of(named), tests);
        }
        Set<EntryId> tested = new HashSet<>();
        tests.forEach(test -> test.about().ifPresent(tested::add));
        Optional<Entry> untested = entries(journal, Kind.REJECTION)
                .filter(rejection -> !tested.contains(rejection.id()))
                .findFirst();
        Optional<Entry> last =
                untested.or(() -> entries(journal, Kind.REJECTION).findFirst());
        return new Tested(last, tests);
    }

    private static Stream<Entry> entries(Journal journal, Kind kind) {
        return journal.newestFirst(Selection.of(kind)).flatMap(Reading::entries);
    }
}
