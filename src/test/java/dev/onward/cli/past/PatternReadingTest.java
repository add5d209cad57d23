package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ModelServer;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model's reading of the pattern, before the four questions on it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternReadingTest {
    private static final String OFFER = "m: first a short reading of it by some-model";

    @TempDir
    Path home;

    private final ModelServer server = new ModelServer();
    private CliTester onward;

    @BeforeEach
    void aRejection() {
        onward = server.tester(home, "openai", "/v1")
                .with("ONWARD_CONSENT", "ask")
                .with("PAGER", "cat")
                .with("NO_COLOR", "1");
        onward.run(
                        "new",
                        "--no-input",
                        "--at=2026-11-01T09:00",
                        "--answer=story=Ms Ortega knows. I am not made for this.")
                .ok();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_was_counted_and_written_is_shown_sent_and_read() {
        server.answering(exchange -> ModelServer.openAi(exchange, """
                {"reframes": [
                   {"approach": "pattern", "text": "There is one rejection here, and you took it as a word about all of you. One is too few to show a pattern."},
                   {"approach": "pattern", "text": "You will be fine soon, and then you will laugh about it all with good friends."}],
                 "question": "What did you need most that day?"}"""));
        ScriptedConsole person = new ScriptedConsole()
                .on(OFFER, "m")
                .on("  2026-11-01  Ms [name 1] knows. I am not made for this.", "y")
                .on("What did you need most that day?", "n");

        onward.person(person).run("patterns").ok();

        person.assertAllSaid();
        assertThat(person.shown())
                .contains("1  There is one rejection here, and you took it as a word about all of you.")
                .doesNotContain("laugh");
        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains(
                        "-----\\n1 rejection and 0 check-ins, 1 November 2026.\\n",
                        "Recovered: too few to tell yet (of 1, 1 not yet).",
                        "\"pattern\"")
                .doesNotContain("Ortega", "onward patterns");
        assertThat(onward.files()).noneMatch(file -> file.contains("patterns"));
    }

    @Test
    void no_answer_leaves_the_four_questions() {
        server.answering(exchange -> ModelServer.status(exchange, 401, ""));
        ScriptedConsole person = new ScriptedConsole()
                .on(OFFER, "m")
                .on("I am not made for this.", "y")
                .on("The model at 127.0.0.1 refused the key. The four questions stand without it.", "n");

        onward.person(person).run("patterns").ok();

        person.assertAllSaid();
    }

    @Test
    void without_a_model_nothing_is_offered() {
        ScriptedConsole person = new ScriptedConsole().on("Enter: four questions on it.", "n");

        onward.with("ONWARD_NO_MODEL", "1").person(person).run("patterns").ok();

        assertThat(person.shown()).doesNotContain("some-model");
    }
}
