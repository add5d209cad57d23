package dev.onward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.format.EntryJson;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.journal.Selection;
import dev.onward.store.index.FileJournal;
import dev.onward.testing.Entries;
import dev.onward.testing.EntrySchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileDraftsTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T09:15:02+01:00");

    @TempDir
    Path home;

    private Path journal() {
        return home.resolve("journal");
    }

    private Path elsewhere() {
        return home.resolve("elsewhere/drafts");
    }

    private FileDrafts drafts(String... ids) {
        List<String> rest = new ArrayList<>(List.of(ids));
        return new FileDrafts(journal(), List.of(elsewhere()), () -> rest.isEmpty() ? "zzzz" : rest.remove(0));
    }

    private static Draft saying(Draft draft, String sentence) {
        return draft.with(Entries.rejection(draft.id().value(), "2026-11-23T09:15:02+01:00", sentence));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void keeps_every_version_and_goes_only_when_the_entry_is_stored() throws IOException {
        FileDrafts drafts = drafts("aaaa");
        Draft draft = drafts.begin(Kind.REJECTION, AT);
        drafts.keep(saying(draft, "One."));
        Draft last = saying(draft, "Two.");
        drafts.keep(last);

        assertThat(drafts.place(last))
                .isEqualTo(journal().resolve("drafts/2026-11-23-aaaa.json").toString());
        assertThat(Path.of(drafts.place(last))).content().contains("\"Two.\"").doesNotContain("One.");
        assertThat(drafts.trouble(last)).isEmpty();

        Entry stored = drafts.finish(last);

        assertThat(stored).isEqualTo(last.entry());
        assertThat(files()).containsExactly("journal/entries/2026/2026-11-23T091502-rejection-aaaa.json");
        EntrySchema.assertAllValid(journal());
    }

    @Test
    void files_and_folders_are_for_their_owner_alone() throws IOException {
        FileDrafts drafts = drafts("aaaa", "bbbb");
        drafts.keep(saying(drafts.begin(Kind.REJECTION, AT), "One."));
        drafts.finish(saying(drafts.begin(Kind.REJECTION, AT), "Two."));

        try (Stream<Path> made = Files.walk(journal())) {
            assertThat(made)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void an_id_is_given_once() throws IOException {
        FileDrafts drafts = drafts("aaaa", "aaaa", "bbbb", "aaaa", "bbbb", "cccc");
        Draft first = drafts.begin(Kind.REJECTION, AT);
        Draft second = drafts.begin(Kind.REJECTION, AT);
        drafts.finish(saying(first, "One."));
        Draft third = drafts.begin(Kind.CHECK_IN, AT.plusHours(1));

        assertThat(List.of(first.id().suffix(), second.id().suffix(), third.id().suffix()))
                .containsExactly("aaaa", "bbbb", "cccc");
    }

    @Test
    void many_at_once_get_different_ids_though_chance_is_poor() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<List<EntryId>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Random random = new Random(i);
            FileDrafts drafts = new FileDrafts(journal(), List.of(), () -> "aa" + (10 + random.nextInt(90)));
            all.add(threads.submit(() -> {
                List<EntryId> ids = new ArrayList<>();
                for (int n = 0; n < 10; n++) {
                    ids.add(drafts.finish(saying(drafts.begin(Kind.REJECTION, AT), "One."))
                            .id());
                }
                return ids;
            }));
        }
        List<EntryId> ids = new ArrayList<>();
        for (Future<List<EntryId>> some : all) {
            ids.addAll(some.get());
        }
        threads.shutdown();

        assertThat(new HashSet<>(ids)).hasSize(80);
        assertThat(EntrySchema.assertAllValid(journal())).isEqualTo(80);
        assertThat(journal().resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void words_go_elsewhere_when_the_journal_cannot_be_written() throws IOException {
        Files.writeString(journal(), "I am a file");
        FileDrafts drafts = drafts("aaaa", "bbbb");
        Draft draft = saying(drafts.begin(Kind.REJECTION, AT), "One.");
        drafts.keep(draft);

        assertThat(drafts.trouble(draft)).isEqualTo("a file is in its place");
        assertThat(files()).contains("elsewhere/drafts/2026-11-23-bbbb.json");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> drafts.finish(draft))
                .withMessage(
                        "cannot write the journal " + journal() + ": a file is in its place; what you wrote is kept in "
                                + elsewhere().resolve("2026-11-23-bbbb.json"));
        assertThat(elsewhere().resolve("2026-11-23-bbbb.json")).content().contains("One.");
    }

    @Test
    void words_kept_elsewhere_come_home_later() throws IOException {
        Files.writeString(journal(), "");
        FileDrafts before = drafts("aaaa", "bbbb");
        Draft draft = saying(before.begin(Kind.REJECTION, AT), "One.");
        before.keep(draft);
        before.release(draft);
        Files.delete(journal());
        FileDrafts drafts = drafts("cccc");

        assertThat(drafts.left()).containsExactly(draft);
        drafts.take(draft);
        Entry stored = drafts.finish(draft);

        assertThat(stored.id().suffix()).isEqualTo("cccc");
        assertThat(files()).containsExactly("journal/entries/2026/2026-11-23T091502-rejection-cccc.json");
    }

    @Test
    void a_journal_lost_in_the_middle_costs_no_word() throws IOException {
        FileDrafts drafts = drafts("aaaa");
        Draft draft = saying(drafts.begin(Kind.REJECTION, AT), "One.");
        drafts.keep(draft);
        Files.move(journal(), home.resolve("gone"));
        Files.writeString(journal(), "");

        Draft more = saying(draft, "Two.");
        drafts.keep(more);

        assertThat(drafts.trouble(more)).isEqualTo("a file is in its place");
        assertThat(elsewhere().resolve("2026-11-23-aaaa.json")).content().contains("Two.");
    }

    @Test
    void nothing_is_promised_when_no_place_can_be_written() throws IOException {
        Files.writeString(journal(), "");
        Files.writeString(home.resolve("elsewhere"), "");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> drafts("aaaa", "bbbb").begin(Kind.REJECTION, AT))
                .withMessageEndingWith("a file is in its place, and no other place could be written either");
    }

    @Test
    void a_draft_in_use_is_not_left_behind() {
        FileDrafts running = drafts("aaaa");
        Draft draft = saying(running.begin(Kind.REJECTION, AT), "One.");
        running.keep(draft);
        FileDrafts other = drafts();

        assertThat(other.left()).isEmpty();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> other.take(draft))
                .withMessage("that sitting is open in another window");
        running.release(draft);
        assertThat(other.left()).containsExactly(draft);
    }

    @Test
    void the_newest_is_left_first_and_what_cannot_be_read_stays() throws IOException {
        FileDrafts drafts = drafts("aaaa", "bbbb");
        for (String sentence : List.of("One.", "Two.")) {
            Draft draft = saying(drafts.begin(Kind.REJECTION, AT), sentence);
            drafts.keep(draft);
            drafts.release(draft);
        }
        Files.setLastModifiedTime(journal().resolve("drafts/2026-11-23-bbbb.json"), FileTime.fromMillis(1));
        Files.writeString(journal().resolve("drafts/2026-11-23-cccc.json"), "{half");
        Files.writeString(journal().resolve("drafts/.2026-11-23-dddd.json.1.tmp"), "{half");

        assertThat(drafts().left()).extracting(draft -> draft.id().suffix()).containsExactly("aaaa", "bbbb");
        assertThat(files())
                .contains("journal/drafts/2026-11-23-cccc.json", "journal/drafts/.2026-11-23-dddd.json.1.tmp");
    }

    @Test
    void a_draft_whose_entry_was_stored_is_cleared_away() throws IOException {
        FileDrafts killed = drafts("aaaa");
        Draft draft = saying(killed.begin(Kind.REJECTION, AT), "One.");
        killed.keep(draft);
        new EntryFolder(journal()).store(draft.entry());
        killed.release(draft);

        assertThat(drafts().left()).isEmpty();
        assertThat(files()).containsExactly("journal/entries/2026/2026-11-23T091502-rejection-aaaa.json");
    }

    @Test
    void a_draft_that_says_more_than_the_entry_of_its_id_is_kept_and_gets_an_id_of_its_own() throws IOException {
        FileDrafts before = drafts("aaaa");
        Draft draft = saying(before.begin(Kind.REJECTION, AT), "One.");
        new EntryFolder(journal()).store(draft.entry());
        Draft more = saying(draft, "One, and two.");
        before.keep(more);
        before.release(more);
        FileDrafts drafts = drafts("bbbb");

        assertThat(drafts.left()).containsExactly(more);
        drafts.take(more);
        assertThat(drafts.finish(more).id().suffix()).isEqualTo("bbbb");
        assertThat(new FileJournal(journal()).newestFirst(Selection.ALL)).hasSize(2);
        assertThat(journal().resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void empty_claims_and_empty_drafts_are_cleared_away() throws IOException {
        FileDrafts killed = drafts("aaaa", "bbbb");
        Draft claimed = killed.begin(Kind.REJECTION, AT);
        killed.release(claimed);
        Draft empty = killed.begin(Kind.REJECTION, AT);
        killed.keep(empty);
        killed.release(empty);

        assertThat(drafts().left()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_dropped_draft_leaves_nothing() throws IOException {
        FileDrafts drafts = drafts("aaaa");
        Draft draft = drafts.begin(Kind.REJECTION, AT);
        drafts.keep(draft.typing("story", List.of("x")));
        drafts.drop(draft);

        assertThat(files()).isEmpty();
    }

    @Test
    void a_draft_brought_by_hand_can_be_taken() throws IOException {
        Draft draft = new Draft(
                Entries.rejection("2026-11-23-aaaa", "2026-11-23T09:15:02+01:00", "One."),
                List.of("story"),
                Optional.empty(),
                true);
        Files.createDirectories(journal().resolve("drafts"));
        Files.writeString(journal().resolve("drafts/2026-11-23-aaaa.json"), EntryJson.write(draft));
        FileDrafts drafts = drafts();

        assertThat(drafts.left()).containsExactly(draft);
        drafts.take(draft);
        assertThat(drafts.finish(draft)).isEqualTo(draft.entry());
    }
}
