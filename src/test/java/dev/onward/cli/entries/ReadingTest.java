package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    private void threeEntries() {
        onward.run("new", "--at=2026-03-02 09:00", "--context=romantic", "--hurt=9", "--answer=story=I am too much.");
        onward.run("new", "--at=2026-05-20 23:30", "--context=creative", "--answer=what-happened=A magazine said no.");
        onward.run("new", "--at=2026-11-22 18:30", "--context=creative", "--hurt=6", "--hurt-after=4");
        onward.write("entries/2026/2026-11-23T080000-check-in-cccc.json", """
                {"schema":1,"id":"2026-11-23-cccc","kind":"check-in","at":"2026-11-23T08:00:00+01:00","mood":6,
                 "about":"2026-11-22-t003","hurt":{"now":3},"attempt":true,"settled":true,"text":["Walked."],"led-to":"A new draft."}
                """);
    }

    @Test
    void lists_the_newest_first_a_line_each() {
        threeEntries();

        assertThat(onward.run("list").ok()).isEqualTo("""
                        2026-11-23-cccc  08:00  check-in  hurt now 3  mood 6  tried again  settled  Walked.
                        2026-11-22-t003  18:30  creative  hurt 6 → 4
                        2026-05-20-t002  23:30  creative  A magazine said no.
                        2026-03-02-t001  09:00  romantic  hurt 9  I am too much.
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -n 2                            | cccc t003
                    -n 0                            | ''
                    --context creative              | t003 t002
                    --kind check-in                 | cccc
                    --kind rejection -n 1           | t003
                    --since 2026-05                 | cccc t003 t002
                    --until 2026-05                 | t002 t001
                    --since 2026-05-20 --until 2026-05-20 | t002
                    --since yesterday               | cccc t003
                    --since today --context social  | ''
                    """)
    void lists_only_what_is_wanted(String options, String ids) {
        threeEntries();

        String out = onward.run(("list " + options).split(" ")).ok();

        assertThat(String.join(
                        " ", out.lines().map(line -> line.substring(11, 15)).toList()))
                .isEqualTo(ids);
    }

    @Test
    void lists_whole_entries_as_a_json_array() {
        assertThat(onward.run("list", "--json").ok()).isEqualTo("[]\n");
        onward.run("new", "--hurt=1").ok();
        onward.run("new", "--hurt=2", "--at=yesterday").ok();

        assertThat(onward.run("list", "--json").ok())
                .isEqualTo("[\n" + onward.run("show", "last", "--json").ok().stripTrailing() + ",\n"
                        + onward.run("show", "last~1", "--json").ok() + "]\n");
    }

    @Test
    void cuts_a_line_that_is_longer_than_the_screen() {
        threeEntries();

        assertThat(onward.screen(60, 24).run("list", "--plain", "-n=2").ok()).isEqualTo("""
                        2026-11-23-cccc  08:00  check-in  hurt now 3  mood 6  tri...
                        2026-11-22-t003  18:30  creative  hurt 6 -> 4
                        """);
    }

    @Test
    void tells_only_a_person_that_nothing_was_found() {
        assertThat(onward.run("list").ok()).isEmpty();
        assertThat(onward.screen(80, 24).run("list").warned())
                .isEqualTo("onward: no entry fits; \"onward new\" writes one\n");
    }

    @Test
    void refuses_a_number_that_is_none() {
        assertThat(onward.run("list", "-n", "-1").failed(ExitCodes.USAGE))
                .isEqualTo("onward: -n is a number of entries, such as 10\n");
        assertThat(onward.run("list", "--kind=poem").failed(ExitCodes.USAGE)).isEqualTo("""
                        onward: there is no kind of that name
                        onward: hint: choose one of rejection, reality-test, patterns, recall, check-in
                        """);
    }

    @Test
    void shows_an_entry_whole() {
        threeEntries();

        assertThat(onward.run("show", "last").ok()).isEqualTo("""
                        2026-11-23-cccc
                        Monday 23 November 2026, 08:00 · check-in · about 2026-11-22-t003
                        hurt now 3 · mood 6 · tried again · settled

                        Note
                          Walked.

                        What came of it
                          A new draft.
                        """);
        assertThat(onward.run("show", "t001").ok())
                .isEqualTo(onward.run("show", "last~3").ok());
    }

    @Test
    void says_which_entries_fit_a_name_that_is_too_short() {
        threeEntries();

        assertThat(onward.run("show", "t00").failed(ExitCodes.SOLVABLE)).isEqualTo("""
                        onward: 3 entries fit "t00": 2026-11-22-t003, 2026-05-20-t002, 2026-03-02-t001
                        onward: hint: give more of the id
                        """);
        assertThat(onward.run("show", "zzzz").failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: no entry is named \"zzzz\"\nonward: hint: \"onward list\" shows them all\n");
        assertThat(onward.run("show", "last~9").failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: there are only 4 entries\nonward: hint: the oldest is last~3\n");
        assertThat(onward.run("show", "../../etc").failed(ExitCodes.USAGE))
                .startsWith("onward: that does not name an entry\n");
    }

    @Test
    void names_the_damaged_file_that_was_asked_for() {
        onward.write("entries/2026/2026-11-23T080000-rejection-dddd.json", "{");

        assertThat(onward.run("show", "dddd").failed(ExitCodes.DAMAGED))
                .isEqualTo("onward: cannot read "
                        + onward.journal().resolve("entries/2026/2026-11-23T080000-rejection-dddd.json")
                        + ": it ends in the middle at line 1, column 2; it is left as it is\n");
        assertThat(onward.run("list").warned()).contains("dddd.json: it ends in the middle");
    }

    @Test
    void shows_escapes_and_direction_marks_harmless_and_stores_them_as_they_are() {
        String hostile = "red \u001b[31m title \u001b]0;x\u0007 back\u202Ewards \u009b2J bell\u0007";
        onward.run("new", "--answer=story=" + hostile, "--feeling=a\u001bb").ok();

        for (String command : new String[] {"list", "show"}) {
            assertThat(onward.run(command).ok()).doesNotContain("\u001b", "\u0007", "\u202E", "\u009b");
        }
        assertThat(onward.run("show").ok()).contains("red ␛[31m title ␛]0;x␇ back\\u202ewards \\u009b2J bell␇");
        assertThat(onward.run("show", "--json").ok())
                .contains("red \\u001B[31m title \\u001B]0;x\\u0007 back\\u202Ewards \\u009B2J bell\\u0007");
    }

    @Test
    void prints_markdown_when_asked() {
        onward.run(
                "new",
                "--context=social",
                "--feeling=left out",
                "--received=*You* were not on the list.",
                "--answer=what-happened=# They went.\nWithout me_too.\n\n- alone");

        assertThat(onward.run("show", "--markdown").ok()).isEqualTo("""
                        # Monday 23 November 2026, 12:00

                        `2026-11-23-t001` · rejection · social

                        Felt left out

                        ## What happened?

                        \\# They went.\\
                        Without me\\_too.

                        \\- alone

                        ## The words received

                        > \\*You\\* were not on the list.
                        """);
    }

    @Test
    void reads_the_folder_that_an_option_or_the_environment_names() throws Exception {
        Path other = Files.createDirectory(home.resolve("other"));
        onward.run("--journal", other.toString(), "new", "--hurt=5").ok();

        assertThat(onward.run("list").ok()).isEmpty();
        assertThat(onward.run("list", "--journal=" + other).ok()).hasLineCount(1);
        assertThat(onward.with("ONWARD_JOURNAL", other.toString()).run("list").ok())
                .hasLineCount(1);
    }

    @Test
    void says_so_when_the_journal_is_a_file() throws Exception {
        Files.createDirectory(home.resolve("j"));
        Files.writeString(home.resolve("j/entries"), "");
        assertThat(onward.run("list", "--journal=" + home.resolve("j")).failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: cannot read the journal " + home.resolve("j")
                        + ": a file is in its place\nonward: hint: check the folder, or name another with --journal\n");
    }

    @Test
    void home_explains_itself_once_in_at_most_twelve_lines() {
        String first = onward.run().ok();
        onward.run("new", "--hurt=5", "--answer=what-happened=They did not call.")
                .ok();

        assertThat(first.lines()).hasSizeLessThanOrEqualTo(12);
        assertThat(first).contains("onward new");
        assertThat(onward.run().ok()).isEqualTo("""
                        The last you wrote:
                          2026-11-23-t001  12:00  other  hurt 5  They did not call.

                          onward show last  to read it again
                          onward new        for a new one
                        """);
    }
}
