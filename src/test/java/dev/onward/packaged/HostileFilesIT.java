package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.packaged.Packaged.Result;
import dev.onward.testing.Tool;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things in the journal's folder that are no entries, and entries that cannot be reached: nothing hangs, and the rest is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileFilesIT {
    private static final String GOOD = "They chose somebody else.";
    private static final String STRANGE = "2026-11-01T100000-rejection-odd1.json";
    private static final List<String> READING = List.of(
            "list",
            "show last",
            "search chose",
            "patterns --no-input --json",
            "recall last --no-input --json",
            "check-in --due",
            "edit last --print",
            "--complete-entries",
            "list -n 1");

    @TempDir
    Path home;

    private Packaged onward;

    @BeforeEach
    void two_entries_and_what_is_derived_from_them() throws IOException {
        onward = Packaged.onward(home);
        onward.run("new", "--no-input", "--at=2026-11-02T10:00", "--hurt=5", "--answer=what-happened=" + GOOD)
                .ok();
        onward.run("new", "--no-input", "--at=2026-11-03T10:00", "--hurt=5", "--answer=what-happened=" + GOOD)
                .ok();
        Files.createDirectories(journal().resolve("trash"));
    }

    private Path journal() {
        return home.resolve(".local/share/onward");
    }

    private Path year() {
        return journal().resolve("entries/2026");
    }

    private static void does(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .as(String.join(" ", command))
                .isZero();
    }

    /** Every reading command ends, shows the two entries where it shows any, and says no more than what it cannot read. */
    private void everythingElseIsThere() {
        for (String command : READING) {
            Result run = onward.run(command.split(" "));
            assertThat(run.code()).as("%s: %s", command, run).isZero();
            assertThat(run.err().lines()).as(command).allMatch(line -> line.startsWith("onward: cannot read "));
        }
        assertThat(onward.run("list").out()).hasLineCount(2).contains(GOOD);
        assertThat(onward.run("search", "--count", "chose").out()).isEqualTo("2\n");
        assertThat(onward.run("doctor").code()).isIn(0, 4);
        assertThat(onward.run("export", "--format=jsonl").out()).hasLineCount(2);
        assertThat(onward.run("new", "--no-input", "--answer=story=And on.").code())
                .isZero();
        assertThat(onward.run("list").out()).hasLineCount(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries/2026/" + STRANGE,
                "drafts/2026-11-01-odd1.json",
                "drafts/.2026-11-01-odd1.lock",
                "trash/20261123T110000.000Z-deleted-2026-11-01T100000-rejection-odd1.json",
                "trash/20261123T110000.000Z-deleted-odd.json",
                "sent.log"
            })
    void a_named_pipe_is_not_waited_for(String place) throws Exception {
        does("mkfifo", journal().resolve(place).toString());

        everythingElseIsThere();
    }

    @Test
    void a_named_pipe_in_the_cache_is_not_waited_for() throws Exception {
        onward.run("recall", "last", "--no-input", "--json").ok();
        try (var files = Files.walk(home.resolve(".cache/onward"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
                does("mkfifo", file.toString());
            }
        }

        everythingElseIsThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mkfifo", "mkdir"})
    void something_else_in_place_of_the_settings_is_told_of_and_not_waited_for(String make) throws Exception {
        Path folder = Files.createDirectories(home.resolve(".config/onward"));
        does(make, folder.resolve("config.toml").toString());

        assertThat(onward.run("list").failed(4)).contains("cannot read the settings in ", "it is not a file");
        assertThat(onward.run("config", "set", "country", "IE").code()).isIn(1, 4);
        assertThat(onward.run("doctor").code()).isEqualTo(4);

        Files.delete(folder.resolve("config.toml"));
        does(make, folder.resolve("questions.txt").toString());

        assertThat(onward.run("config", "questions").code()).isIn(1, 4);
        assertThat(onward.run("new", "--no-input", "--answer=story=And on.").code())
                .isZero();
    }

    @Test
    void folders_in_place_of_files_are_passed_over() throws Exception {
        Files.createDirectory(year().resolve(STRANGE));
        Files.createDirectories(journal().resolve("drafts/2026-11-01-odd1.json/x"));
        Files.createDirectories(journal().resolve("trash/20261123T110000.000Z-deleted-" + STRANGE + "/x"));

        everythingElseIsThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/tty", "/none", STRANGE, ".", "/proc/self/mem"})
    void a_link_to_what_is_no_entry_is_told_of(String target) throws IOException {
        Files.createSymbolicLink(year().resolve(STRANGE), Path.of(target));

        everythingElseIsThere();
    }

    @Test
    void a_journal_a_year_and_an_entry_may_be_links() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.move(year(), elsewhere.resolve("year"));
        Files.createSymbolicLink(year(), elsewhere.resolve("year"));
        Files.move(journal(), elsewhere.resolve("journal"));
        Files.createSymbolicLink(journal(), elsewhere.resolve("journal"));

        everythingElseIsThere();
    }

    @Test
    void names_that_no_one_would_give_are_passed_over() throws Exception {
        String script = "cd \"$1\" && printf x >\"$(printf '2026-11-01T100000-rejection-\\377.json')\""
                + " && printf x >\"$(printf 'a\\nonward: all is well.json')\""
                + " && printf x >\"$(printf '2026-11-01T100000-rejection-a\\033[2Jb.json')\" && printf x >./--help.json";
        does("sh", "-c", script, "sh", year().toString());

        everythingElseIsThere();
    }

    @Test
    void a_huge_file_is_not_read() throws IOException {
        for (String place : List.of(
                "entries/2026/" + STRANGE,
                "drafts/2026-11-01-odd1.json",
                "trash/20261123T110000.000Z-deleted-odd.json")) {
            Files.createDirectories(journal().resolve(place).getParent());
            try (RandomAccessFile file =
                    new RandomAccessFile(journal().resolve(place).toFile(), "rw")) {
                file.setLength(3L << 30);
            }
        }

        everythingElseIsThere();
    }

    @Test
    void an_entry_too_large_to_be_read_again_is_kept_as_a_draft() {
        String text = "A sentence of some words.\n".repeat(300_000);

        String told = onward.reading(text)
                .run("new", "--no-input", "--answer=story=-")
                .failed(1);

        assertThat(told).contains("the entry would be larger than 8 MB; what you wrote is kept in ");
        everythingElseIsThere();
    }

    @Test
    void what_may_not_be_read_is_told_of() throws Exception {
        Files.writeString(year().resolve(STRANGE), "{}");
        does("chmod", "000", year().resolve(STRANGE).toString());
        onward = withoutPowerOverPermissions();

        everythingElseIsThere();
    }

    @Test
    void a_journal_that_may_not_be_written_can_be_read_and_keeps_what_is_new() throws Exception {
        does("chmod", "-R", "a-w", journal().toString());
        onward = withoutPowerOverPermissions();

        for (String command : READING) {
            assertThat(onward.run(command.split(" ")).code()).as(command).isZero();
        }
        String told = onward.run("new", "--no-input", "--answer=story=And on.").failed(1);
        assertThat(told).contains("permission denied; what you wrote is kept in " + home + "/.local/state/onward/");
        assertThat(onward.run("delete", "--yes", "last").failed(1)).contains("permission denied");
        assertThat(onward.run("list").out()).hasLineCount(2);
        does("chmod", "-R", "u+w", journal().toString());
    }

    /** Root may read and write everything; without these powers it is as everybody. */
    private Packaged withoutPowerOverPermissions() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return onward;
        }
        Tool.needs("setpriv", "--bounding-set=-dac_override,-dac_read_search", "true");
        return onward.command(
                "setpriv",
                "--bounding-set=-dac_override,-dac_read_search",
                onward.command().get(0));
    }

    @Test
    void a_journal_on_a_disk_that_may_only_be_read_can_be_read() throws Exception {
        Path disk = mounted();
        try {
            does("cp", "-a", journal() + "/.", disk.toString());
            does("mount", "-o", "remount,ro", disk.toString());
            Packaged there = onward.with("ONWARD_JOURNAL", disk);
            for (String command : READING) {
                assertThat(there.run(command.split(" ")).ok()).as(command).isNotNull();
            }
            for (String command : List.of("delete --yes last", "settle last", "edit last --from form.md")) {
                Files.writeString(
                        home.resolve("form.md"),
                        there.run("edit", "last", "--print").ok().replace(GOOD, "Yes."));
                assertThat(there.in(home).run(command.split(" ")).failed(1))
                        .as(command)
                        .contains("read-only file system");
            }
            assertThat(there.run("doctor").code()).isEqualTo(4);
        } finally {
            does("umount", disk.toString());
        }
    }

    @Test
    void a_journal_whose_disk_was_taken_away_is_not_taken_for_lost() throws Exception {
        Path disk = mounted();
        Packaged there = onward.with("ONWARD_JOURNAL", disk.resolve("journal"));
        try {
            there.run("new", "--no-input", "--answer=story=On the disk.").ok();
        } finally {
            does("umount", "-l", disk.toString());
        }

        assertThat(there.run("list").out()).isEmpty();
        assertThat(there.run("doctor").out()).contains("there is none yet in " + disk.resolve("journal"));
        there.run("new", "--no-input", "--answer=story=Beside it.").ok();
        assertThat(there.run("list").out()).hasLineCount(1).contains("Beside it.");
    }

    private Path mounted() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(home.resolve("disk"));
        int code = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString())
                .start()
                .waitFor();
        assumeTrue(code == 0, "a disk can only be mounted by root");
        return disk;
    }
}
