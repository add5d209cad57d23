package dev.onward.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Archive;
import dev.onward.journal.Deleted;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Facts;
import dev.onward.journal.Glance;
import dev.onward.journal.Journal;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.journal.Sieve;
import dev.onward.journal.Words;
import dev.onward.store.FileArchive;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Long sequences of random operations on the journal's files, held against a map: what two instances that share a folder and a
 * cache see is always what the map says. A sequence that fails is cut down to the steps that it takes to fail.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalModelTest {
    private static final int SEQUENCES = Integer.getInteger("sequences", 25);
    private static final int LENGTH = 40;
    private static final int IDS = 6;
    private static final List<What> KINDS = List.of(What.values());

    @TempDir
    Path folder;

    private int runs;

    private enum What {
        STORE,
        EDIT,
        EDIT_STALE,
        MOVE_IN_TIME,
        DELETE,
        RESTORE,
        LOOK,
        FIND,
        LIST
    }

    /** One step; {@code id} and {@code number} say on what and how. */
    private record Step(What what, int id, int number) {
        static Step random(Random random) {
            return new Step(KINDS.get(random.nextInt(KINDS.size())), random.nextInt(IDS), random.nextInt(1000));
        }
    }

    /** The files and the map, side by side. */
    private static final class Pair {
        final Map<EntryId, Entry> model = new TreeMap<>(Comparator.comparing(EntryId::value));
        final Map<EntryId, Entry> trashed = new TreeMap<>(Comparator.comparing(EntryId::value));
        final Path place;
        final List<Journal> journals;

        Pair(Path home) {
            Optional<Path> cache = Optional.of(home.resolve("cache"));
            place = home.resolve("journal");
            journals = List.of(new FileJournal(place, cache), new FileJournal(place, cache), new FileJournal(place));
        }

        /** A new one each time, as each command has its own. */
        private Archive archive() {
            return new FileArchive(place, Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC));
        }

        void step(Step step) {
            EntryId id = new EntryId("2026-11-20-aaa" + step.id());
            switch (step.what()) {
                case STORE -> store(id, step.number());
                case EDIT -> change(id, former -> said(former, step.number()));
                case MOVE_IN_TIME ->
                    change(
                            id,
                            former -> former.change()
                                    .at(former.at().minusDays(step.number()))
                                    .build());
                case EDIT_STALE -> stale(id, step.number());
                case DELETE -> delete(id);
                case RESTORE -> restore(id);
                case LOOK -> look(journals.get(step.number() % 3));
                case FIND -> find(journals.get(step.number() % 3), id);
                case LIST -> list(journals.get(step.number() % 3));
            }
        }

        private void store(EntryId id, int number) {
            Entry entry = Entries.rejection(id.value(), "2026-11-20T09:00:00Z", "Sentence " + number);
            Archive.Outcome outcome = archive().store(entry);
            Entry there = model.get(id);
            assertThat(outcome)
                    .isEqualTo(
                            there == null
                                    ? Archive.Outcome.STORED
                                    : there.equals(entry) ? Archive.Outcome.THERE_ALREADY : Archive.Outcome.ID_TAKEN);
            model.putIfAbsent(id, entry);
        }

        private static Entry said(Entry former, int number) {
            return former.change().received(List.of("Words " + number, "more")).build();
        }

        private void change(EntryId id, Function<Entry, Entry> change) {
            Entry former = model.get(id);
            if (former != null) {
                Entry changed = change.apply(former);
                archive().replace(archive().locate(former), changed);
                model.put(id, changed);
            }
        }

        /** Of two who read the same, the second is refused, and nothing is written. */
        private void stale(EntryId id, int number) {
            Entry former = model.get(id);
            if (former != null) {
                var read = archive().locate(former);
                change(id, entry -> said(entry, number + 1000));
                try {
                    archive().replace(read, said(former, number + 2000));
                    throw new AssertionError("the second of two editors was not refused");
                } catch (Problem refused) {
                    assertThat(refused.message()).contains("was changed");
                }
            }
        }

        private void delete(EntryId id) {
            Entry former = model.remove(id);
            if (former != null) {
                archive().remove(List.of(archive().locate(former)));
                trashed.put(id, former);
            }
        }

        private void restore(EntryId id) {
            Optional<Deleted> deleted = archive().deleted().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            assertThat(deleted.isPresent()).isEqualTo(trashed.containsKey(id));
            if (deleted.isPresent() && !model.containsKey(id)) {
                archive().restore(deleted.get());
                trashed.clear();
                archive()
                        .deleted()
                        .forEach(one -> trashed.put(
                                one.id(), Entries.rejection(one.id().value(), "2026-11-20T09:00:00Z", "x")));
                model.put(id, read(id));
            }
        }

        private Entry read(EntryId id) {
            return journals.get(2).find(new EntryName.Part(id.value()), Optional.empty());
        }

        private void look(Journal journal) {
            assertThat(journal.overview().facts())
                    .containsExactlyInAnyOrderElementsOf(
                            model.values().stream().map(Facts::of).toList());
            assertThat(journal.overview().words(Sieve.ALL)).hasSize(model.size());
            assertThat(journal.overview().unreadable()).isEmpty();
            lookSince(journal, Instant.parse("2026-01-01T00:00:00Z"));
        }

        /** What is known of the last months is what the whole entries say, in time order. */
        private void lookSince(Journal journal, Instant bound) {
            List<Entry> wanted = model.values().stream()
                    .filter(entry -> !entry.at().toInstant().isBefore(bound))
                    .sorted(Comparator.comparing((Entry entry) -> entry.at().toInstant())
                            .thenComparing(entry -> entry.id().value()))
                    .toList();
            Glance since = journal.since(bound);

            assertThat(since.facts())
                    .containsExactlyElementsOf(wanted.stream().map(Facts::of).toList());
            assertThat(since.facts().stream().map(since::words))
                    .containsExactlyElementsOf(wanted.stream().map(Words::of).toList());
            assertThat(since.unreadable()).isEmpty();
        }

        private void find(Journal journal, EntryId id) {
            if (model.containsKey(id)) {
                assertThat(journal.find(new EntryName.Part(id.value()), Optional.empty()))
                        .isEqualTo(model.get(id));
            }
        }

        private void list(Journal journal) {
            List<Entry> listed = journal.newestFirst(Selection.ALL)
                    .map(reading -> ((Reading.Found) reading).entry())
                    .toList();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(model.values());
            assertThat(listed)
                    .isSortedAccordingTo(
                            Comparator.comparing((Entry entry) -> entry.at().toInstant())
                                    .reversed());
        }
    }

    @Test
    void the_files_say_what_a_map_would_say_after_any_sequence_of_operations() throws IOException {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < LENGTH; i++) {
                steps.add(Step.random(random));
            }
            if (failure(steps).isPresent()) {
                List<Step> fewest = fewest(steps);
                throw new AssertionError(fewest + " fails", failure(fewest).orElse(null));
            }
        }
    }

    private Optional<Throwable> failure(List<Step> steps) throws IOException {
        Pair pair = new Pair(Files.createDirectory(folder.resolve("run" + runs++)));
        try {
            steps.forEach(pair::step);
            pair.journals.forEach(pair::look);
            pair.journals.forEach(pair::list);
            return Optional.empty();
        } catch (AssertionError | RuntimeException failed) {
            return Optional.of(failed);
        }
    }

    /** Leaves out every step without which it fails too. */
    private List<Step> fewest(List<Step> steps) throws IOException {
        List<Step> fewest = new ArrayList<>(steps);
        for (int i = fewest.size() - 1; i >= 0; i--) {
            List<Step> without = new ArrayList<>(fewest);
            without.remove(i);
            if (failure(without).isPresent()) {
                fewest = without;
            }
        }
        return fewest;
    }
}
