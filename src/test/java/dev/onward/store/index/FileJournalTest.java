package dev.onward.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryName;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.store.EntryFolder;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileJournalTest {
    @TempDir
    Path home;

    private FileJournal journal;
    private EntryFolder folder;

    @BeforeEach
    void open() {
        journal = new FileJournal(home);
        folder = new EntryFolder(home);
    }

    private void store(String suffix, Kind kind, String at) throws IOException {
        folder.store(Entries.blank(at.substring(0, 10) + "-" + suffix, kind, at));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(home.resolve("entries/2026"));
        Files.writeString(home.resolve("entries/2026").resolve(name), text);
    }

    private List<String> newest(Selection selection) {
        return journal.newestFirst(selection)
                .map(reading -> reading instanceof Reading.Found found
                        ? found.entry().id().suffix()
                        : Path.of(((Reading.Unreadable) reading).place())
                                .getFileName()
                                .toString())
                .toList();
    }

    @Test
    void a_year_that_cannot_be_listed_is_told_in_words() throws IOException {
        store("aaaa", Kind.REJECTION, "2025-12-31T20:00:00Z");
        Files.createSymbolicLink(home.resolve("entries/2026"), Path.of("2026"));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> newest(Selection.ALL))
                .withMessageStartingWith("cannot read the journal " + home + ": ");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> journal.find(new EntryName.Last(0), Optional.empty()));
    }

    @Test
    void orders_by_the_moment_and_not_by_the_name() throws IOException {
        store("aaaa", Kind.REJECTION, "2025-12-31T20:00:00-10:00");
        store("bbbb", Kind.REJECTION, "2026-01-01T10:00:00+13:00");
        store("cccc", Kind.REJECTION, "2026-01-01T09:00:00+01:00");
        store("dddd", Kind.REJECTION, "2025-06-01T12:00:00+02:00");

        assertThat(newest(Selection.ALL)).containsExactly("cccc", "aaaa", "bbbb", "dddd");
    }

    @Test
    void opens_no_file_before_it_is_needed() throws IOException {
        for (int day = 10; day < 28; day++) {
            store("good", Kind.REJECTION, "2026-02-" + day + "T12:00:00Z");
        }
        write("2026-01-05T120000-rejection-oldx.json", "broken");
        Files.createDirectories(home.resolve("entries/2025"));
        Files.writeString(home.resolve("entries/2025/2025-01-05T120000-rejection-oldy.json"), "broken");

        assertThat(journal.newestFirst(Selection.ALL).limit(10)).allMatch(Reading.Found.class::isInstance);
        assertThat(newest(Selection.ALL))
                .hasSize(20)
                .endsWith("2026-01-05T120000-rejection-oldx.json", "2025-01-05T120000-rejection-oldy.json");
    }

    @Test
    void looks_at_no_name_before_the_selection_but_at_every_name_that_tells_no_time() throws IOException {
        store("edge", Kind.REJECTION, "2026-06-01T00:00:00-12:00");
        store("past", Kind.REJECTION, "2026-06-01T11:59:59Z");
        store("noon", Kind.REJECTION, "2026-06-01T12:00:00Z");
        write("2026-05-31T235959-rejection-oldx.json", "broken");
        write("my own.json", EntryJson.write(Entries.blank("2026-07-01-ownx", Kind.REJECTION, "2026-07-01T00:00:00Z")));
        Selection since = new Selection(
                Optional.of(Instant.parse("2026-06-01T12:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(newest(since)).startsWith("ownx").containsExactlyInAnyOrder("ownx", "noon", "edge");
    }

    @Test
    void names_what_cannot_be_read_in_its_place_and_goes_on() throws IOException {
        store("aaaa", Kind.REJECTION, "2026-01-01T00:00:00Z");
        write("2026-03-01T000000-rejection-bbbb.json", "");
        store("cccc", Kind.REJECTION, "2026-06-01T00:00:00Z");

        assertThat(newest(Selection.ALL)).containsExactly("cccc", "2026-03-01T000000-rejection-bbbb.json", "aaaa");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void is_stopped_by_no_odd_file() throws Exception {
        store("aaaa", Kind.REJECTION, "2026-01-01T00:00:00Z");
        Path year = home.resolve("entries/2026");
        Files.createDirectory(year.resolve("2026-02-01T000000-rejection-dirx.json"));
        Files.createSymbolicLink(
                year.resolve("2026-02-02T000000-rejection-loop.json"),
                Path.of("2026-02-02T000000-rejection-loop.json"));
        Files.createSymbolicLink(year.resolve("2026-02-03T000000-rejection-gone.json"), Path.of("/nowhere"));
        new ProcessBuilder(
                        "mkfifo",
                        year.resolve("2026-02-04T000000-rejection-fifo.json").toString())
                .start()
                .waitFor();
        write("2026-02-05T000000-rejection-huge.json", " ".repeat(EntryJson.MOST_BYTES + 1));
        write(".2026-02-06T000000-rejection-temp.json.1.tmp", "{");
        write("notes.txt", "mine");
        write("2026-99-01T000000-rejection-cale.json", "{}");
        Files.writeString(home.resolve("entries/readme.md"), "mine");

        assertThat(newest(Selection.ALL))
                .containsExactlyInAnyOrder(
                        "aaaa",
                        "2026-02-01T000000-rejection-dirx.json",
                        "2026-02-02T000000-rejection-loop.json",
                        "2026-02-03T000000-rejection-gone.json",
                        "2026-02-04T000000-rejection-fifo.json",
                        "2026-02-05T000000-rejection-huge.json",
                        "2026-99-01T000000-rejection-cale.json");
    }

    @Test
    void reads_files_that_were_named_by_hand_or_copied_by_a_sync() throws IOException {
        Entry entry = Entries.rejection("2026-05-05-aaaa", "2026-05-05T12:00:00+02:00", "One.");
        write("my own name.json", EntryJson.write(entry));
        store("bbbb", Kind.REJECTION, "2026-07-01T00:00:00Z");
        store("cccc", Kind.REJECTION, "2026-01-01T00:00:00Z");
        write(
                "2026-07-01T000000-rejection-bbbb.sync-conflict-20260702-010101-ABC.json",
                EntryJson.write(Entries.blank("2026-07-01-bbbb", Kind.REJECTION, "2026-07-01T00:00:00Z")));

        assertThat(newest(Selection.ALL)).containsExactly("bbbb", "bbbb", "aaaa", "cccc");
    }

    @Test
    void finds_by_place_in_the_row_and_by_part_of_the_id() throws IOException {
        store("ab12", Kind.REJECTION, "2026-01-01T00:00:00Z");
        store("xx12", Kind.CHECK_IN, "2026-01-02T00:00:00Z");
        store("ab12x", Kind.REJECTION, "2026-01-03T00:00:00Z");

        assertThat(find("last", Optional.empty())).isEqualTo("ab12x");
        assertThat(find("last~2", Optional.empty())).isEqualTo("ab12");
        assertThat(find("last~1", Optional.of(Kind.REJECTION))).isEqualTo("ab12");
        assertThat(find("ab12", Optional.empty())).isEqualTo("ab12");
        assertThat(find("12x", Optional.empty())).isEqualTo("ab12x");
        assertThat(find("2026-01-02", Optional.empty())).isEqualTo("xx12");
        assertThat(find("12", Optional.of(Kind.CHECK_IN))).isEqualTo("xx12");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> find("b12", Optional.empty()))
                .withMessage("2 entries fit \"b12\": 2026-01-03-ab12x, 2026-01-01-ab12");
    }

    private String find(String name, Optional<Kind> kind) {
        return journal.find(EntryName.parse(name), kind).id().suffix();
    }

    @Test
    void names_at_most_five_that_fit() throws IOException {
        for (int i = 0; i < 7; i++) {
            store("same" + i, Kind.REJECTION, "2026-01-0" + (i + 1) + "T00:00:00Z");
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> find("same", Optional.empty()))
                .withMessageStartingWith("7 entries fit \"same\": 2026-01-07-same6, ")
                .withMessageEndingWith("2026-01-03-same2 and others");
    }

    @Test
    void never_writes_over_a_file() throws IOException {
        store("aaaa", Kind.REJECTION, "2026-01-01T00:00:00Z");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store("aaaa", Kind.REJECTION, "2026-01-01T00:00:00Z"));
        assertThat(folder.has(Entries.blank("2026-01-01-aaaa", Kind.RECALL, "2026-01-01T00:00:00Z")
                        .id()))
                .isTrue();
        assertThat(folder.has(Entries.blank("2026-01-01-aaab", Kind.RECALL, "2026-01-01T00:00:00Z")
                        .id()))
                .isFalse();
        assertThat(folder.has(Entries.blank("2026-01-02-aaaa", Kind.RECALL, "2026-01-01T00:00:00Z")
                        .id()))
                .isFalse();
    }
}
