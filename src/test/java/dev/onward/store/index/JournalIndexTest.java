package dev.onward.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Sieve;
import dev.onward.journal.Words;
import dev.onward.testing.Entries;
import dev.onward.testing.JournalGenerator;
import dev.onward.testing.JournalGenerator.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalIndexTest extends IndexedJournal {
    @Test
    void says_of_every_entry_what_its_file_says() throws IOException {
        List<Entry> entries = new ArrayList<>(JournalGenerator.entries(Amounts.mixed(300)));
        JournalGenerator.write(journal(), entries);
        List<Facts> facts = entries.stream().map(Facts::of).toList();
        List<Words> words = new ArrayList<>(entries.stream().map(Words::of).toList());
        Collections.reverse(words);

        for (int i = 0; i < 3; i++) {
            assertThat(overview().facts()).isEqualTo(facts);
            assertThat(overview().words(Sieve.ALL)).isEqualTo(words);
            assertThat(overview().unreadable()).isEmpty();
        }
        assertThat(new FileJournal(journal()).overview().facts()).isEqualTo(facts);
        assertThat(new FileJournal(journal()).overview().words(Sieve.ALL)).isEqualTo(words);
    }

    @Test
    void keeps_what_is_odd() throws IOException {
        Random random = new Random(5);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(Entries.odd(random));
        }
        entries.sort(Comparator.comparing(Entry::at, OffsetDateTime.timeLineOrder()));
        JournalGenerator.write(journal(), entries);

        for (int i = 0; i < 2; i++) {
            assertThat(overview().facts())
                    .isEqualTo(entries.stream().map(Facts::of).toList());
            assertThat(overview().words(Sieve.ALL))
                    .containsExactlyInAnyOrderElementsOf(
                            entries.stream().map(Words::of).toList());
        }
    }

    @Test
    void orders_by_the_instant_and_then_by_the_id() throws IOException {
        write("2026-03-01T120000-rejection-zzzz.json", "Third.");
        write("my own name-bbbb.json".replace("my own name", "2026-02-01 mine"), "Second.");
        write("2026-02-01T120000-rejection-aaaa.json", "First.");
        Files.createDirectories(journal().resolve("entries/2027"));
        Files.move(
                write("2026-01-01T000000-rejection-cccc.json", "Zeroth."),
                journal().resolve("entries/2027/2027-01-01T000000-rejection-cccc.json"));

        assertThat(overview().facts().stream().map(facts -> facts.id().suffix()))
                .containsExactly("cccc", "aaaa", "bbbb", "zzzz");
        assertThat(sentences()).containsExactly("Third.", "Second.", "First.", "Zeroth.");
    }

    @Test
    void opens_no_file_that_looks_unchanged() throws IOException {
        Path file = write(NAME, "Alpha.");
        changed(file, LONG_AGO);
        assertThat(sentences()).containsExactly("Alpha.");

        Files.writeString(file, Files.readString(file).replace("Alpha.", "Omega."));
        changed(file, LONG_AGO);

        assertThat(sentences()).containsExactly("Alpha.");
        Files.delete(indexFiles().get(0));
        assertThat(sentences()).containsExactly("Omega.");
    }

    @Test
    void sees_an_edit_of_the_same_size_and_time_if_the_file_was_new() throws IOException {
        Path file = write(NAME, "Alpha.");
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(sentences()).containsExactly("Alpha.");

        Files.writeString(file, Files.readString(file).replace("Alpha.", "Omega."));
        Files.setLastModifiedTime(file, time);

        assertThat(sentences()).containsExactly("Omega.");
        Files.writeString(file, Files.readString(file).replace("Omega.", "Gamma."));
        Files.setLastModifiedTime(file, time);
        assertThat(sentences()).containsExactly("Gamma.");
    }

    @Test
    void sees_a_file_that_took_the_place_of_another_of_the_same_size_and_time() throws IOException {
        Path file = write(NAME, "Alpha.");
        changed(file, LONG_AGO);
        assertThat(sentences()).containsExactly("Alpha.");

        Path other =
                Files.writeString(home.resolve("other"), Files.readString(file).replace("Alpha.", "Omega."));
        changed(other, LONG_AGO);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(sentences()).containsExactly("Omega.");
    }

    @Test
    void sees_edits_with_an_older_time_and_times_to_come() throws IOException {
        Path file = write(NAME, "Alpha.");
        changed(file, LONG_AGO);
        assertThat(sentences()).containsExactly("Alpha.");

        Files.writeString(file, Files.readString(file).replace("Alpha.", "Omega."));
        changed(file, LONG_AGO.minus(Duration.ofDays(9)));
        assertThat(sentences()).containsExactly("Omega.");

        Instant future = Instant.parse("2300-01-01T00:00:00Z");
        changed(file, future);
        assertThat(sentences()).containsExactly("Omega.");
        Files.writeString(file, Files.readString(file).replace("Omega.", "Gamma."));
        changed(file, future);
        assertThat(sentences()).containsExactly("Gamma.");
    }

    @Test
    void sees_files_that_come_go_and_change_their_names() throws IOException {
        for (int i = 10; i < 20; i++) {
            changed(write("2026-05-" + i + "T120000-rejection-aa" + i + ".json", "Day " + i + "."), LONG_AGO);
        }
        assertThat(sentences()).hasSize(10).startsWith("Day 19.");

        Path year = journal().resolve("entries/2026");
        Files.delete(year.resolve("2026-05-19T120000-rejection-aa19.json"));
        Files.move(year.resolve("2026-05-10T120000-rejection-aa10.json"), year.resolve("mine.json"));
        changed(write("2026-05-21T120000-rejection-aa21.json", "Day 21."), LONG_AGO);
        assertThat(sentences()).hasSize(10).startsWith("Day 21.", "Day 18.").endsWith("Day 10.");

        try (Stream<Path> files = Files.list(year)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(sentences()).isEmpty();
        Files.delete(year);
        assertThat(sentences()).isEmpty();
        assertThat(indexFiles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter|0 2", "went home|1 2", "ü|0", "zzz|", "form letter|0"})
    void the_sieve_lets_through_what_has_the_text(String line) throws IOException {
        String[] parts = line.split("\\|", -1);
        threeSentences();

        List<String> days = overview()
                .words(new Sieve(facts -> true, List.of(), List.of(parts[0])))
                .map(words -> words.facts().id().suffix().substring(3))
                .sorted()
                .toList();

        assertThat(String.join(" ", days)).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter|0 2", "go|1 2", "muller|0", "zzz|"})
    void the_sieve_lets_through_what_has_the_stem(String line) throws IOException {
        String[] parts = line.split("\\|", -1);
        threeSentences();

        List<String> days = overview()
                .words(new Sieve(facts -> facts.kind() == Kind.REJECTION, List.of(parts[0]), List.of()))
                .map(words -> words.facts().id().suffix().substring(3))
                .sorted()
                .toList();

        assertThat(String.join(" ", days)).isEqualTo(parts[1]);
        assertThat(overview().words(new Sieve(facts -> false, List.of(parts[0]), List.of())))
                .isEmpty();
    }

    @Test
    void a_half_surrogate_hides_no_text() throws IOException {
        Entry entry = Entries.blank("2026-05-10-aaaa", Kind.REJECTION, "2026-05-10T12:00:00Z")
                .change()
                .addAnswer(new Answer("story", "", List.of("one \uD83D two", "plain")))
                .build();
        JournalGenerator.write(journal(), List.of(entry));

        assertThat(overview().words(new Sieve(facts -> true, List.of(), List.of("\uD83D two"))))
                .containsExactly(Words.of(entry));
    }

    private void threeSentences() throws IOException {
        write("2026-05-10T120000-rejection-aaa0.json", "Frau Müller sent the form letter.");
        write("2026-05-11T120000-rejection-aaa1.json", "I went home.");
        write("2026-05-12T120000-rejection-aaa2.json", "They went home, and no letters came.");
    }
}
