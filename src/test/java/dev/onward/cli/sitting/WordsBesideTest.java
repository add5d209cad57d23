package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes words where a number or a choice is asked for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsBesideTest {
    private static final String DRAFT = "drafts/2026-11-23-t001.json";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    @Test
    void keeps_words_that_were_written_where_a_choice_or_a_number_is_asked_for() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part", "she laughed when I asked")
                .on("what you wrote is kept; here please choose", "creative writing group, I think")
                .on("what you wrote is kept; here please choose", "social")
                .on("hurt right now?", "more than ever, say 9")
                .on("what you wrote is kept; here please type a whole number from 0 to 10", "9")
                .on("1/4")
                .on("actually get?")
                .on("2/4")
                .on("3/4")
                .on("belong")
                .on("4/4")
                .on("in a week?", "gone, maybe")
                .on("what you wrote is kept")
                .on("hurt now?");

        onward.person(person).run("new").ok();

        person.assertAllSaid();
        assertThat(onward.run("show", "last", "--json").ok().replaceAll("\\s+", " "))
                .contains("\"context\": \"social\"", "\"before\": 9")
                .contains("{ \"key\": \"what-happened\", \"prompt\": \"Which part")
                .contains("[ \"she laughed when I asked\", \"creative writing group, I think\" ]")
                .contains("[ \"more than ever, say 9\" ]")
                .contains("\"key\": \"need\"", "[ \"gone, maybe\" ]");
    }

    @Test
    void a_slip_of_the_hand_is_not_kept() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part", "xx")
                .on("please choose", "9, 10")
                .on("please choose", "social")
                .stopAt("hurt right now?");

        onward.person(person).run("new").failed(ExitCodes.INTERRUPTED);

        assertThat(onward.read(DRAFT)).contains("social").doesNotContain("answers", "xx");
    }
}
