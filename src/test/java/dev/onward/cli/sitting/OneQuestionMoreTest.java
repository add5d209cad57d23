package dev.onward.cli.sitting;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One question of the model on what was written, in a reality test. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneQuestionMoreTest {
    private static final String ENTRY = "entries/2026/2026-11-23T120000-reality-test-t002.json";
    private static final String ASKED = "What did the letter say about the piece itself?";

    @TempDir
    Path home;

    private final ModelServer server = new ModelServer();
    private CliTester onward;

    @BeforeEach
    void start() {
        server.answering(exchange -> ModelServer.openAi(exchange, "{\"question\": \"" + ASKED + "\"}"));
        onward = server.tester(home, "openai", "/v1").with("ONWARD_CONSENT", "ask");
        onward.run("new", "--no-input", "--context=other", "--answer=what-happened=They sent the form letter.")
                .ok();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static ScriptedConsole rest(ScriptedConsole person) {
        return person.on("3/4")
                .on("4/4")
                .on("Does that fit?")
                .on("now, so that")
                .on("conclusion now?")
                .on("hurt now?");
    }

    private String entry() {
        return onward.read(ENTRY).replaceAll("\\s+", " ");
    }

    @Test
    void a_line_with_the_key_alone_ends_the_answer_and_asks_one_question_on_it() {
        ScriptedConsole person = rest(new ScriptedConsole()
                .on("? on a line of its own: some-model asks one question", "Nobody will ever print me.", "?")
                .on("They sent the form letter.", "y")
                .on(ASKED, "It said it was well made.")
                .on("How far do you believe")
                .on("2/4")
                .on("against"));

        onward.person(person).run("reality-test", "--color=never").ok();

        person.assertAllSaid();
        assertThat(person.fields().get(0).ends().test("Nobody will ever print me.\n?"))
                .isTrue();
        assertThat(person.fields().get(0).ends().test("Why me?")).isFalse();
        assertThat(entry())
                .contains(
                        "{ \"key\": \"conclusion\", \"prompt\": \"What did you conclude about yourself?\", \"text\": ["
                                + " \"Nobody will ever print me.\" ] }, { \"key\": \"conclusion\", \"prompt\": \""
                                + ASKED
                                + "\", \"text\": [ \"It said it was well made.\" ] }")
                .doesNotContain("\"?\"");
        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains("as Socrates would", "What happened?\\nThey sent the form letter.")
                .doesNotContain("\"reframes\"");
    }

    @Test
    void the_key_before_an_answer_asks_on_the_answer_before_and_only_once() {
        ScriptedConsole person = rest(new ScriptedConsole()
                .on("1/4", "Nobody will ever print me.")
                .on("How far do you believe")
                .on("2/4", "?")
                .on("They sent the form letter.", "y")
                .on(ASKED, "It said it was well made.")
                .on("2/4", "?")
                .on("One question more was asked on this already.", "They sent it back.")
                .on("against"));

        onward.person(person).run("reality-test", "--color=never").ok();

        person.assertAllSaid();
        assertThat(entry()).contains("\"prompt\": \"" + ASKED + "\"", "They sent it back.");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void before_anything_was_written_there_is_nothing_to_ask_on() {
        ScriptedConsole person = rest(new ScriptedConsole()
                .on("1/4", "?")
                .on("There is nothing yet to ask a question on.", "Nobody will ever print me.")
                .on("How far do you believe")
                .on("2/4")
                .on("against"));

        onward.person(person).run("reality-test", "--color=never").ok();

        person.assertAllSaid();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_question_that_was_skipped_is_not_in_the_entry() {
        ScriptedConsole person = rest(new ScriptedConsole()
                .on("1/4", "Nobody will ever print me.", "?")
                .on("They sent the form letter.", "y")
                .on(ASKED)
                .on("How far do you believe")
                .on("2/4")
                .on("against"));

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(entry()).doesNotContain(ASKED);
    }

    @Test
    void a_sitting_that_is_gone_on_with_asks_it_still() {
        ScriptedConsole person = new ScriptedConsole()
                .on("1/4", "Nobody will ever print me.", "?")
                .on("They sent the form letter.", "y")
                .stopAt(ASKED, "It said");
        assertThat(onward.person(person).run("reality-test").failed(130)).contains("all you wrote is kept");
        ScriptedConsole later = rest(new ScriptedConsole()
                .on(ASKED, "It said it was well made.")
                .on("How far do you believe")
                .on("2/4")
                .on("against"));

        onward.person(later).run("new", "--resume").ok();

        later.assertAllSaid();
        assertThat(later.fields().get(0).begun()).containsExactly("It said");
        assertThat(entry()).contains("\"text\": [ \"It said it was well made.\" ]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why don't you just call her and ask?",
                "You will find a better one soon, will you not?",
                "the the the the?",
                "Tell me more.",
                "You are a failure, so what will you do now?"
            })
    void a_question_that_is_not_fit_is_not_asked(String question) {
        server.answering(exchange -> ModelServer.openAi(exchange, "{\"question\": \"" + question + "\"}"));
        ScriptedConsole person = rest(new ScriptedConsole()
                .on("1/4", "Nobody will ever print me.", "?")
                .on("They sent the form letter.", "y")
                .on("What it said was not fit to show.")
                .on("2/4")
                .on("against"));

        onward.person(person).run("reality-test", "--color=never").ok();

        person.assertAllSaid();
        assertThat(person.shown()).doesNotContain(question);
        assertThat(entry()).contains("Nobody will ever print me.").doesNotContain(question);
    }

    @Test
    void without_a_model_a_question_mark_is_an_answer_like_any_other() {
        ScriptedConsole person = new ScriptedConsole()
                .on("1/4", "Nobody will ever print me.", "?")
                .on("How far do you believe")
                .on("2/4")
                .on("against");

        onward.with("ONWARD_NO_MODEL", "1")
                .person(rest(person))
                .run("reality-test")
                .ok();

        assertThat(person.shown()).doesNotContain("some-model");
        assertThat(entry()).contains("\"Nobody will ever print me.\", \"?\"");
    }
}
