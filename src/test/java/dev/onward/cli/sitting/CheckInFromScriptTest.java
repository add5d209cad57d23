package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check-ins where nobody is asked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckInFromScriptTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void aRejectionThreeDaysAgo() {
        onward = new CliTester(home);
        onward.run(
                        "new",
                        "--no-input",
                        "--at=2026-11-20T09:15",
                        "--hurt=8",
                        "--expect=7",
                        "--answer=what-happened=They sent the form letter. No name.")
                .ok();
    }

    private String entry(String id) {
        return onward.run("show", "--json", id).ok().replaceAll("\\s+", " ");
    }

    @Test
    void every_option_goes_into_the_entry_and_its_id_is_all_that_is_printed() throws IOException {
        Path letter = Files.writeString(home.resolve("offer.txt"), "An interview.\nOn Friday.\n");
        String id = onward.input("Slept through.\nWalked.\n")
                .run(
                        "check-in",
                        "--mood=6",
                        "--hurt=3",
                        "--about=t001",
                        "--note=-",
                        "--attempt",
                        "--settled",
                        "--led-to=@" + letter,
                        "--at=2026-11-22 08:00")
                .ok();

        assertThat(id).isEqualTo("2026-11-22-t002\n");
        assertThat(entry("t002")).isEqualTo("""
                        { "schema": 1, "id": "2026-11-22-t002", "kind": "check-in", \
                        "at": "2026-11-22T08:00:00+01:00", "about": "2026-11-20-t001", "hurt": { "now": 3 }, "mood": 6, \
                        "attempt": true, "settled": true, "led-to": [ "An interview.", "On Friday." ], \
                        "text": [ "Slept through.", "Walked." ] }\s""");
        assertThat(onward.files()).noneMatch(file -> file.startsWith("drafts"));
    }

    @ParameterizedTest
    @CsvSource({
        "--mood=0, '\"mood\": 0'",
        "--mood=10, '\"mood\": 10'",
        "--note=A line., '\"text\": [ \"A line.\" ]'",
        "--attempt, '\"attempt\": true'",
        "--led-to=A call., '\"led-to\": [ \"A call.\" ]'",
    })
    void any_one_of_them_is_enough_and_the_journal_is_not_searched(String option, String field) {
        onward.write("entries/2026/2026-11-21T000000-rejection-bbbb.json", "{broken");

        assertThat(onward.run("check-in", option).ok()).isEqualTo("2026-11-23-t002\n");

        assertThat(entry("t002")).contains(field).doesNotContain("about");
    }

    @Test
    void json_prints_the_stored_entry() {
        assertThat(onward.run("check-in", "--json", "--mood=4").ok())
                .isEqualTo(onward.read("entries/2026/2026-11-23T120000-check-in-t002.json"));
    }

    @Test
    void about_names_a_rejection_and_no_other_kind() {
        onward.run("check-in", "--mood=5").ok();
        onward.run("check-in", "--about=last", "--hurt=5").ok();

        assertThat(entry("t003")).contains("\"about\": \"2026-11-20-t001\"");
        assertThat(onward.run("check-in", "--about=t002", "--hurt=5").failed(1)).contains("no entry is named");
        assertThat(onward.run("check-in", "--about=last~1", "--hurt=5").failed(1))
                .contains("there are only 1 entries");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --hurt=3                   | --hurt does not say about which rejection | name the rejection: --about last
                    --settled                  | --settled does not say about which        | name the rejection: --about last
                    --mood=11                  | --mood is a whole number from 0 to 10     | ''
                    --mood=-1                  | --mood is a whole number from 0 to 10     | ''
                    --mood=well                | --mood cannot take that value             | onward check-in --help
                    --about=last               | there is nothing to store                 | give --mood
                    --at=yesterday             | there is nothing to store                 | give --mood
                    --note=                    | there is nothing to store                 | give --mood
                    --at=tomorrow              | that is not a moment                      | try 2026
                    """)
    void a_script_is_told_what_is_wrong(String option, String message, String hint) {
        String told = onward.run("check-in", option).failed(2);

        assertThat(told).contains("onward: " + message);
        assertThat(told).contains(hint);
        assertThat(onward.files()).hasSize(1);
    }

    @Test
    void without_anything_and_without_a_terminal_it_does_not_guess() {
        assertThat(onward.run("check-in").failed(2)).isEqualTo("""
                        onward: there is nothing to store: no terminal to ask at, and no option says anything
                        onward: hint: give --mood, --note, or --hurt with --about; or run it in a terminal
                        """);
        assertThat(onward.screen(80, 24).run("check-in", "--no-input").failed(2))
                .contains("there is nothing to store");
    }

    @Test
    void a_moment_before_the_rejection_is_refused() {
        assertThat(onward.run("check-in", "--about=last", "--hurt=3", "--at=2026-11-20 09:14")
                        .failed(2))
                .contains("that moment is before the rejection 2026-11-20-t001");
    }

    @Test
    void what_is_due_is_listed_until_it_is_answered() {
        assertThat(onward.run("check-in", "--due").ok())
                .isEqualTo("2026-11-20-t001  3 days  due since 2026-11-23 09:15  They sent the form letter.\n");
        assertThat(onward.run("check-in", "--due", "--json").ok())
                .isEqualTo("[{\"id\":\"2026-11-20-t001\",\"days\":3.11,\"day\":3,"
                        + "\"due\":\"2026-11-23T09:15:00+01:00\",\"sentence\":\"They sent the form letter.\"}]\n");

        onward.run("check-in", "--about=last", "--mood=5").ok();

        assertThat(onward.run("check-in", "--due").ok()).isEmpty();
        assertThat(onward.run("check-in", "--due", "--json").ok()).isEqualTo("[]\n");
        assertThat(onward.at("2026-11-27T09:00:00Z").run("check-in", "--due").ok())
                .startsWith("2026-11-20-t001  7 days");
    }

    @Test
    void the_days_are_a_setting() {
        onward.with("ONWARD_CHECK_IN_DAYS", "2");
        assertThat(onward.run("check-in", "--due").ok()).contains("due since 2026-11-22 09:15");
        onward.with("ONWARD_CHECK_IN_DAYS", "never");
        assertThat(onward.run("check-in", "--due").ok()).isEmpty();
        onward.with("ONWARD_CHECK_IN_DAYS", "often");
        assertThat(onward.run("check-in", "--due").failed(2)).contains("check-in-days is never, or whole numbers");
    }

    @Test
    void only_files_that_can_matter_are_opened() {
        onward.write("entries/2026/2026-07-01T000000-rejection-bbbb.json", "{broken");
        onward.write("entries/2019/2019-07-01T000000-rejection-bbbb.json", "{broken");
        assertThat(onward.run("check-in", "--due").ok()).isNotEmpty();

        onward.write("entries/2026/2026-10-01T000000-rejection-bbbb.json", "{broken");
        assertThat(onward.run("check-in", "--due").warned())
                .contains("2026-10-01T000000")
                .doesNotContain("2019");
    }

    @Test
    void to_list_and_to_store_are_two_calls() {
        assertThat(onward.run("check-in", "--due", "--mood=3").failed(2)).contains("--due only lists");
    }

    @Test
    void settle_stores_a_check_in_and_the_rejection_is_left_alone() {
        assertThat(onward.run("settle", "last").ok()).isEqualTo("2026-11-23-t002\n");

        assertThat(entry("t002"))
                .contains("\"kind\": \"check-in\"", "\"about\": \"2026-11-20-t001\", \"settled\": true");
        assertThat(onward.run("check-in", "--due").ok()).isEmpty();
        assertThat(onward.at("2027-01-01T00:00:00Z").run("check-in", "--due").ok())
                .isEmpty();
    }

    @Test
    void settle_names_a_rejection() {
        assertThat(onward.run("settle").failed(2)).contains("something is missing after");
        assertThat(onward.run("settle", "none-such").failed(1)).contains("no entry is named \"none-such\"");
        onward.run("check-in", "--mood=2").ok();
        assertThat(onward.run("settle", "t002").failed(1)).contains("no entry is named");
    }

    @Test
    void the_curve_is_shown_to_a_person_and_not_to_a_log() {
        onward.run("check-in", "--about=last", "--hurt=6", "--at=2026-11-21 09:15")
                .ok();
        assertThat(onward.onlyErrorsAreSeen()
                        .run("check-in", "--about=last", "--hurt=3")
                        .warned())
                .isEqualTo("8 ▇▆▃ 3 · 3 days\n");
        assertThat(onward.run("check-in", "--plain", "--about=last", "--hurt=3").warned())
                .isEqualTo("8, 6, 3, 3 in 3 days\n");
        assertThat(onward.run("check-in", "--mood=3").ok()).isNotEmpty();
    }

    @Test
    void of_check_ins_of_one_second_the_one_just_told_ends_the_curve() {
        for (int hurt = 7; hurt > 0; hurt--) {
            assertThat(onward.onlyErrorsAreSeen()
                            .run("check-in", "--plain", "--about=last", "--hurt=" + hurt)
                            .warned())
                    .startsWith("8, ")
                    .endsWith(", " + hurt + " in 3 days\n");
        }
    }

    @Test
    void about_a_week_after_the_forecast_is_compared() {
        onward.at("2026-11-27T09:00:00Z").onlyErrorsAreSeen();

        CliTester.Run run = onward.run("check-in", "--about=last", "--hurt=3");

        assertThat(run.out()).isEqualTo("2026-11-27-t002\n");
        assertThat(run.warned()).isEqualTo("You expected 7 by now; it is 3.\n");
    }

    @Test
    void the_home_screen_shows_what_is_due() {
        assertThat(onward.run().ok()).isEqualTo("""
                        Due for a few seconds' check-in:
                          3 days ago  They sent the form letter.

                        The last you wrote:
                          2026-11-20-t001  09:15  other  hurt 8  They sent the form letter. No name.

                          onward check-in   a number and, if you like, a line
                          onward show last  to read it again
                          onward new        for a new one
                        """);

        onward.run("settle", "last").ok();

        assertThat(onward.run().ok()).doesNotContain("Due for", "onward check-in");
    }

    @Test
    void a_note_of_despair_at_a_terminal_is_kept_first_and_then_there_is_a_number_to_call() {
        onward.with("ONWARD_COUNTRY", "ie").screen(80, 24);

        CliTester.Run run = onward.run("check-in", "--about=last", "--hurt=9", "--note=I want to die.");

        assertThat(run.out()).isEqualTo("2026-11-23-t002\n");
        assertThat(run.warned())
                .contains("What you just wrote is kept.", "116 123")
                .doesNotContain("Enter:", "▇");
        assertThat(onward.run("check-in", "--no-input", "--note=I want to die.").ok())
                .isEqualTo("2026-11-23-t003\n");
    }
}
