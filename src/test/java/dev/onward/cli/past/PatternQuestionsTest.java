package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternQuestionsTest {
    private static final String OFFER =
            "Enter: four questions on it. n: leave it here. Or type a part to look closer:\n"
                    + "contexts hurt recovery forecast styles traps practices times tries calendar all";
    private static final String FIRST = "entries/2026/2026-11-23T120000-patterns-t002.json";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void aRejection() {
        onward = new CliTester(home).with("PAGER", "cat").with("NO_COLOR", "1");
        onward.run(
                        "new",
                        "--no-input",
                        "--at=2026-11-01T09:00",
                        "--answer=story=I am not made for this.",
                        "--answer=need=A walk.")
                .ok();
    }

    @Test
    void each_question_has_what_was_found_beside_it() {
        ScriptedConsole person = new ScriptedConsole()
                .on(OFFER)
                .on("What you wrote:\n  2026-11-01  I am not made for this.", "I hide.")
                .on(
                        "Recovered: too few to tell yet (of 1, 1 not yet).\n\n2/4  What does this response give you",
                        "Rest.")
                .on("3/4  Which response would do you more good?")
                .on("4/4  What is one thing you will do differently next time?", "Call Ana the same day.");

        String out = onward.person(person).run("patterns").ok();

        person.assertAllSaid();
        assertThat(out).startsWith("1 rejection and 0 check-ins, 1 November 2026.\n");
        assertThat(onward.read(FIRST).replaceAll("\\s+", " "))
                .contains("\"kind\": \"patterns\"", "{ \"key\": \"usual-response\"", "\"Call Ana the same day.\"")
                .doesNotContain("healthier", "\"about\"");
    }

    @Test
    void the_next_time_it_asks_how_the_change_went() {
        onward.run("patterns", "--no-input", "--answer=differently=Call Ana.").ok();
        ScriptedConsole person = new ScriptedConsole()
                .on(OFFER, "y")
                .on("On 2026-11-23 you wrote:\n  Call Ana.\n\nLast time you meant to do one thing", "I did, late.")
                .on("1/4")
                .on("2/4")
                .on("3/4")
                .on("4/4");

        onward.at("2026-11-24T11:00:00Z").person(person).run("patterns").ok();

        person.assertAllSaid();
        assertThat(onward.read("entries/2026/2026-11-24T120000-patterns-t003.json")
                        .replaceAll("\\s+", " "))
                .contains("\"key\": \"went\"", "\"I did, late.\"");
        ScriptedConsole later = new ScriptedConsole().on(OFFER, "").stopAt("1/4", "I hide");
        assertThat(onward.at("2026-11-25T11:00:00Z")
                        .person(later)
                        .run("patterns")
                        .code())
                .isEqualTo(130);
        assertThat(onward.files()).contains("drafts/2026-11-25-t004.json");
    }

    @Test
    void the_first_screen_brings_the_change_back_until_it_was_told_how_it_went() {
        onward.run("patterns", "--no-input", "--answer=differently=Call Ana.").ok();
        String meant = "Last time: you meant: \"Call Ana.\" (23 November 2026)";

        assertThat(onward.run("patterns", "--plain", "--no-input").ok()).contains(meant);
        onward.run("patterns", "--no-input", "--answer=went=Late, but I did.").ok();
        assertThat(onward.run("patterns", "--plain", "--no-input").ok()).doesNotContain("Call Ana.");
        onward.run("patterns", "--no-input", "--answer=differently=Walk first.").ok();
        assertThat(onward.run("patterns", "--plain", "--no-input").ok()).contains("\"Walk first.\"");
    }

    @Test
    void a_part_can_be_looked_at_closer_and_the_sentences_are_a_number_away() {
        onward.write("entries/2026/2026-11-02T090000-rejection-aaaa.json", """
                {"schema":1,"id":"2026-11-02-aaaa","kind":"rejection","at":"2026-11-02T09:00:00+01:00",
                "reflection":{"traps":[{"trap":"overgeneralizing","quote":"nobody ever wants me","by":"guide"}]}}
                """);
        String numbers = "A number shows the sentences behind it. Enter goes back.";
        ScriptedConsole person = new ScriptedConsole()
                .on(OFFER, "hurt")
                .on(OFFER, "tr")
                .on(OFFER, "what")
                .on(OFFER, "traps")
                .on(numbers, "1")
                .on(numbers, "7")
                .on(numbers)
                .on(OFFER, "n");

        String out = onward.person(person).run("patterns").ok();

        person.assertAllSaid();
        assertThat(out)
                .containsSubsequence(
                        "How much it hurt at first", "1  overgeneralizing", "2026-11-02-aaaa: \"nobody ever wants me\"")
                .containsOnlyOnce("nobody ever wants me")
                .doesNotContain("Tries beside");
        ScriptedConsole sections = new ScriptedConsole().on(numbers, "1").on(numbers);
        assertThat(onward.person(sections).run("patterns", "--section=traps").ok())
                .containsOnlyOnce("nobody ever wants me");
        sections.assertAllSaid();
    }

    @Test
    void who_only_wants_to_look_says_n_and_who_skips_all_writes_nothing() {
        onward.person(new ScriptedConsole().on(OFFER, "n")).run("patterns").ok();
        ScriptedConsole silent =
                new ScriptedConsole().on(OFFER).on("1/4").on("2/4").on("3/4").on("4/4");

        onward.person(silent).run("patterns").ok();

        assertThat(silent.shown()).endsWith("Nothing was said, and nothing was written. That is fine.\n");
        assertThat(onward.files()).hasSize(1);
    }

    @Test
    void nothing_is_asked_of_scripts_or_where_more_or_nothing_is_shown() {
        ScriptedConsole nobody = new ScriptedConsole();
        onward.person(nobody);

        onward.run("patterns", "--no-input").ok();
        onward.run("patterns", "--json").ok();
        onward.run("patterns", "--all").ok();
        onward.run("patterns", "--section=hurt").ok();
        onward.run("patterns", "--context=social").ok();

        assertThat(nobody.shown()).isEmpty();
    }

    @Test
    void a_script_stores_answers() {
        String id = onward.run(
                        "patterns",
                        "--no-input",
                        "--answer=usual-response=I hide.",
                        "--answer=serving=It gives rest.",
                        "--answer=healthier=Tell someone.",
                        "--answer=differently=Call Ana.",
                        "--answer=went=Well enough.")
                .ok();

        assertThat(id).isEqualTo("2026-11-23-t002\n");
        assertThat(onward.run("show", "t002").ok())
                .contains("What is one thing you will do differently next time?\n  Call Ana.");
        assertThat(onward.run("patterns", "--no-input", "--answer=story=x").failed(2))
                .contains("there is no question \"story\"");
    }
}
