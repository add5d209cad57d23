package dev.onward.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions in a person's own words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigQuestionsCommandTest {
    @TempDir
    Path home;

    private CliTester onward;
    private Path file;

    @BeforeEach
    void start() {
        onward = new CliTester(home).with("NO_COLOR", "1");
        file = home.resolve(".config/onward/questions.txt");
    }

    private void says(String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    @Test
    void a_copy_to_begin_with_changes_nothing() throws IOException {
        assertThat(onward.run("config", "questions").ok()).isEqualTo(file + "\n");

        assertThat(Files.readString(file))
                .isEqualTo(onward.run("config", "questions", "--print").ok());
        assertThat(Files.readString(file))
                .contains("# rejection.what-happened = What happened?\n")
                .matches(text -> text.lines().allMatch(line -> line.isEmpty() || line.startsWith("#")));
        assertThat(onward.run("config", "questions", "--check").ok())
                .isEqualTo("0 of the lines in " + file + " are yours, and all is well\n");
        assertThat(onward.run("new", "--answer=story=A", "--json").ok())
                .contains("\"prompt\": \"What are you taking it to mean?\"");
    }

    @Test
    void a_file_is_written_over_only_by_force_and_kept_beside() throws IOException {
        says("rejection.need = Was hilft?\n");

        assertThat(onward.run("config", "questions").failed(ExitCodes.SOLVABLE))
                .contains(file + " is there already; nothing was written to it", "--force");
        assertThat(Files.readString(file)).isEqualTo("rejection.need = Was hilft?\n");
        assertThat(onward.run("config", "questions", "--force").ok())
                .isEqualTo("what was there is kept in " + file + ".before-1\n" + file + "\n");
        onward.run("config", "questions", "--force").ok();

        assertThat(Path.of(file + ".before-1")).hasContent("rejection.need = Was hilft?");
        assertThat(Path.of(file + ".before-2")).exists();
        assertThat(onward.run("config", "questions", "--print", "--force").failed(ExitCodes.USAGE))
                .contains("choose one");
    }

    @Test
    void own_questions_are_asked_and_kept_under_the_fixed_keys() throws IOException {
        says("""
                # Deutsch
                rejection.need = Was würde jetzt helfen?
                rejection.need.help = Kleines zählt.
                rejection.need.social = Wer würde dir zuhören?
                """);
        ScriptedConsole person = new ScriptedConsole()
                .on("What happened?")
                .on("Which words")
                .on("What do you feel?")
                .on("What are you taking it to mean?")
                .on("What do you know about this one time")
                .on("4/4  Was würde jetzt helfen?\nKleines zählt.", "Tee")
                .on("Wer würde dir zuhören?", "Ana");

        onward.person(person)
                .run("new", "--context=social", "--hurt=3", "--hurt-after=3", "--expect=1")
                .ok();

        person.assertAllSaid();
        assertThat(onward.run("show", "last", "--json").ok())
                .contains("\"prompt\": \"Was würde jetzt helfen?\"", "\"prompt\": \"Wer würde dir zuhören?\"")
                .containsPattern("\"key\": \"need\",\\s*\"prompt\": \"Wer");
    }

    @Test
    void a_broken_file_never_blocks_a_sitting() throws IOException {
        says("rejection.need = Was hilft?\nrejektion.story = Was heißt das?\n");

        CliTester.Run run = onward.run("new", "--answer=need=Tee", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"prompt\": \"What would help right now?\"");
        assertThat(run.err())
                .isEqualTo("onward: your own questions are not used: line 2: there is no question \"rejektion.story\";"
                        + " did you mean rejection.story? (in " + file + "); Onward's are asked\n");
        CliTester.Run checked = onward.run("config", "questions", "--check");
        assertThat(checked.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(checked.err()).contains("line 2: there is no question", "are not used");
    }

    @Test
    void a_file_that_cannot_be_read_never_blocks_a_sitting() throws IOException {
        Files.createDirectories(file);
        assertThat(onward.run("new", "--answer=need=Tee").warned())
                .contains(file + " is not a file; Onward's are asked");
        Files.delete(file);
        Files.write(file, new byte[] {(byte) 0xFF});
        assertThat(onward.run("new", "--answer=need=Tee").warned()).contains("is not UTF-8");
        Files.write(file, new byte[2_000_000]);
        assertThat(onward.run("new", "--answer=need=Tee").warned()).contains("larger than 1 MB");
    }

    @Test
    void there_is_nothing_to_check_without_a_file() {
        assertThat(onward.run("config", "questions", "--check").failed(ExitCodes.SOLVABLE))
                .contains("there is no file " + file);
        onward.with("HOME", "");
        assertThat(onward.run("config", "questions").failed(ExitCodes.SOLVABLE)).contains("HOME is not set");
    }
}
