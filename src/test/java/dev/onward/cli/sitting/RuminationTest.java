package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The third sitting about the same rejection in a week that says nothing new. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuminationTest {
    private static final String CONCLUSION = "Nobody ever prints anything that I write.";
    private static final String OFFER = "You have tested this before this week, in nearly these words. Once more?";
    private static final String THIRD = "entries/2026/2026-11-26T120000-reality-test-t003.json";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void aRejectionAndATest() {
        onward = new CliTester(home).withModel();
        onward.run("new", "--no-input", "--context=other", "--answer=what-happened=They sent the form letter.")
                .ok();
        onward.at("2026-11-24T11:00:00Z")
                .run("reality-test", "--no-input", "--answer=conclusion=" + CONCLUSION)
                .ok();
        onward = onward.at("2026-11-26T11:00:00Z");
    }

    private static ScriptedConsole saying(String conclusion) {
        return new ScriptedConsole().on("1/4", conclusion).on("How far do you believe it right now?", "80");
    }

    private static ScriptedConsole theRest(ScriptedConsole person) {
        return person.on("2/4")
                .on("against")
                .on("3/4")
                .on("4/4")
                .on("Does that fit?")
                .on("How would you put it now")
                .on("the conclusion now?")
                .on("hurt now?");
    }

    @Test
    void is_offered_to_stop_and_all_is_kept() {
        ScriptedConsole person = saying(CONCLUSION).on(OFFER, "s");

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(onward.read(THIRD)).contains(CONCLUSION, "\"before\": 80");
    }

    @Test
    void is_offered_to_write_from_a_distance() {
        ScriptedConsole person = theRest(saying(CONCLUSION)
                .on(OFFER, "Sam")
                .on("If Sam had concluded this, what would you tell Sam?", "It was one letter, Sam."));

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(onward.read(THIRD))
                .contains("\"prompt\": \"If Sam had concluded this, what would you tell Sam?\"", "one letter, Sam");
    }

    @Test
    void is_offered_to_do_something_instead() {
        ScriptedConsole person = saying(CONCLUSION).on(OFFER, "d").on("one small thing", "Water the beans.");

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(onward.read(THIRD)).contains("Water the beans.");
    }

    @Test
    void may_go_on_all_the_same() {
        ScriptedConsole person = theRest(saying(CONCLUSION).on(OFFER));

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
    }

    @Test
    void nothing_is_offered_when_something_new_is_said() {
        ScriptedConsole person = saying("The second editor wrote back with a question about chapter three.")
                .on("2/4")
                .on("against")
                .on("3/4")
                .on("4/4")
                .on("How would you put it now")
                .on("the conclusion now?")
                .on("hurt now?");

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
    }

    @Test
    void nothing_is_offered_after_more_than_a_week() {
        ScriptedConsole person = theRest(saying(CONCLUSION));

        onward.at("2026-12-02T11:00:00Z").person(person).run("reality-test").ok();

        person.assertAllSaid();
    }

    @Test
    void a_third_new_entry_that_tells_the_same_is_seen_too() {
        String told = "They sent the form letter about my second novel again.";
        for (String day : new String[] {"2026-11-24", "2026-11-25"}) {
            onward.at(day + "T12:00:00Z")
                    .run("new", "--no-input", "--answer=what-happened=" + told)
                    .ok();
        }
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part", "other")
                .on("hurt right now", "7")
                .on("What happened?", told)
                .on("You have written about this before this week", "s");

        onward.person(person).run("new").ok();

        person.assertAllSaid();
    }
}
