package dev.onward.safety;

import static dev.onward.testing.Hostile.TEXT;
import static dev.onward.testing.Hostile.assertHarmless;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is shown while they are asked: their own hostile words, and those of others, do nothing on the screen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AtTheTerminalTest {
    private static final String WORDS = "Nobody will ever print me. " + TEXT.replace("\n", " ");

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void a_journal_that_means_harm() {
        onward = new CliTester(home).with("PAGER", "cat");
        HostileJournal.write(onward);
    }

    private void talk(ScriptedConsole person, String... command) {
        CliTester.Run run = onward.person(person).run(command);
        person.assertAllSaid();
        assertHarmless(String.join(" ", command), person.shown());
        assertHarmless(String.join(" ", command), run.out());
        assertHarmless(String.join(" ", command), run.err());
    }

    @Test
    void a_sitting_that_was_left_is_offered_and_shown() {
        talk(new ScriptedConsole().stopAt(""), "new", "--resume", "--color=always");
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", WORDS)
                .on("please choose", "creative")
                .on("hurt right now?", "4")
                .stopAt("What happened?", WORDS, WORDS);
        onward = new CliTester(home.resolve("other")).with("PAGER", "cat");
        talk(person, "new", "--color=always");
        talk(new ScriptedConsole().stopAt("What happened?"), "new", "--resume", "--color=always");
        talk(new ScriptedConsole().on("", "n").stopAt("Which part"), "new", "--color=always");
    }

    @Test
    void a_reality_test_quotes() {
        ScriptedConsole person = new ScriptedConsole()
                .on("1/4", "Something else is wrong.", WORDS)
                .on("How far do you believe", WORDS)
                .on("please type", "85")
                .on("Once more?")
                .on("2/4", WORDS)
                .on("against", WORDS)
                .on("3/4", WORDS)
                .on("wrong reader", WORDS)
                .on("4/4", WORDS)
                .on("Does that fit?", "y")
                .stopAt("");
        talk(person, "reality-test", "2026-11-20-aaaa", "--color=always");
    }

    @Test
    void a_check_in_says_what_it_is_about_and_what_was_meant() {
        ScriptedConsole person = new ScriptedConsole()
                .on("hurt now?", WORDS)
                .on("please type", "3")
                .on("mood?")
                .on("today?", WORDS);
        talk(person, "check-in", "--about", "2026-11-20-aaaa", "--color=always");
    }

    @Test
    void recall_and_patterns_show_and_ask() {
        talk(
                new ScriptedConsole()
                        .on("four questions on it", "y")
                        .on("How did it go?", WORDS)
                        .on("1/4", WORDS)
                        .stopAt("2/4"),
                "patterns",
                "--color=always");
    }

    @Test
    void editing_shows_what_changes() {
        ScriptedConsole person = new ScriptedConsole()
                .edits(home, form -> form.replace("hurt before: 8", "hurt before: 7"))
                .on("Store this?", "n");
        talk(person, "edit", "2026-11-20-aaaa", "--color=always");
        talk(
                new ScriptedConsole()
                        .edits(home, form -> "\u001b[2J: x\n" + form)
                        .on("Open it again?", "n"),
                "edit",
                "2026-11-20-aaaa");
    }

    @Test
    void deleting_asks() {
        talk(new ScriptedConsole().on("Delete it?", "n"), "delete", "2026-11-20-aaaa", "--color=always");
        talk(new ScriptedConsole().on("Delete them?", "n"), "delete", "2026-11-20-aaaa", "2026-11-22-aaaa");
    }
}
