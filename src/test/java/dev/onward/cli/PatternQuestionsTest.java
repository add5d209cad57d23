package dev.onward.cli;

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
    private static final String OFFER = "Four questions on it now? Enter goes on, n leaves it here.";
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
                .on("  2026-11-01  I am not made for this.\n\n1/4  How do you usually respond?", "I hide.")
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
        ScriptedConsole later =
                new ScriptedConsole().on(OFFER, "").on("  Call Ana.").stopAt("1/4", "I hide");
        assertThat(onward.at("2026-11-25T11:00:00Z")
                        .person(later)
                        .run("patterns")
                        .code())
                .isEqualTo(130);
        assertThat(onward.files()).contains("drafts/2026-11-25-t004.json");
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
