package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.DoctorRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of a sound journal and of its set-up. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoctorCommandTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home).withModel();
    }

    @Test
    void all_is_well_before_anything_was_written_and_nothing_is_made() throws IOException {
        assertThat(onward.run("doctor").ok()).isEqualTo("""
                ok     settings: there is no config.toml; what is usual holds
                ok     questions: Onward's own are asked
                ok     java: 17.0.1, /usr/lib/jvm/java-17
                ok     archive: the start-up archive fits this Java and this place: /opt/onward/lib/onward.jsa
                ok     model: no language model is set; the built-in guide does the work
                ok     reading: the embedding model is there and can be loaded
                note   journal: there is none yet in HOME/.local/share/onward
                       hint: "onward new" begins one
                ok     cache: nothing is kept yet in HOME/.cache/onward

                All is well.
                """.replace("HOME", home.toString()));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_journal_that_onward_wrote_is_sound() {
        onward.run("new", "--context=creative", "--hurt=8", "--answer=what-happened=A letter.")
                .ok();
        onward.run("check-in", "--about=last", "--hurt=4").ok();
        onward.run("search", "letter").ok();
        onward.run("delete", "--yes", "t002").ok();

        assertThat(onward.run("doctor").ok().lines().skip(6)).containsExactlyElementsOf("""
                ok     journal: HOME/.local/share/onward
                ok     permissions: 8 folders and 3 files are for you only
                ok     entries: 1 entry can be read
                ok     ids: no two entries have the same id
                ok     about: every entry points to a rejection that is here, or to none
                ok     clock: every entry has a moment that can be
                ok     places: every file lies in the year and has the name that its content says
                ok     drafts: no sitting was left unfinished
                ok     trash: 1 file, 158 bytes; what you delete from it is gone
                ok     leftovers: no process left anything behind
                ok     cache: the index of 1 year and 0 vectors, 308 bytes

                All is well.
                """.replace(
                "HOME", home.toString()).lines().toList());
    }

    @Test
    void narrow_and_plain_it_is_read_aloud_as_well() {
        onward.write("entries/2026/2026-11-23T120000-rejection-aaaa.json", "{");
        onward.screen(40, 99);

        CliTester.Run run = onward.run("doctor", "--plain");

        assertThat(run.out().lines()).allMatch(line -> line.length() <= 40);
        assertThat(run.out()).isASCII().endsWith("things are wrong.\n");
    }

    @Test
    void a_broken_configuration_file_is_told_and_the_rest_is_looked_at() throws IOException {
        Path file = home.resolve(".config/onward/config.toml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "journal = [");

        DoctorRun run = DoctorRun.of(onward);

        assertThat(run.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(run.check("settings"))
                .isEqualTo("wrong: cannot read the settings in " + file
                        + ": it is not valid TOML at line 1; the rest is looked at without it");
        assertThat(run.check("journal")).startsWith("note: there is none yet in " + home);
        assertThat(onward.run("list").failed(ExitCodes.DAMAGED)).contains("not valid TOML");
    }

    @Test
    void faults_in_own_questions_are_told() throws IOException {
        Path file = home.resolve(".config/onward/questions.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "rejection.need = Was hilft?\n");
        assertThat(DoctorRun.of(onward).check("questions")).isEqualTo("ok: 1 of them are yours");

        Files.writeString(file, "# mine\nrejection.ned = Was hilft?\n");
        assertThat(DoctorRun.of(onward).check("questions"))
                .isEqualTo("wrong: line 2: there is no question \"rejection.ned\"; did you mean rejection.need? (in "
                        + file + "); Onward's are asked");

        Files.delete(file);
        Files.createDirectories(file);
        assertThat(DoctorRun.of(onward).check("questions"))
                .isEqualTo("wrong: " + file + " is not a file; Onward's are asked");
    }

    @Test
    void a_missing_embedding_model_is_told() {
        DoctorRun run = DoctorRun.of(new CliTester(home));

        assertThat(run.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(run.check("reading"))
                .isEqualTo("wrong: the reading of meaning cannot start: its model in none is missing or broken");
    }

    @Test
    void a_setting_of_the_model_that_cannot_be_is_told() {
        DoctorRun run = DoctorRun.of(onward.with("ONWARD_PROVIDER", "oracle"));
        assertThat(run.check("settings"))
                .isEqualTo("wrong: provider is ollama, openai, anthropic or gemini; the rest is looked at without it");
        assertThat(run.check("model")).startsWith("ok: no language model is set");
        assertThat(DoctorRun.of(onward.with("ONWARD_PROVIDER", "ollama")).check("model"))
                .isEqualTo("wrong: a provider is set, but no model");
        assertThat(DoctorRun.of(onward.with("ONWARD_MODEL", "phi")).check("model"))
                .isEqualTo("ok: phi (ollama) at localhost; its key: nowhere: none is needed");
        assertThat(DoctorRun.of(onward.with("ONWARD_NO_MODEL", "1")).check("model"))
                .isEqualTo("ok: a language model is set, and none may be asked");
    }
}
