package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnQuestionsTest {
    @TempDir
    Path home;

    private CliTester onward;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        onward = new CliTester(home);
        file = home.resolve(".config/onward/questions.txt");
        Files.createDirectories(file.getParent());
    }

    @Test
    void the_copy_to_start_from_changes_nothing_and_is_not_written_over() throws IOException {
        assertThat(onward.run("config", "questions").ok()).isEqualTo(file + "\n");
        assertThat(file)
                .content()
                .contains("# rejection.what-happened = What happened?\n")
                .isEqualTo(onward.run("config", "questions", "--print").ok());
        assertThat(Files.readAllLines(file)).allMatch(line -> line.isBlank() || line.startsWith("#"));

        onward.run("new", "--answer=need=Tea.").ok();
        assertThat(onward.run("config", "questions").failed(ExitCodes.SOLVABLE)).contains("--force");
        onward.run("config", "questions", "--force").ok();
    }

    @Test
    void own_words_are_asked_and_stored_under_the_fixed_key() throws IOException {
        Files.writeString(file, "rejection.need = Was würde dir jetzt helfen?\n# a remark\n");

        onward.run("new", "--answer=need=Tee.").ok();

        assertThat(onward.read(onward.files().get(0)))
                .contains("\"key\": \"need\",\n      \"prompt\": \"Was würde dir jetzt helfen?\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rejection.need Tee            | it is not of the form KEY = WORDS",
                "rejection.ned = Tee?          | there is no question \"rejection.ned\"; did you mean rejection.need?",
                "rejection.need =              | the question rejection.need has no words",
                "rejection.need = a\u202Eb     | there is a sign in it that cannot be seen",
            })
    void a_mistake_is_told_with_its_line_and_the_usual_questions_are_asked(String line, String message)
            throws IOException {
        Files.writeString(file, "# mine\n" + line + "\n");

        CliTester.Run run = onward.run("new", "--answer=need=Tea.");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("onward: your own questions in " + file + ", line 2: " + message
                        + "; the usual questions are asked\n");
        assertThat(onward.read(onward.files().get(0))).contains("What would help right now?");
    }
}
