package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.testing.CliTester;
import dev.onward.testing.DoctorRun;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds in a journal that was mishandled, and what it repairs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoctorFindsTest {
    private static final String AT = "2026-11-23T09:15:02+01:00";
    private static final String FILE = "2026-11-23T091502-rejection-aaaa.json";
    private static final String GONE = ".2147480000-1.tmp";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void a_sound_journal_of_one_entry() throws IOException {
        onward = new CliTester(home).withModel();
        put("2026/" + FILE, text("2026-11-23-aaaa", AT));
    }

    private static String text(String id, String at) {
        return EntryJson.write(Entries.rejection(id, at, "Nobody is to read this."));
    }

    private Path put(String file, String text) throws IOException {
        onward.write("entries/" + file, text);
        try (Stream<Path> all = Files.walk(onward.journal())) {
            for (Path each : all.filter(one -> !Files.isSymbolicLink(one)).toList()) {
                permit(each, Files.isDirectory(each) ? "rwx------" : "rw-------");
            }
        }
        return onward.journal().resolve("entries").resolve(file);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(onward.journal().resolve(name));
        permit(folder, "rwx------");
        return folder;
    }

    private void left(String file, String text) throws IOException {
        onward.write(file, text);
        Path path = onward.journal().resolve(file);
        permit(path, "rw-------");
        Files.setLastModifiedTime(path, FileTime.from(CliTester.NOW.minus(Duration.ofHours(2))));
    }

    @Test
    void what_others_may_read_is_closed() throws IOException {
        Path year = onward.journal().resolve("entries/2026");
        Path file = year.resolve(FILE);
        permit(file, "rw-r--r--");
        permit(onward.journal(), "rwxr-xr-x");
        permit(year, "r-x-----x");

        DoctorRun found = DoctorRun.of(onward);
        assertThat(found.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(found.wrong()).containsExactly("permissions");
        assertThat(found.files("permissions"))
                .containsExactly("onward: rwxr-xr-x", "2026: r-x-----x", FILE + ": rw-r--r--");
        assertThat(permissions(file)).as("looking changes nothing").isEqualTo("rw-r--r--");

        DoctorRun repaired = DoctorRun.of(onward, "--repair");
        assertThat(repaired.code()).isZero();
        assertThat(repaired.repaired("permissions")).hasSize(3);
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(year)).as("read-only on purpose").isEqualTo("r-x------");
    }

    @Test
    void a_broken_file_is_told_with_its_line_and_never_its_text() throws IOException {
        put("2026/2026-11-22T091502-rejection-bbbb.json", "{\n  \"id\": my secret\n}");
        put("2026/2026-11-22T091502-rejection-cccc.json", "");
        String odd = "2026-11-22T091502-rejection-dddd.json";
        put("2026/" + odd, text("2026-11-22-dddd", AT).replace("rejection", "secret"));

        CliTester.Run run = onward.run("doctor");
        assertThat(run.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(run.out()).doesNotContain("secret", "Nobody");
        DoctorRun found = DoctorRun.of(onward, "--repair");
        assertThat(found.wrong()).containsExactly("entries");
        assertThat(found.check("entries")).isEqualTo("wrong: 1 entry can be read, and 3 files cannot");
        assertThat(found.files("entries"))
                .containsExactly(
                        "2026-11-22T091502-rejection-bbbb.json: it is not valid JSON at line 2, column 9",
                        "2026-11-22T091502-rejection-cccc.json: it is empty",
                        odd + ": kind is not one of rejection, reality-test, patterns, recall, check-in (line 4)");
    }

    @Test
    @Timeout(60)
    void named_pipes_links_and_folders_in_place_of_files_are_told_and_not_waited_for() throws Exception {
        Path year = onward.journal().resolve("entries/2026");
        pipe(year.resolve("2026-11-20T000000-rejection-pipe.json"));
        Files.createSymbolicLink(year.resolve("2026-11-21T000000-rejection-link.json"), Path.of("nowhere"));
        Files.createDirectory(year.resolve("2026-11-22T000000-rejection-dirs.json"));
        Files.createSymbolicLink(year.resolve("round"), Path.of("."));
        pipe(folder("drafts").resolve("2026-11-20-pipe.json"));
        pipe(folder("drafts").resolve(".2026-11-20-pipe.lock"));
        pipe(folder("trash").resolve("20261123T110000.000Z-deleted-a.json"));
        pipe(onward.journal().resolve("sent.log"));

        DoctorRun found = DoctorRun.of(onward);

        assertThat(found.files("entries"))
                .contains(
                        "2026-11-20T000000-rejection-pipe.json: it is not a plain file",
                        "2026-11-21T000000-rejection-link.json: it is not a plain file");
        assertThat(found.code()).isEqualTo(ExitCodes.DAMAGED);
        DoctorRun.of(onward, "--repair");
        assertThat(onward.run("list").out()).contains("Nobody is to read this.");
        onward.run();
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", "-m", "600", path.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void two_files_with_one_id_are_told_and_both_stay() throws IOException {
        String copy = "2026-11-23T091502-rejection-aaaa.sync-conflict-20261123-101010.json";
        put("2026/" + copy, text("2026-11-23-aaaa", AT));

        DoctorRun found = DoctorRun.of(onward, "--repair");

        assertThat(found.wrong()).containsExactly("ids", "places");
        assertThat(found.files("ids")).containsExactly(FILE + ": 2026-11-23-aaaa", copy + ": 2026-11-23-aaaa");
        assertThat(onward.files()).contains("entries/2026/" + FILE, "entries/2026/" + copy);
    }

    @Test
    void entries_about_nothing_are_told_and_those_about_something_deleted_are_no_trouble() throws IOException {
        onward.run("new", "--answer=what-happened=Another.").ok();
        onward.run("check-in", "--about=last", "--hurt=3").ok();
        onward.run("delete", "--yes", "2026-11-23-t001").ok();
        assertThat(DoctorRun.of(onward).check("about")).isEqualTo("note: 1 entry points to a rejection in the trash");

        Entry lost = Entries.rejection("2026-11-23-bbbb", AT, "x")
                .change()
                .about(new EntryId("2019-01-01-gone"))
                .build();
        put("2026/2026-11-23T091502-rejection-bbbb.json", EntryJson.write(lost));

        DoctorRun found = DoctorRun.of(onward);
        assertThat(found.wrong()).containsExactly("about");
        assertThat(found.files("about"))
                .containsExactly("2026-11-23T091502-rejection-bbbb.json: about 2019-01-01-gone");
    }

    @Test
    void moments_that_cannot_be_are_told() throws IOException {
        put("2027/2027-01-01T000000-rejection-bbbb.json", text("2027-01-01-bbbb", "2027-01-01T00:00:00+01:00"));
        put("2026/2026-01-01T000000-rejection-cccc.json", text("2026-01-01-cccc", "2026-01-01T00:00:00+17:00"));
        put("2026/2026-01-02T000000-rejection-dddd.json", text("2026-01-02-dddd", "2026-01-02T00:00:00+01:07"));
        put("0026/0026-01-02T000000-rejection-eeee.json", text("0026-01-02-eeee", "0026-01-02T00:00:00Z"));
        put("2026/2026-11-23T120100-rejection-ffff.json", text("2026-11-23-ffff", "2026-11-23T12:01:00+01:00"));

        DoctorRun found = DoctorRun.of(onward);

        assertThat(found.wrong()).containsExactly("clock");
        assertThat(found.files("clock"))
                .containsExactly(
                        "0026-01-02T000000-rejection-eeee.json: it is of the year 26",
                        "2026-01-01T000000-rejection-cccc.json: no place has the offset +17:00",
                        "2026-01-02T000000-rejection-dddd.json: no place has the offset +01:07",
                        "2027-01-01T000000-rejection-bbbb.json: it is in the future: 2027-01-01T00:00+01:00");
    }

    @Test
    void files_that_lie_elsewhere_are_moved_and_none_is_written_over() throws IOException {
        put("2019/2026-11-22T091502-rejection-bbbb.json", text("2026-11-22-bbbb", "2026-11-22T09:15:02+01:00"));
        put("2026/a-hard-monday.json", text("2026-11-21-cccc", "2026-11-21T09:15:02+01:00"));
        put("no-year.json", text("2026-11-20-dddd", "2026-11-20T09:15:02+01:00"));
        put("2026/deeper/x.json", text("2026-11-19-eeee", "2026-11-19T09:15:02+01:00"));
        put("2026/2026-11-18T091502-rejection-ffff.json", "not an entry");
        put("2026/other.json", text("2026-11-18-ffff", "2026-11-18T09:15:02+01:00"));

        assertThat(DoctorRun.of(onward).files("places")).hasSize(5);
        DoctorRun repaired = DoctorRun.of(onward, "--repair");

        assertThat(repaired.wrong()).containsExactly("entries", "places");
        assertThat(onward.files())
                .containsExactly(
                        "entries/2026/2026-11-18T091502-rejection-ffff.json",
                        "entries/2026/2026-11-19T091502-rejection-eeee.json",
                        "entries/2026/2026-11-20T091502-rejection-dddd.json",
                        "entries/2026/2026-11-21T091502-rejection-cccc.json",
                        "entries/2026/2026-11-22T091502-rejection-bbbb.json",
                        "entries/2026/" + FILE,
                        "entries/2026/other.json");
        assertThat(onward.run("list").out().lines()).hasSize(6);
    }

    @Test
    void what_a_killed_process_left_goes_only_when_it_is_nowhere_missed() throws IOException {
        folder("drafts");
        left("entries/2026/." + FILE + GONE, text("2026-11-23-aaaa", AT));
        left("entries/2026/.empty.json" + GONE, "");
        left("entries/2026/.words.json" + GONE, "Nobody has this.");
        String young = "entries/2026/.now.json." + ProcessHandle.current().pid() + "-1.tmp";
        left(young, "");
        Files.setLastModifiedTime(onward.journal().resolve(young), FileTime.from(CliTester.NOW.minusSeconds(120)));
        left("drafts/2026-11-23-bbbb.json", "");
        left("drafts/.2026-11-23-cccc.lock", "");

        assertThat(DoctorRun.of(onward).files("leftovers")).hasSize(5);
        DoctorRun repaired = DoctorRun.of(onward, "--repair");

        assertThat(repaired.wrong()).containsExactly("leftovers");
        assertThat(repaired.files("leftovers")).containsExactly(".words.json" + GONE + ": it is not empty");
        assertThat(repaired.repaired("leftovers")).hasSize(4);
        assertThat(onward.files()).containsExactly(young, "entries/2026/.words.json" + GONE, "entries/2026/" + FILE);
    }

    @Test
    void unfinished_sittings_are_told_and_broken_drafts_are_wrong() throws IOException {
        Path drafts = folder("drafts");
        Path draft = drafts.resolve("2026-11-23-bbbb.json");
        Files.writeString(draft, text("2026-11-23-bbbb", AT));
        permit(draft, "rw-------");
        assertThat(DoctorRun.of(onward).check("drafts")).isEqualTo("note: 1 sitting is unfinished");

        Path broken = Files.writeString(drafts.resolve("2026-11-23-cccc.json"), "{\n\"my secret");
        permit(broken, "rw-------");
        DoctorRun found = DoctorRun.of(onward);
        assertThat(found.wrong()).containsExactly("drafts");
        assertThat(found.files("drafts"))
                .containsExactly(
                        "2026-11-23-cccc.json: it ends in the middle at line 2, column 11", "2026-11-23-bbbb.json: ");
        assertThat(found.json().toString()).doesNotContain("secret");
    }

    @Test
    void a_damaged_cache_is_no_trouble_and_made_anew() throws IOException {
        onward.run("search", "read").ok();
        Path index;
        try (var files = Files.walk(home.resolve(".cache"))) {
            index = files.filter(file -> file.toString().endsWith(".index"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(index);
        bytes[bytes.length - 1] ^= 1;
        Files.write(index, bytes);
        Path vectors = home.resolve(".cache/onward/vectors-bge-small-en-v1.5-q.bin");
        Files.writeString(vectors, "too short");
        permit(vectors, "rw-------");

        DoctorRun found = DoctorRun.of(onward);
        assertThat(found.code()).isZero();
        assertThat(found.files("cache")).hasSize(2);
        assertThat(DoctorRun.of(onward, "--repair").check("cache"))
                .isEqualTo("ok: the index of 1 year and 0 vectors, 201 bytes");
    }

    @Test
    void a_file_in_the_place_of_the_journal_is_told() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThat(DoctorRun.of(onward, "--journal", file.toString()).check("journal"))
                .isEqualTo("wrong: " + file + " is not a folder");
        assertThat(DoctorRun.of(onward, "--repair", "--journal", file.toString())
                        .wrong())
                .isEqualTo(List.of("journal"));
    }
}
