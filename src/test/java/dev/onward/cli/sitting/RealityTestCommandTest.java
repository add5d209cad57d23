package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealityTestCommandTest {
    private static final String TEST = "entries/2026/2026-11-23T120000-reality-test-t002.json";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void aRejection() {
        onward = new CliTester(home).withModel();
        onward.run("new", "--no-input", "--context=creative", "--answer=what-happened=They sent the form letter.")
                .ok();
    }

    private static ScriptedConsole questions(String conclusion) {
        return new ScriptedConsole()
                .on("They sent the form letter.", conclusion)
                .on("How far do you believe it right now?", "85 %")
                .on("2/4  What speaks for it?", "The letter.")
                .on("And what speaks against it?", "They printed one in May.")
                .on("3/4  How else could it have come about?")
                .on("wrong reader or the wrong moment")
                .on("4/4  A friend tells you the same", "It was one letter.");
    }

    @Test
    void a_trap_is_accepted_and_the_person_writes_the_final_words() {
        ScriptedConsole person = questions("Nobody will ever print me.")
                .on("\"Nobody will ever print me.\"", "perhaps")
                .on("please type y or n", "y")
                .on("A number takes that opening", "1")
                .on("", "It is one reader, on one day.")
                .on("How far do you believe the conclusion now?", "40")
                .on("And how much does it hurt now?", "5");

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(onward.read(TEST).replaceAll("\\s+", " "))
                .contains("\"about\": \"2026-11-23-t001\"", "\"belief\": { \"before\": 85, \"after\": 40 }")
                .contains("\"accepted\": true", "\"It is one reader, on one day.\"")
                .contains("\"by\": \"guide\", \"chosen\": true, \"edited\": true");
    }

    @Test
    void words_about_a_trap_are_no_yes_or_no_and_are_kept() {
        ScriptedConsole person = questions("Nobody will ever print me.")
                .on("\"Nobody will ever print me.\"", "nobody has yet, have they")
                .on("what you wrote is kept; here please type y or n", "yeah")
                .on("please type y or n", "YES")
                .on("A number takes that opening")
                .on("How far do you believe the conclusion now?")
                .on("And how much does it hurt now?");

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(onward.read(TEST).replaceAll("\\s+", " "))
                .contains("\"accepted\": true", "\"key\": \"friend\"", "[ \"nobody has yet, have they\" ]");
    }

    @Test
    void says_it_when_there_is_no_trap_and_everything_may_be_skipped() {
        ScriptedConsole person = questions("They chose another one.")
                .on("No thinking trap stands out in these words. Some things simply hurt.")
                .on("How far do you believe the conclusion now?")
                .on("And how much does it hurt now?");

        onward.person(person).run("reality-test", "t001").ok();

        person.assertAllSaid();
        assertThat(onward.read(TEST)).doesNotContain("reflection");
    }

    @Test
    void a_test_that_was_cut_off_is_resumed_where_it_stopped() {
        ScriptedConsole first = new ScriptedConsole()
                .on("1/4  What did you conclude", "Nobody will ever print me.")
                .stopAt("How far do you believe it right now?");
        assertThat(onward.person(first).run("reality-test").failed(130)).contains("onward new --resume");
        ScriptedConsole then = new ScriptedConsole()
                .on("How far do you believe it right now?", "70")
                .on("2/4")
                .on("against")
                .on("3/4")
                .on("wrong reader")
                .on("4/4")
                .on("Does that fit?", "n")
                .on("How would you put it now", "In my words.")
                .on("How far do you believe the conclusion now?")
                .on("hurt now?");

        onward.person(then).run("new", "--resume").ok();

        then.assertAllSaid();
        assertThat(onward.read(TEST).replaceAll("\\s+", " "))
                .contains("\"accepted\": false", "\"by\": \"self\", \"chosen\": true, \"edited\": false");
    }

    @Test
    void is_about_the_last_rejection_without_a_test_whatever_its_file_is_called_and_then_about_the_last() {
        onward.write("entries/2026/my own.json", """
                { "schema": 1, "id": "2026-11-22-mine", "kind": "rejection", "at": "2026-11-22T09:00:00+01:00" }
                """);
        for (String about : List.of("2026-11-23-t001", "2026-11-22-mine", "2026-11-23-t001")) {
            String id = onward.run("reality-test", "--no-input", "--answer=conclusion=So it is.")
                    .ok();

            assertThat(onward.run("show", "--json", id.strip()).ok()).contains("\"about\": \"" + about + "\"");
        }
    }

    @Test
    void a_script_gives_all_of_it_as_options() {
        String id = onward.run(
                        "reality-test",
                        "--no-input",
                        "--belief=85",
                        "--belief-after=40",
                        "--hurt-after=5",
                        "--answer=conclusion=Nobody will print me.")
                .ok();

        assertThat(id).isEqualTo("2026-11-23-t002\n");
        assertThat(onward.run("show", "--plain", "t002").ok()).contains("belief in % 85 -> 40");
    }

    @Test
    void a_script_is_told_what_is_wrong() {
        assertThat(onward.run("reality-test", "--no-input").failed(2)).contains("nothing to store");
        assertThat(onward.run("reality-test", "--no-input", "--answer=need=x").failed(2))
                .contains("there is no question \"need\"");
        assertThat(onward.run("reality-test", "--no-input", "--belief=101").failed(2))
                .contains("0 to 100");
        assertThat(onward.run("reality-test", "none-such", "--no-input", "--belief=1")
                        .failed(1))
                .contains("none-such");
    }

    @Test
    void the_last_rejection_without_a_test_is_taken() {
        onward.at("2026-11-24T11:00:00Z")
                .run("new", "--no-input", "--answer=what-happened=Another.")
                .ok();
        onward.run("reality-test", "--no-input", "--belief=10").ok();
        onward.run("reality-test", "--no-input", "--belief=20").ok();

        assertThat(onward.run("list", "--kind=reality-test", "--json").ok().replaceAll("\\s+", " "))
                .contains("\"about\": \"2026-11-23-t001\"", "\"about\": \"2026-11-24-t002\"");
    }

    @Test
    void ones_own_recovery_is_brought_as_evidence() {
        store("2025-03-02", "creative", "The journal returned my story with a printed slip.");
        onward.at("2025-03-11T10:00:00Z")
                .run("check-in", "--no-input", "--about=t002", "--hurt=2")
                .ok();
        store("2025-05-02", "romantic", "He never came to the station and his phone was off.");
        onward.at("2025-06-11T10:00:00Z")
                .run("check-in", "--no-input", "--about=t004", "--hurt=1")
                .ok();
        store("2025-07-02", "social", "The neighbours held their summer party without me.");
        onward.at("2025-07-11T10:00:00Z")
                .run("check-in", "--no-input", "--about=t006", "--hurt=0")
                .ok();
        ScriptedConsole person = questions("Nobody will ever print me.")
                .on("Does that fit?", "y")
                .on(
                        "On 2 March 2025 you wrote: \"The journal returned my story with a printed slip.\"\n9 days later it was at 2 or less, or settled.")
                .on("the conclusion now?")
                .on("hurt now?");

        onward.at("2026-11-23T11:00:00Z")
                .person(person)
                .run("reality-test", "2026-11-23-t001")
                .ok();

        person.assertAllSaid();
    }

    private void store(String day, String context, String what) {
        onward.at(day + "T10:00:00Z")
                .run("new", "--no-input", "--hurt=8", "--context=" + context, "--answer=what-happened=" + what)
                .ok();
    }
}
