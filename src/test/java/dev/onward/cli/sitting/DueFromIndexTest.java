package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due is told from the index, which is never believed over a file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DueFromIndexTest {
    private static final String YEAR = "entries/2026/";
    private static final String LETTER = YEAR + "2026-11-20T091500-rejection-aaaa.json";
    private static final String DATE = YEAR + "2026-11-10T200000-rejection-bbbb.json";
    private static final Instant LONG_AGO = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void twoRejectionsThatTheIndexKnows() throws IOException {
        onward = new CliTester(home);
        rejection(LETTER, "aaaa", "2026-11-20T09:15:00+01:00", "They sent the letter.");
        rejection(DATE, "bbbb", "2026-11-10T20:00:00+01:00", "She did not come.");
        assertThat(due()).containsExactly("aaaa They sent the letter.", "bbbb She did not come.");
    }

    private void rejection(String file, String suffix, String at, String words) throws IOException {
        write(file, """
                { "schema": 1, "id": "%s-%s", "kind": "rejection", "at": "%s",
                  "answers": [ { "key": "what-happened", "text": [ "%s" ] } ] }
                """.formatted(at.substring(0, 10), suffix, at, words));
    }

    private void settled(String file, String about) throws IOException {
        write(file, """
                { "schema": 1, "id": "2026-11-21-ssss", "kind": "check-in", "at": "2026-11-21T10:00:00+01:00",
                  "about": "%s", "settled": true }
                """.formatted(about));
    }

    /** As if it had been there for long: what is known of a file that was just changed is not trusted. */
    private void write(String file, String text) throws IOException {
        onward.write(file, text);
        Files.setLastModifiedTime(path(file), FileTime.from(LONG_AGO));
    }

    private Path path(String file) {
        return onward.journal().resolve(file);
    }

    /** The last characters of each id, and the sentence; the home screen says the same of the first three. */
    private List<String> due() {
        List<String> rows = onward.run("check-in", "--due")
                .out()
                .lines()
                .map(line -> line.replaceAll("^.{11}(\\w{4}).*  ", "$1 "))
                .toList();
        String atHome = onward.run().out();
        rows.stream().limit(3).forEach(row -> assertThat(atHome).contains(row.substring(5)));
        assertThat(atHome.contains("Due for")).isEqualTo(!rows.isEmpty());
        return rows;
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(".cache/onward/index"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void an_index_that_was_made_by_the_first_look_is_for_its_owner_only() throws IOException {
        Path index = indexFiles().get(0);

        assertThat(indexFiles()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(index)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_changed_is_read_again() throws IOException {
        rejection(LETTER, "aaaa", "2026-11-20T09:15:00+01:00", "They wrote me a letter.");
        assertThat(due()).containsExactly("aaaa They wrote me a letter.", "bbbb She did not come.");

        settled(YEAR + "2026-11-21T100000-check-in-ssss.json", "2026-11-10-bbbb");
        assertThat(due()).containsExactly("aaaa They wrote me a letter.");

        Files.delete(path(LETTER));
        assertThat(due()).isEmpty();
        Files.delete(path(YEAR + "2026-11-21T100000-check-in-ssss.json"));
        assertThat(due()).containsExactly("bbbb She did not come.");
    }

    @Test
    void a_file_of_the_same_length_is_read_again_too() throws IOException {
        onward.write(LETTER, onward.read(LETTER).replace("letter", "notice"));

        assertThat(due()).containsExactly("aaaa They sent the notice.", "bbbb She did not come.");
    }

    @Test
    void a_few_new_files_are_read_and_many_are_taken_into_the_index() throws IOException {
        byte[] before = Files.readAllBytes(indexFiles().get(0));
        List<String> rows = new ArrayList<>(due());
        for (int i = 10; i < 30; i++) {
            rejection(
                    YEAR + "2026-09-" + i + "T120000-rejection-cc" + i + ".json",
                    "cc" + i,
                    "2026-09-" + i + "T12:00:00+02:00",
                    "It was day " + i + ".");
            rows.add(2, "cc" + i + " It was day " + i + ".");
            assertThat(due()).isEqualTo(rows);
            boolean isSame =
                    Arrays.equals(before, Files.readAllBytes(indexFiles().get(0)));
            assertThat(isSame).isEqualTo(i < 18);
        }
    }

    @Test
    void a_damaged_index_changes_nothing() throws IOException {
        List<String> right = due();
        Path index = indexFiles().get(0);
        byte[] whole = Files.readAllBytes(index);

        for (int place = 0; place < whole.length; place += 5) {
            Files.write(index, Arrays.copyOf(whole, place));
            assertThat(due()).as("cut to " + place).isEqualTo(right);
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << place % 8);
            Files.write(index, flipped);
            assertThat(due()).as("flipped at " + place).isEqualTo(right);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/none", "/dev/null"})
    void it_works_where_no_cache_can_be_written(String cache) throws IOException {
        onward.with("XDG_CACHE_HOME", cache);
        assertThat(due()).containsExactly("aaaa They sent the letter.", "bbbb She did not come.");

        rejection(DATE, "bbbb", "2026-11-10T20:00:00+01:00", "She could not come.");
        assertThat(due()).containsExactly("aaaa They sent the letter.", "bbbb She could not come.");
    }

    @Test
    void a_journal_that_cannot_be_written_is_read_and_left_as_it_is() throws IOException {
        List<String> right = due();
        List<String> files = onward.files();
        for (String folder : List.of("entries/2026", "entries", "")) {
            Files.setPosixFilePermissions(path(folder), PosixFilePermissions.fromString("r-x------"));
        }

        assertThat(due()).isEqualTo(right);
        indexFiles().forEach(index -> index.toFile().delete());
        assertThat(due()).isEqualTo(right);

        assertThat(onward.files()).isEqualTo(files);
        for (String folder : List.of("", "entries", "entries/2026")) {
            Files.setPosixFilePermissions(path(folder), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_file_that_is_no_entry_is_named_each_time_and_stops_nothing() throws IOException {
        List<String> right = due();
        write(YEAR + "2026-11-01T120000-rejection-cccc.json", "{");
        Files.createDirectory(path(YEAR + "2026-11-02T120000-rejection-dirx.json"));
        Files.createSymbolicLink(path(YEAR + "2026-11-03T120000-rejection-gone.json"), Path.of("/nowhere"));
        write(YEAR + "2026-01-04T120000-rejection-oldx.json", "{");
        String warning = """
                onward: cannot read %1$s/entries/2026/2026-11-03T120000-rejection-gone.json: it is not a plain file; it is left as it is
                onward: cannot read %1$s/entries/2026/2026-11-02T120000-rejection-dirx.json: it is not a plain file; it is left as it is
                onward: cannot read %1$s/entries/2026/2026-11-01T120000-rejection-cccc.json: it ends in the middle at line 1, column 2; \
                it is left as it is
                """.formatted(onward.journal());

        for (int i = 0; i < 2; i++) {
            assertThat(onward.run("check-in", "--due").warned()).isEqualTo(warning);
            assertThat(due()).isEqualTo(right);
            indexFiles().forEach(index -> index.toFile().delete());
        }
    }

    @Test
    void entries_in_another_years_folder_and_under_names_of_their_own_count() throws IOException {
        rejection("entries/2019/2026-11-15T120000-rejection-cccc.json", "cccc", "2026-11-15T12:00:00+01:00", "Moved.");
        rejection("entries/2019/my own.json", "dddd", "2026-11-14T12:00:00+01:00", "Named.");
        settled("entries/2031/note.json", "2026-11-10-bbbb");
        rejection("entries/2019/2019-11-15T120000-rejection-eeee.json", "eeee", "2019-11-15T12:00:00+01:00", "Old.");

        for (int i = 0; i < 2; i++) {
            assertThat(due()).containsExactly("aaaa They sent the letter.", "cccc Moved.", "dddd Named.");
        }
    }

    @Test
    void two_copies_of_one_entry_keep_their_own_words() throws IOException {
        rejection(
                LETTER.replace(".json", ".sync-conflict-20261120-101010-ABC.json"),
                "aaaa",
                "2026-11-20T09:15:00+01:00",
                "They sent me the letter.");

        assertThat(due())
                .containsExactlyInAnyOrder(
                        "aaaa They sent the letter.", "aaaa They sent me the letter.", "bbbb She did not come.");
    }

    @Test
    void a_fairer_reading_that_was_chosen_is_not_taken_for_the_persons_words() throws IOException {
        write(LETTER, """
                { "schema": 1, "id": "2026-11-20-aaaa", "kind": "rejection", "at": "2026-11-20T09:15:00+01:00",
                  "reflection": { "reframes": [ { "text": [ "One letter." ], "by": "guide", "chosen": true,
                    "edited": false } ] } }
                """);

        assertThat(onward.run("check-in", "--due").ok())
                .startsWith("2026-11-20-aaaa  3 days  due since 2026-11-23 09:15\n");
    }
}
