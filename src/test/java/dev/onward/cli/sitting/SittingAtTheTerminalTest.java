package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.terminal.Field;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SittingAtTheTerminalTest {
    private static final String DRAFT = "drafts/2026-11-23-t001.json";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    private static ScriptedConsole wholeSitting() {
        return new ScriptedConsole()
                .on("Which part of your life", "cre")
                .on("How much does it hurt right now?", "8")
                .on("1/4  What happened?", "The gallery wrote.", "", "They are full until spring.")
                .on("Which words did you actually get?", "We are unable to offer you a place.")
                .on("2/4  What do you feel?", "gutted, oddly relieved")
                .on("3/4  What are you taking it to mean?", "That I started too late.")
                .on("Did they say anything you can use")
                .on("4/4  What would help right now?", "Soup.")
                .on("in a week?", "4")
                .on("And how much does it hurt now?", "6/10");
    }

    @Test
    void asks_all_there_is_to_ask_and_stores_it() {
        ScriptedConsole person = wholeSitting();

        assertThat(onward.person(person).run("new").ok()).isEmpty();

        person.assertAllSaid();
        assertThat(onward.files()).containsExactly("entries/2026/2026-11-23T120000-rejection-t001.json");
        assertThat(onward.run("show", "--plain").ok()).isEqualTo("""
                        2026-11-23-t001
                        Monday 23 November 2026, 12:00 - rejection - creative
                        hurt 8 -> 6 - expected in a week: 4
                        felt gutted, oddly relieved

                        What happened?
                          The gallery wrote.

                          They are full until spring.

                        What do you feel?
                          gutted, oddly relieved

                        What are you taking it to mean?
                          That I started too late.

                        What would help right now?
                          Soup.

                        The words received
                          We are unable to offer you a place.
                        """);
    }

    @Test
    void ends_with_the_id_and_something_kind() {
        ScriptedConsole person = wholeSitting();

        onward.person(person).run("new", "--color=never").ok();

        assertThat(person.shown()).endsWith("""

                        It is written down, and it is kept: 2026-11-23-t001
                        You do not have to do anything with it now. It hurts, and you looked at it.
                        When the first wave has passed: onward reality-test
                        To have the words looked at for thinking traps: onward reflect
                        To read it again: onward show t001
                        """);
    }

    @Test
    void tells_the_keys_once() {
        ScriptedConsole person = wholeSitting();

        onward.person(person).run("new", "--color=never").ok();

        assertThat(person.shown())
                .startsWith("empty line: next · Tab: words · Alt-E: editor · Ctrl-C: stop, all is kept\n");
        assertThat(person.shown().split("empty line: next", -1)).hasSize(2);
    }

    @Test
    void offers_words_for_contexts_and_feelings() {
        ScriptedConsole person = wholeSitting();

        onward.person(person).run("new").ok();

        assertThat(person.fields().get(0).words()).extracting(Field.Word::text).contains("romantic", "other");
        assertThat(person.fields().get(4).words()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(person.fields().get(2).shape()).isEqualTo(Field.Shape.SEVERAL_LINES);
        assertThat(person.fields().get(1).shape()).isEqualTo(Field.Shape.ONE_LINE);
    }

    @Test
    void asks_again_what_it_does_not_understand() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part", "art")
                .on("please choose romantic, professional, creative, social, other, or just Enter", "C")
                .on("hurt right now?", "eleven")
                .on("please type a whole number from 0 to 10, or just Enter", "10")
                .stopAt("1/4");

        onward.person(person).run("new").failed(ExitCodes.INTERRUPTED);

        person.assertAllSaid();
        assertThat(onward.read(DRAFT)).contains("\"context\": \"creative\"", "\"before\": 10");
    }

    @Test
    void lets_everything_be_skipped_and_still_keeps_that_it_was() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part")
                .on("hurt right now?")
                .on("1/4")
                .on("actually get?")
                .on("2/4")
                .on("3/4")
                .on("know for sure")
                .on("4/4")
                .on("in a week?")
                .on("hurt now?");

        onward.person(person).run("new").ok();

        assertThat(onward.run("list", "--color=never").ok()).isEqualTo("2026-11-23-t001  12:00  other\n");
    }

    @Test
    void does_not_ask_what_an_option_said() {
        ScriptedConsole person = new ScriptedConsole().stopAt("1/4  What happened?", "Well");

        onward.person(person).run("new", "--context=social", "--hurt=5").failed(ExitCodes.INTERRUPTED);

        person.assertAllSaid();
        assertThat(onward.read(DRAFT)).contains("\"context\": \"social\"", "\"before\": 5");
    }

    @Test
    void keeps_every_line_when_it_is_stopped_and_goes_on_from_there() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part", "social")
                .on("hurt right now?", "7")
                .stopAt("1/4", "They all went.", "Nobody th");
        assertThat(onward.person(person).run("new").failed(ExitCodes.INTERRUPTED))
                .isEqualTo("""
                        onward: stopped; all you wrote is kept as draft 2026-11-23-t001
                        onward: hint: go on when you like: onward new --resume
                        """);
        ScriptedConsole later = new ScriptedConsole()
                .on("1/4", "They all went.", "Nobody thought of me.")
                .on("actually get?")
                .stopAt("2/4");

        onward.person(later).run("new", "--resume").failed(ExitCodes.INTERRUPTED);

        later.assertAllSaid();
        assertThat(later.fields().get(0).begun()).isEqualTo(List.of("They all went.", "Nobody th"));
        assertThat(onward.read(DRAFT)).contains("\"Nobody thought of me.\"").doesNotContain("unfinished");
    }

    @Test
    void shows_what_was_said_before_when_it_goes_on() {
        onward.person(new ScriptedConsole()
                        .on("Which", "s")
                        .on("hurt", "7")
                        .on("1/4", "They went.")
                        .stopAt("actually"))
                .run("new");
        ScriptedConsole later = new ScriptedConsole().stopAt("actually get?");

        onward.person(later).run("new", "--resume", "--color=never");

        assertThat(later.shown()).contains("\nWhat happened?\n  They went.\n");
    }

    @Test
    void offers_a_forgotten_sitting_once() {
        onward.person(new ScriptedConsole().on("Which", "s").stopAt("hurt")).run("new");
        ScriptedConsole declining = new ScriptedConsole()
                .on("You left a sitting of Monday 23 November 2026, 12:00 unfinished.", "n")
                .stopAt("Which part");
        onward.person(declining).run("new").failed(ExitCodes.INTERRUPTED);
        declining.assertAllSaid();
        ScriptedConsole notAskedAgain = new ScriptedConsole().stopAt("Which part");
        onward.person(notAskedAgain).run("new").failed(ExitCodes.INTERRUPTED);
        notAskedAgain.assertAllSaid();
        ScriptedConsole resuming = new ScriptedConsole().stopAt("hurt right now?");

        onward.person(resuming).run("new", "--resume=t001").failed(ExitCodes.INTERRUPTED);

        resuming.assertAllSaid();
        assertThat(onward.files()).containsExactly(DRAFT);
    }

    @Test
    void goes_on_with_a_forgotten_sitting_when_the_person_wants_to() {
        onward.person(new ScriptedConsole().on("Which", "s").stopAt("hurt")).run("new");
        ScriptedConsole person = new ScriptedConsole().on("unfinished", "y").stopAt("hurt right now?");

        onward.person(person).run("new").failed(ExitCodes.INTERRUPTED);

        person.assertAllSaid();
    }

    @Test
    void writes_nothing_when_nothing_was_said() {
        assertThat(onward.person(new ScriptedConsole().stopAt("Which"))
                        .run("new")
                        .failed(ExitCodes.INTERRUPTED))
                .isEqualTo("onward: stopped; nothing was written\n");
        assertThat(onward.files()).isEmpty();
    }

    @Test
    void has_nothing_to_resume_when_nothing_was_left() {
        assertThat(onward.person(new ScriptedConsole()).run("new", "--resume").failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: no sitting was left unfinished\nonward: hint: \"onward new\" starts one\n");
    }

    @Test
    void never_asks_when_it_was_told_not_to() {
        assertThat(onward.person(new ScriptedConsole()).run("new", "--no-input").failed(ExitCodes.USAGE))
                .startsWith("onward: there is nothing to store");
        assertThat(onward.run("new", "--no-input", "--resume").failed(ExitCodes.USAGE))
                .isEqualTo("onward: a sitting can only be resumed at a terminal\n");
    }

    @Test
    void goes_on_when_the_journal_cannot_be_written_and_tells_where_the_words_are() throws Exception {
        Path journal = Files.writeString(home.resolve("journal"), "");
        ScriptedConsole person = new ScriptedConsole()
                .on("The journal cannot be written (a file is in its place).", "social")
                .on("hurt right now?", "7")
                .stopAt("1/4", "They went");

        String err = onward.person(person).run("new", "--journal=" + journal).failed(ExitCodes.INTERRUPTED);

        person.assertAllSaid();
        Path draft = home.resolve(".local/state/onward/drafts/2026-11-23-t002.json");
        assertThat(err).startsWith("onward: stopped; all you wrote is kept in " + draft + "\n");
        assertThat(draft).content().contains("\"They went\"");
        Files.delete(journal);
        ScriptedConsole later = new ScriptedConsole().stopAt("1/4");
        onward.person(later).run("new", "--journal=" + journal, "--resume").failed(ExitCodes.INTERRUPTED);
        later.assertAllSaid();
    }

    @Test
    void home_says_that_a_sitting_was_left() {
        onward.person(new ScriptedConsole().on("Which", "s").stopAt("hurt")).run("new");

        assertThat(onward.run("--color=never").ok()).isEqualTo("""
                        A sitting was left unfinished. Nothing of it is lost.
                          onward new --resume
                          onward new        for a new one
                        """);
    }
}
