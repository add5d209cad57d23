package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecallCommandTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void threeRejections() {
        onward = new CliTester(home).withModel();
        store("2026-03-02", "romantic", 8, "He stopped answering after five weeks of good mornings.");
        checkIn("2026-03-05", "--hurt=4", "--note=Walked to the sea with Ana.");
        checkIn("2026-03-11", "--hurt=2");
        checkIn("2026-06-01", "--led-to=Joined the choir.");
        store("2026-05-02", "professional", 7, "The bank gave the branch job to a man half my age.");
        store("2026-08-02", "creative", 5, "The magazine returned my poems with a printed slip.");
    }

    private void store(String day, String context, int hurt, String what) {
        onward.at(day + "T10:00:00Z")
                .run("new", "--no-input", "--context=" + context, "--hurt=" + hurt, "--answer=what-happened=" + what)
                .ok();
    }

    private void checkIn(String day, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check-in", "--no-input", "--about=t001"));
        arguments.addAll(List.of(options));
        onward.at(day + "T10:00:00Z").run(arguments.toArray(String[]::new)).ok();
    }

    @Test
    void finds_what_was_said_in_other_words_and_tells_how_it_went() {
        String found = onward.at("2026-11-23T11:00:00Z")
                .run("recall", "--plain", "--no-input", "--limit=1", "ghosted by someone I was dating")
                .ok();

        assertThat(found).isEqualTo("""
                1  2 March 2026 - romantic - t001
                   "He stopped answering after five weeks of good mornings."
                   8, 4, 2 in 9 days
                   half of it after 3 days, at 2 or less after 9 days
                   What helped: "Walked to the sea with Ana."
                   What came of it: "Joined the choir."

                Of 3 that hurt 5 or more, 1 was at 2 or less, or settled, within 90 days; half of those within 9 days.
                """);
    }

    @Test
    void prints_json() {
        String found = onward.run("recall", "--json", "--limit=1", "no reply from my date")
                .ok();

        assertThat(found)
                .startsWith("[{\"id\":\"2026-03-02-t001\",\"score\":")
                .endsWith("\"context\":\"romantic\",\"hurt\":{\"before\":8},\"recovery\":{\"halfLifeDays\":3.0,"
                        + "\"recoveredDays\":9.0,\"curve\":[{\"days\":3.0,\"hurt\":4},{\"days\":9.0,\"hurt\":2}]}}]\n");
    }

    @Test
    void looks_back_from_the_last_open_rejection_and_leaves_that_one_out() {
        String found = onward.run("recall", "--plain", "--no-input").ok();

        assertThat(found)
                .startsWith("Looking back from t006: The magazine returned my poems with a printed slip.")
                .contains("t001", "t005")
                .doesNotContain("creative - t006");
    }

    @Test
    void shows_only_what_was_recovered_from_or_of_one_context() {
        assertThat(onward.run("recall", "--json", "--recovered", "job").ok())
                .contains("t001")
                .doesNotContain("t005", "t006");
        assertThat(onward.run("recall", "--json", "--context=professional", "poems")
                        .ok())
                .contains("t005")
                .doesNotContain("t001", "t006");
    }

    @Test
    void asks_the_four_questions_and_keeps_them() {
        ScriptedConsole person = new ScriptedConsole()
                .on("1/4  What do these past recoveries show you?", "It eased within days.")
                .on("2/4  What did you learn")
                .on("3/4  What is one thing you will try", "Send the poems to one more magazine.")
                .on("4/4  How might this one serve");

        onward.at("2026-11-23T11:00:00Z").person(person).run("recall").ok();

        person.assertAllSaid();
        assertThat(onward.run("show", "--json", "last").ok().replaceAll("\\s+", " "))
                .contains("\"kind\": \"recall\"", "\"about\": \"2026-08-02-t006\"", "\"context\": \"creative\"")
                .contains("\"key\": \"next-risk\"", "one more magazine");
    }

    @Test
    void nothing_is_stored_when_all_four_are_skipped() {
        ScriptedConsole person =
                new ScriptedConsole().on("1/4").on("2/4").on("3/4").on("4/4");

        onward.at("2026-11-23T11:00:00Z").person(person).run("recall").ok();

        person.assertAllSaid();
        assertThat(onward.run("list", "--kind=recall").warned()).contains("no entry fits");
    }

    @Test
    void a_script_stores_answers() {
        String id = onward.run("recall", "--no-input", "--answer=learned=Walking helps.")
                .ok();

        assertThat(onward.run("show", "--json", id.strip()).ok()).contains("Walking helps.", "2026-08-02-t006");
    }

    @Test
    void says_what_is_wrong() {
        assertThat(onward.run("recall", "--limit=0", "x").failed(2)).contains("--limit");
        assertThat(onward.run("recall", "--context=work", "x").failed(2)).contains("no context of that name");
        assertThat(onward.run("recall", "--no-input", "--answer=why=x").failed(2))
                .contains("\"why\"");
    }

    @Test
    void an_empty_journal_has_nothing_to_look_back_at() {
        CliTester fresh = new CliTester(home.resolve("fresh"));

        assertThat(fresh.run("recall", "--plain", "--no-input").ok())
                .isEqualTo("There is no other rejection in this journal to look back at yet.\n");
        assertThat(fresh.run("recall", "--json", "anything").ok()).isEqualTo("[]\n");
    }

    @Test
    void without_the_model_words_are_compared_and_that_is_said() {
        CliTester plain = new CliTester(home);

        CliTester.Run found = plain.run("recall", "--json", "--limit=1", "poems magazine");

        assertThat(found.warned()).contains("its model");
        assertThat(found.out()).contains("t006");
    }
}
