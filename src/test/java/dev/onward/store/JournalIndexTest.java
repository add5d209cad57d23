package dev.onward.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryJson;
import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Overview;
import dev.onward.journal.Reading;
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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalIndexTest {
    private static final String NAME = "2026-05-01T120000-rejection-aaaa.json";
    private static final Instant LONG_AGO = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path home;

    private Path cache;

    @BeforeEach
    void names() {
        cache = home.resolve("cache/onward");
    }

    private Path journal() {
        return home.resolve("journal");
    }

    private Overview overview() {
        return new FileJournal(journal(), Optional.of(cache)).overview();
    }

    /** The sentences of the journal, the newest entry first. */
    private List<String> sentences() {
        return overview()
                .words(Sieve.ALL)
                .flatMap(words -> words.lines().stream())
                .map(Words.Line::text)
                .toList();
    }

    private Path write(String name, String sentence) throws IOException {
        Path file = journal().resolve("entries/2026").resolve(name);
        Files.createDirectories(file.getParent());
        String suffix = name.replaceAll(".*-|\\.json", "");
        String day = name.substring(0, 10);
        Files.writeString(
                file, EntryJson.write(Entries.rejection(day + "-" + suffix, day + "T12:00:00+02:00", sentence)));
        return file;
    }

    private static void changed(Path file, Instant moment) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(moment));
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

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

    @Test
    void is_for_its_owner_only_and_leaves_nothing_beside() throws IOException {
        write(NAME, "Alpha.");
        Files.createDirectories(home.resolve("cache"));

        overview();

        assertThat(indexFiles())
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName()).hasToString("2026.index"));
        Path file = indexFiles().get(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.toAbsolutePath().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void clears_away_what_a_process_that_died_left() throws IOException {
        write(NAME, "Alpha.");
        overview();
        Path index = indexFiles().get(0);
        changed(Files.writeString(index.resolveSibling(".2026.index.77.tmp"), "half"), LONG_AGO);
        Files.writeString(index.resolveSibling(".2026.index.78.tmp"), "being written");

        overview();

        assertThat(indexFiles().stream().map(file -> file.getFileName().toString()))
                .containsExactly(".2026.index.78.tmp", "2026.index");
    }

    @Test
    void two_journals_do_not_meet() throws IOException {
        write(NAME, "Alpha.");

        assertThat(sentences()).containsExactly("Alpha.");
        assertThat(new FileJournal(home.resolve("other"), Optional.of(cache))
                        .overview()
                        .facts())
                .isEmpty();
        assertThat(sentences()).containsExactly("Alpha.");
        assertThat(indexFiles()).hasSize(1);
    }

    @Test
    void a_damaged_index_changes_nothing() throws IOException {
        for (int i = 10; i < 14; i++) {
            changed(write("2026-05-" + i + "T120000-rejection-aa" + i + ".json", "Day " + i + "."), LONG_AGO);
        }
        List<String> right = sentences();
        List<Facts> facts = overview().facts();
        Path index = indexFiles().get(0);
        byte[] whole = Files.readAllBytes(index);

        for (int length = 0; length < whole.length; length += 7) {
            Files.write(index, Arrays.copyOf(whole, length));
            assertThat(sentences()).as("cut to " + length).isEqualTo(right);
        }
        for (int place = 0; place < whole.length; place++) {
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << place % 8);
            Files.write(index, flipped);
            assertThat(overview().facts()).as("flipped at " + place).isEqualTo(facts);
            assertThat(sentences()).as("flipped at " + place).isEqualTo(right);
        }
        assertThat(Files.readAllBytes(index)).isEqualTo(whole);
    }

    @Test
    void a_damaged_text_is_not_handed_on_when_one_entry_changes() throws IOException {
        changed(write("2026-05-10T120000-rejection-aa10.json", "Alpha."), LONG_AGO);
        overview();
        Path index = indexFiles().get(0);
        byte[] bytes = Files.readAllBytes(index);
        bytes[bytes.length - 2] ^= 1;
        Files.write(index, bytes);
        changed(write("2026-05-11T120000-rejection-aa11.json", "Omega."), LONG_AGO);

        assertThat(sentences()).containsExactly("Omega.", "Alpha.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/onward", "/dev/null", "/dev/full"})
    void works_where_no_cache_can_be_written(String place) throws IOException {
        cache = Path.of(place);
        Path file = write(NAME, "Alpha.");

        assertThat(sentences()).containsExactly("Alpha.");
        Files.writeString(file, Files.readString(file).replace("Alpha.", "Omega."));
        assertThat(sentences()).containsExactly("Omega.");
    }

    @Test
    void works_when_a_folder_is_in_the_place_of_its_file() throws IOException {
        write(NAME, "Alpha.");
        overview();
        Path index = indexFiles().get(0);
        Files.delete(index);
        Files.createDirectories(index.resolve("inside"));

        assertThat(sentences()).containsExactly("Alpha.");
    }

    @Test
    void reads_the_words_again_when_the_index_is_gone_meanwhile() throws IOException {
        changed(write(NAME, "Alpha."), LONG_AGO);
        overview();
        Overview known = overview();
        Files.delete(indexFiles().get(0));

        assertThat(known.words(Sieve.ALL).map(words -> words.lines().get(0).text()))
                .containsExactly("Alpha.");
    }

    @Test
    void names_what_cannot_be_read_each_time() throws IOException {
        write(NAME, "Alpha.");
        Path broken = journal().resolve("entries/2026/2026-06-01T120000-rejection-bbbb.json");
        Files.writeString(broken, "{");
        Files.createDirectory(journal().resolve("entries/2026/2026-06-02T120000-rejection-dirx.json"));
        Files.createSymbolicLink(
                journal().resolve("entries/2026/2026-06-03T120000-rejection-gone.json"), Path.of("/nowhere"));

        for (int i = 0; i < 2; i++) {
            assertThat(overview().unreadable().stream().map(Reading.Unreadable::message))
                    .containsExactlyInAnyOrder(
                            "cannot read " + broken
                                    + ": it ends in the middle at line 1, column 2; it is left as it is",
                            "cannot read " + broken.resolveSibling("2026-06-02T120000-rejection-dirx.json")
                                    + ": it is not a plain file; it is left as it is",
                            "cannot read " + broken.resolveSibling("2026-06-03T120000-rejection-gone.json")
                                    + ": it is not a plain file; it is left as it is");
            assertThat(sentences()).containsExactly("Alpha.");
        }
        Files.writeString(broken, Files.readString(write(NAME, "Omega.")).replace("aaaa", "bbbb"));
        assertThat(sentences()).containsExactlyInAnyOrder("Omega.", "Omega.");
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

    private void threeSentences() throws IOException {
        write("2026-05-10T120000-rejection-aaa0.json", "Frau Müller sent the form letter.");
        write("2026-05-11T120000-rejection-aaa1.json", "I went home.");
        write("2026-05-12T120000-rejection-aaa2.json", "They went home, and no letters came.");
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
}
