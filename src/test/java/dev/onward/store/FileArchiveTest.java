package dev.onward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.format.EntryJson;
import dev.onward.journal.Archive.Outcome;
import dev.onward.journal.Entry;
import dev.onward.journal.Hurt;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.StoredEntry;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileArchiveTest {
    private static final Entry ENTRY = Entries.rejection("2026-11-20-aaaa", "2026-11-20T09:00:00Z", "They said no.");
    private static final String FILE = "entries/2026/2026-11-20T090000-rejection-aaaa.json";

    @TempDir
    Path home;

    private FileArchive archive;

    @BeforeEach
    void open() {
        archive = another();
    }

    private FileArchive another() {
        return new FileArchive(home, Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Entry hurting(int number) {
        return ENTRY.change()
                .hurt(Hurt.UNSAID.withBefore(OptionalInt.of(number)))
                .build();
    }

    @Test
    void an_id_is_given_once() throws IOException {
        assertThat(archive.wouldStore(ENTRY)).isEqualTo(Outcome.STORED);
        assertThat(archive.store(ENTRY)).isEqualTo(Outcome.STORED);
        assertThat(archive.store(ENTRY)).isEqualTo(Outcome.THERE_ALREADY);
        assertThat(another().store(hurting(3))).isEqualTo(Outcome.ID_TAKEN);
        assertThat(another().store(ENTRY.change().at(ENTRY.at().plusYears(1)).build()))
                .isEqualTo(Outcome.ID_TAKEN);
        assertThat(home.resolve(FILE)).content().isEqualTo(EntryJson.write(ENTRY));
        assertThat(files()).containsExactly(FILE);
    }

    @Test
    void of_many_that_store_at_once_one_does() throws Exception {
        Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> outcomes.add(another().store(hurting(i)))))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(outcomes).hasSize(8).containsOnlyOnce(Outcome.STORED).doesNotContain(Outcome.THERE_ALREADY);
        assertThat(files()).containsExactly(FILE);
    }

    @Test
    void of_two_that_change_it_the_second_is_refused() throws IOException {
        archive.store(ENTRY);
        StoredEntry one = archive.locate(ENTRY);
        StoredEntry other = another().locate(ENTRY);

        archive.replace(one, hurting(3));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> another().replace(other, hurting(4)))
                .withMessageContaining("was changed or moved meanwhile");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> another().remove(List.of(other)));
        assertThat(home.resolve(FILE)).content().isEqualTo(EntryJson.write(hurting(3)));
        assertThat(files()).hasSize(2);
    }

    @Test
    void of_two_deletions_where_one_was_changed_none_is_done() throws IOException {
        Entry second = Entries.rejection("2026-11-21-bbbb", "2026-11-21T09:00:00Z", "No call.");
        archive.store(ENTRY);
        archive.store(second);
        List<StoredEntry> both = List.of(archive.locate(ENTRY), archive.locate(second));
        Files.writeString(Path.of(both.get(1).place()), "{}");

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> archive.remove(both));
        assertThat(files()).hasSize(2).allMatch(file -> file.startsWith("entries/"));
    }

    @Test
    void an_entry_that_is_gone_is_not_located() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> archive.locate(ENTRY))
                .withMessageStartingWith("the entry 2026-11-20-aaaa was changed or moved meanwhile");
    }

    @Test
    void an_entry_under_a_name_of_its_own_is_located_and_keeps_the_name() throws IOException {
        Path file = home.resolve("entries/2026/my letter.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, EntryJson.write(ENTRY));

        archive.replace(archive.locate(ENTRY), hurting(3));

        assertThat(files())
                .containsExactly("entries/2026/my letter.json", "trash/20261123T110000.000Z-edited-my letter.json");
        assertThat(archive.store(hurting(4))).isEqualTo(Outcome.ID_TAKEN);
    }

    @Test
    void a_file_is_never_made_over_another() throws IOException {
        Path file = Files.writeString(home.resolve("mine"), "mine");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> SafeFiles.create(file, "other"));
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> SafeFiles.move(Files.writeString(home.resolve("two"), "two"), file));
        assertThat(file).hasContent("mine");
        assertThat(files()).containsExactly("mine", "two");
    }

    @Test
    void an_edit_that_cannot_be_moved_changes_nothing() throws IOException {
        archive.store(ENTRY);
        Files.writeString(home.resolve("entries/2025"), "in the way");
        Entry moved = ENTRY.change().at(ENTRY.at().minusYears(1)).build();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> archive.replace(archive.locate(ENTRY), moved))
                .withMessageContaining("a file is in its place");

        assertThat(EntryFolder.read(home.resolve(FILE))).isEqualTo(new Reading.Found(ENTRY));
        assertThat(files()).contains(FILE, "entries/2025");
    }

    @Test
    void an_entry_that_could_not_be_read_again_is_not_stored() throws IOException {
        String line = "x".repeat(EntryJson.MOST_BYTES);
        Entry large = ENTRY.change().received(List.of(line)).build();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> archive.store(large))
                .withMessageEndingWith("the entry would be larger than 8 MB");

        assertThat(files()).isEmpty();
    }
}
