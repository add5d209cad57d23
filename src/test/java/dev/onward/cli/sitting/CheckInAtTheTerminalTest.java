package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.terminal.Field;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check-ins with a person. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckInAtTheTerminalTest {
    private static final String STORED = "entries/2026/2026-11-23T120000-check-in-t002.json";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void aRejectionThreeDaysAgo() {
        onward = new CliTester(home).with("ONWARD_COUNTRY", "ie");
        rejection("2026-11-20T09:15", "They sent the form letter. No name.");
    }

    private void rejection(String at, String words) {
        onward.run("new", "--no-input", "--at=" + at, "--hurt=8", "--answer=what-happened=" + words)
                .ok();
    }

    private void meant(String at, String words) {
        String day = at.substring(0, 10);
        onward.write("entries/2026/" + at.replace(":", "") + "-recall-rrrr.json", """
                        { "schema": 1, "id": "%s-rrrr", "kind": "recall", "at": "%s+01:00",
                          "answers": [{ "key": "next-risk", "text": ["%s"] }] }
                        """.formatted(day, at, words));
    }

    private String stored(String file) {
        return onward.read(file).replaceAll("\\s+", " ");
    }

    @Test
    void three_short_answers_and_the_curve() {
        ScriptedConsole person = new ScriptedConsole()
                .on("3 days ago you wrote:", "3")
                .on("How is your mood?", "6/10")
                .on("Anything to keep from today?", "Slept through.");

        CliTester.Run run = onward.person(person).run("check-in", "--plain");

        person.assertAllSaid();
        assertThat(person.shown()).isEqualTo("""
                        3 days ago you wrote:
                          They sent the form letter.
                        Enter: next - Ctrl-C: stop, all is kept

                        How much does it hurt now?
                        0 to 10; Enter skips; s: it is settled, and will be left alone

                        How is your mood?
                        0 is the lowest, 10 the highest; Enter skips

                        Anything to keep from today?
                        One line, or Enter

                        It is kept: 2026-11-23-t002
                        """);
        assertThat(run.out()).isEmpty();
        assertThat(run.warned()).isEqualTo("8, 3 in 3 days\n");
        assertThat(stored(STORED))
                .contains("\"about\": \"2026-11-20-t001\", \"hurt\": { \"now\": 3 }, \"mood\": 6, "
                        + "\"text\": [ \"Slept through.\" ]");
        assertThat(person.fields()).allMatch(field -> field.shape() == Field.Shape.ONE_LINE);
        assertThat(onward.files()).noneMatch(file -> file.startsWith("drafts"));
    }

    @Test
    void s_settles_and_it_is_left_alone() {
        ScriptedConsole person =
                new ScriptedConsole().on("hurt now?", " S ").on("mood?").on("today?");
        onward.person(person).run("check-in").ok();

        assertThat(stored(STORED)).contains("\"settled\": true").doesNotContain("hurt");
        ScriptedConsole then = new ScriptedConsole().on("No rejection is due.").on("today?");
        onward.person(then).run("check-in").ok();
        then.assertAllSaid();
    }

    @Test
    void all_skipped_writes_nothing_and_stays_due() {
        ScriptedConsole person =
                new ScriptedConsole().on("hurt now?").on("mood?").on("today?");

        onward.person(person).run("check-in").ok();

        assertThat(person.shown()).endsWith("\nNothing was said, and nothing was written. That is fine.\n");
        assertThat(onward.files()).hasSize(1);
        assertThat(onward.run("check-in", "--due").ok()).isNotEmpty();
    }

    @Test
    void what_cannot_be_understood_is_asked_again() {
        ScriptedConsole person = new ScriptedConsole()
                .on("hurt now?", "a lot")
                .on("please type a whole number from 0 to 10, s, or just Enter", "11")
                .on("please type a whole number", "2")
                .on("mood?", "s")
                .on("please type a whole number from 0 to 10, or just Enter", "0")
                .on("today?");

        onward.person(person).run("check-in").warned();

        person.assertAllSaid();
        assertThat(stored(STORED)).contains("\"now\": 2", "\"mood\": 0");
    }

    @Test
    void the_newest_is_asked_first_and_the_others_are_told() {
        rejection("2026-11-21T09:15", "They went without me.");
        rejection("2026-11-01T09:15", "She did not call.");
        ScriptedConsole person = new ScriptedConsole()
                .on("2 days ago you wrote:\n  They went without me.", "5")
                .on("mood?")
                .on("today?");
        // the screen has colours off for the comparison
        onward.person(person).run("check-in", "--plain").warned();

        assertThat(person.shown()).endsWith("2 more are due, if you like: onward check-in\n");
        ScriptedConsole then = new ScriptedConsole()
                .on("They sent the form letter.", "4")
                .on("mood?")
                .on("today?");
        onward.person(then).run("check-in", "--plain").warned();
        assertThat(then.shown()).endsWith("One more is due, if you like: onward check-in\n");
    }

    @Test
    void about_alone_asks_about_that_one() {
        rejection("2026-11-23T11:00", "They went without me.");
        ScriptedConsole person = new ScriptedConsole()
                .on("Less than a day ago you wrote:\n  They went without me.", "7")
                .on("mood?")
                .on("today?");

        onward.person(person).run("check-in", "--plain", "--about=last").warned();

        person.assertAllSaid();
        assertThat(person.shown()).doesNotContain("due");
    }

    @Test
    void options_ask_nothing_also_at_a_terminal() {
        assertThat(onward.person(new ScriptedConsole())
                        .run("check-in", "--mood=3")
                        .ok())
                .isEqualTo("2026-11-23-t002\n");
    }

    @Test
    void ctrl_c_keeps_what_was_said_and_it_can_be_gone_on_with() {
        ScriptedConsole first = new ScriptedConsole().on("hurt now?", "3").stopAt("mood?", "6");
        assertThat(onward.person(first).run("check-in").failed(130)).contains("as draft 2026-11-23-t002");
        ScriptedConsole then = new ScriptedConsole().on("mood?", "6").on("today?", "Walked.");

        onward.person(then).run("new", "--resume").ok();

        then.assertAllSaid();
        assertThat(then.fields().get(0).begun()).containsExactly("6");
        assertThat(stored(STORED)).contains("\"now\": 3", "\"mood\": 6", "\"Walked.\"");
    }

    @Test
    void ctrl_c_before_anything_was_said_leaves_nothing() {
        ScriptedConsole person = new ScriptedConsole().stopAt("hurt now?");

        assertThat(onward.person(person).run("check-in").failed(130)).contains("nothing was written");

        assertThat(onward.files()).hasSize(1);
    }

    @Test
    void what_was_meant_to_be_risked_is_brought_up_and_yes_is_an_attempt() {
        meant("2026-11-21T10:00:00", "send the story to one more magazine.");
        ScriptedConsole person = new ScriptedConsole()
                .on("hurt now?")
                .on("mood?")
                .on("You meant to: send the story to one more magazine. Did you?", "perhaps")
                .on("please type y or n, or just Enter", "Y")
                .on("today?");

        onward.person(person).run("check-in", "--plain").ok();

        person.assertAllSaid();
        assertThat(stored(STORED))
                .contains("\"attempt\": true", "\"key\": \"next-risk\"", "Did you?\", \"text\": [ \"yes\" ]");
    }

    @Test
    void words_beside_a_number_stand_in_the_check_in_before_those_that_are_asked_for() {
        meant("2026-11-21T10:00:00", "call Ada");
        ScriptedConsole person = new ScriptedConsole()
                .on("hurt now?", "worse since the party")
                .on("what you wrote is kept; here please type a whole number", "7")
                .on("mood?", "4")
                .on("You meant to: call Ada. Did you?", "half of it: I dialled")
                .on("what you wrote is kept; here please type y or n", "n")
                .on("today?", "Rain.");

        assertThat(onward.person(person).run("check-in").code()).isZero();

        person.assertAllSaid();
        assertThat(stored(STORED))
                .contains("\"now\": 7", "[ \"worse since the party\", \"half of it: I dialled\", \"Rain.\" ]");
    }

    @Test
    void it_is_asked_once_whatever_the_answer() {
        meant("2026-11-21T10:00:00", "call Ada");
        ScriptedConsole person = new ScriptedConsole()
                .on("hurt now?")
                .on("mood?")
                .on("You meant to: call Ada. Did you?")
                .on("today?");
        onward.person(person).run("check-in").ok();
        assertThat(stored(STORED)).contains("\"key\": \"next-risk\"").doesNotContain("attempt");

        ScriptedConsole then = new ScriptedConsole().on("mood?", "5").on("today?");
        onward.person(then).run("check-in").ok();

        then.assertAllSaid();
    }

    @Test
    void it_is_asked_again_when_the_check_in_was_cut_off_before() {
        meant("2026-11-21T10:00:00", "call Ada");
        onward.person(new ScriptedConsole().on("hurt now?").stopAt("mood?"))
                .run("check-in")
                .failed(130);
        ScriptedConsole cut =
                new ScriptedConsole().on("hurt now?", "4").on("mood?").stopAt("call Ada");
        onward.person(cut).run("check-in").failed(130);
        ScriptedConsole resumed = new ScriptedConsole().on("call Ada", "n").on("today?");

        onward.person(resumed).run("new", "--resume").ok();

        resumed.assertAllSaid();
        assertThat(stored("entries/2026/2026-11-23T120000-check-in-t003.json")).contains("\"text\": [ \"no\" ]");
    }

    @Test
    void the_same_evening_is_too_early() {
        meant("2026-11-23T10:00:00", "call Ada");
        ScriptedConsole person =
                new ScriptedConsole().on("hurt now?").on("mood?").on("today?");

        onward.person(person).run("check-in").ok();

        person.assertAllSaid();
    }

    @Test
    void a_line_of_despair_is_kept_and_there_is_a_number_to_call() {
        ScriptedConsole person = new ScriptedConsole()
                .on("hurt now?")
                .on("mood?", "0")
                .on("today?", "I want to die.")
                .on("116 123");

        onward.person(person).run("check-in").ok();

        person.assertAllSaid();
        assertThat(person.shown()).contains("What you just wrote is kept.");
        assertThat(stored(STORED)).contains("I want to die.");
    }

    @Test
    void nothing_of_a_persons_words_can_move_the_cursor() {
        meant("2026-11-21T10:00:00", "call \\u001b[2JAda");
        ScriptedConsole person = new ScriptedConsole()
                .on("hurt now?")
                .on("mood?")
                .on("You meant to: call \\u001b[2JAda. Did you?")
                .on("today?");

        onward.person(person).run("check-in", "--plain").ok();

        person.assertAllSaid();
    }
}
