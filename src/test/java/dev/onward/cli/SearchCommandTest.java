package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Entry;
import dev.onward.journal.Words;
import dev.onward.testing.CliTester;
import dev.onward.testing.JournalGenerator;
import dev.onward.testing.JournalGenerator.Amounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchCommandTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    private void threeEntries() {
        onward.run(
                        "new",
                        "--at=2026-03-02 09:00",
                        "--context=romantic",
                        "--hurt=9",
                        "--feeling=ashamed",
                        "--answer=story=I am too much.\nI wrote three letters.\nNone was read.\nIt is over.")
                .ok();
        onward.run(
                        "new",
                        "--at=2026-05-20 23:30",
                        "--context=creative",
                        "--answer=what-happened=A form letter\u001b[2J from a magazine.",
                        "--received=We liked the letter.")
                .ok();
        onward.write("entries/2026/2026-11-23T080000-check-in-cccc.json", """
                {"schema":1,"id":"2026-11-23-cccc","kind":"check-in","at":"2026-11-23T08:00:00+01:00","mood":6,
                 "about":"2026-05-20-t002","hurt":{"now":3},"text":["Walked.","No LETTER today."]}
                """);
    }

    @Test
    void shows_the_lines_that_fit_with_where_they_are_the_newest_first() {
        threeEntries();

        assertThat(onward.run("search", "letter").ok()).isEqualTo("""
                        2026-11-23-cccc  Monday 23 November 2026, 08:00 · check-in
                          text: No LETTER today.

                        2026-05-20-t002  Wednesday 20 May 2026, 23:30 · rejection · creative
                          what-happened: A form letter␛[2J from a magazine.
                          received: We liked the letter.

                        2026-03-02-t001  Monday 2 March 2026, 09:00 · rejection · romantic
                          story: I wrote three letters.
                        """);
    }

    @Test
    void marks_what_was_looked_for() {
        threeEntries();

        assertThat(onward.run("search", "--color=always", "letters", "write").ok())
                .isEqualTo("""
                        [1m2026-03-02-t001[0m[2m  Monday 2 March 2026, 09:00 · rejection · romantic[0m
                          [2mstory: [0mI [1;4mwrote[0m three [1;4mletters[0m.
                        """.replace("[1m", "\u001b[1m")
                        .replace("[0m", "\u001b[0m")
                        .replace("[2m", "\u001b[2m")
                        .replace("[1;4m", "\u001b[1;4m"));
    }

    @Test
    void shows_lines_around_with_a_sign_before_those_that_fit() {
        threeEntries();

        assertThat(onward.run("search", "-C", "1", "--plain", "-cccc", "letter", "-magazine")
                        .ok())
                .isEqualTo("""
                        2026-11-23-cccc  Monday 23 November 2026, 08:00 - check-in
                          text: Walked.
                        > text: No LETTER today.

                        2026-03-02-t001  Monday 2 March 2026, 09:00 - rejection - romantic
                          story: I am too much.
                        > story: I wrote three letters.
                          story: None was read.
                        """);
        assertThat(onward.run("search", "-C1", "/much|over/").ok()).isEqualTo("""
                        2026-03-02-t001  Monday 2 March 2026, 09:00 · rejection · romantic
                        > story: I am too much.
                          story: I wrote three letters.
                          story: None was read.
                        > story: It is over.
                        """);
        assertThat(onward.run("search", "-C0", "/much|over/").ok()).doesNotContain("None");
    }

    @Test
    void prints_ids_counts_and_json() {
        threeEntries();

        assertThat(onward.run("search", "-l", "letter").ok())
                .isEqualTo("2026-11-23-cccc\n2026-05-20-t002\n2026-03-02-t001\n");
        assertThat(onward.run("search", "--count", "letter").ok()).isEqualTo("4\n");
        assertThat(onward.run("search", "--count", "-l", "letter").ok()).isEqualTo("3\n");
        assertThat(onward.run("search", "--count", "nowhere").ok()).isEqualTo("0\n");
        assertThat(onward.run("search", "--json", "letter", "-LETTER").ok()).isEmpty();
        assertThat(onward.run("search", "letter", "--json", "--until=2026-05").ok())
                .isEqualTo("""
                        {"id":"2026-05-20-t002","at":"2026-05-20T23:30:00+02:00","kind":"rejection","key":"what-happened","line":1,"text":"A form letter\\u001B[2J from a magazine."}
                        {"id":"2026-05-20-t002","at":"2026-05-20T23:30:00+02:00","kind":"rejection","key":"received","line":1,"text":"We liked the letter."}
                        {"id":"2026-03-02-t001","at":"2026-03-02T09:00:00+01:00","kind":"rejection","key":"story","line":2,"text":"I wrote three letters."}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    hurt>6                             | t001
                    hurt<=6                            | cccc
                    letter --context=creative          | t002
                    --context=creative                 | t002
                    --since=2026-05                    | cccc t002
                    letter --since=2026-05 --until=2026-06 | t002
                    letter -magazine                   | cccc t001
                    -magazine letter                   | cccc t001
                    -letter                            |
                    -three -hurt:3                     | t002
                    -kind:check-in letter              | t002 t001
                    about:t002                         | cccc
                    emotion:ashamed                    | t001
                    -- -magazine letter                | cccc t001
                    letter -- -l                       | cccc t002 t001
                    kind:check-in -mood<6              | cccc
                    """)
    void finds_entries(String query, String ids) {
        threeEntries();
        List<String> arguments = new ArrayList<>(List.of("search", "-l"));
        arguments.addAll(List.of(query.split(" ")));

        String found = onward.run(arguments.toArray(String[]::new)).ok();

        assertThat(found.lines().map(id -> id.substring(11)))
                .containsExactly(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void the_query_may_be_one_argument_or_many() {
        threeEntries();

        assertThat(onward.run("search", "\"form letter\" -nothing").ok())
                .isEqualTo(
                        onward.run("search", "\"form", "letter\"", "-nothing").ok())
                .contains("t002")
                .doesNotContain("t001");
    }

    @Test
    void without_words_the_first_line_of_each_entry_is_shown() {
        threeEntries();
        onward.run("new", "--hurt=2", "--at=2026-01-01").ok();

        assertThat(onward.run("search", "kind:rejection", "-context:creative").ok())
                .isEqualTo("""
                        2026-03-02-t001  Monday 2 March 2026, 09:00 · rejection · romantic
                          story: I am too much.

                        2026-01-01-t003  Thursday 1 January 2026, 12:00 · rejection · other
                        """);
        assertThat(onward.run("search", "--count", "kind:rejection").ok()).isEqualTo("3\n");
        assertThat(onward.run("search", "--json", "hurt=2").ok()).isEqualTo("""
                        {"id":"2026-01-01-t003","at":"2026-01-01T12:00:00+01:00","kind":"rejection","key":"","line":0,"text":""}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    search                        | it is not said what to look for
                    search --json -l x            | --json does not go with -l or --count
                    search -C -1 x                | -C cannot take that value
                    search -C x y                 | -C cannot take that value
                    search hurt>x                 | that is not a whole number from 0 to 10 (column 6)
                    search a hurt>x               | that is not a whole number from 0 to 10 (column 8)
                    search --context=work x       | there is no context of that name
                    search --since=whenever x     | that is not a moment Onward can read
                    """)
    void a_wrong_call_is_told(String call, String message) {
        assertThat(onward.run(call.split(" ")).failed(ExitCodes.USAGE)).startsWith("onward: " + message + "\n");
    }

    @Test
    void finds_what_was_changed_by_hand_a_moment_ago() throws IOException {
        threeEntries();
        String file = "entries/2026/2026-11-23T080000-check-in-cccc.json";
        for (String word : List.of("tulips", "violet", "cactus", "orchid")) {
            onward.write(file, onward.read(file).replaceAll("Walked|tulips|violet|cactus", word));

            assertThat(onward.run("search", "-l", word).ok()).isEqualTo("2026-11-23-cccc\n");
        }
        assertThat(onward.run("search", "tulips").ok()).isEmpty();
        Files.delete(onward.journal().resolve(file));
        assertThat(onward.run("search", "orchid").ok()).isEmpty();
    }

    @Test
    void a_broken_file_is_named_and_the_rest_is_found() {
        threeEntries();
        onward.write("entries/2026/2026-11-23T115959-rejection-bbbb.json", "{\"my secret\"");

        CliTester.Run run = onward.run("search", "-l", "magazine");

        assertThat(run.out()).isEqualTo("2026-05-20-t002\n");
        assertThat(run.warned()).startsWith("onward: cannot read ").doesNotContain("secret");
    }

    @Test
    void another_journal_may_be_named_by_the_command_and_by_the_environment() {
        threeEntries();
        Path other = home.resolve("other");
        onward.run("new", "--journal", other.toString(), "--answer=story=Another letter.")
                .ok();

        assertThat(onward.run("search", "--count", "letter").ok()).isEqualTo("4\n");
        assertThat(onward.run("search", "--count", "letter", "--journal", other.toString())
                        .ok())
                .isEqualTo("1\n");
        onward.with("ONWARD_JOURNAL", other.toString());
        assertThat(onward.run("search", "--count", "letter").ok()).isEqualTo("1\n");
    }

    @Test
    void broken_settings_are_told_once() throws IOException {
        Files.createDirectories(home.resolve(".config/onward"));
        Files.writeString(home.resolve(".config/onward/config.toml"), "colour = \"red\"");

        assertThat(onward.run("search", "letter").failed(ExitCodes.DAMAGED))
                .startsWith("onward: there is no setting \"colour\"")
                .hasLineCount(2);
    }

    @Test
    void a_journal_that_cannot_be_listed_is_told() {
        onward.write("entries", "a file");

        assertThat(onward.run("search", "letter").failed(ExitCodes.SOLVABLE))
                .startsWith("onward: cannot read the journal " + onward.journal() + ": a file is in its place\n");
    }

    @Test
    void says_on_a_screen_that_nothing_was_found() {
        onward.screen(80, 24);

        assertThat(onward.run("search", "letter").warned()).isEqualTo("onward: nothing was found\n");
    }

    @Test
    void long_lines_are_wrapped_with_their_marks() {
        onward.run(
                        "new",
                        "--at=2026-05-20",
                        "--answer=story=" + "A long and winding sentence about letters. ".repeat(3))
                .ok();
        onward.screen(40, 24).with("NO_COLOR", "1");

        assertThat(onward.run("search", "letter").ok().lines()).allMatch(line -> line.length() <= 40);
        assertThat(onward.run("search", "letter", "--color=always").ok().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(onward.run("search", "letter").ok());
        assertThat(onward.run("search", "letter", "--color=always").ok()).contains("\u001b[1;4mletters\u001b[0m");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void an_expression_that_would_not_end_is_left_and_told() {
        onward.run("new", "--at=2026-05-20", "--answer=story=" + "a".repeat(60)).ok();
        onward.run("new", "--at=2026-05-21", "--answer=story=aaab").ok();

        CliTester.Run run = onward.run("search", "-l", "/(a+)+\\1b/");

        assertThat(run.out()).isEqualTo("2026-05-21-t002\n");
        assertThat(run.warned())
                .isEqualTo("onward: one line was left out, because the expression takes too long there\n");
        onward.run("new", "--answer=story=" + ("a".repeat(60) + "\n").repeat(150))
                .ok();
        assertThat(onward.run("search", "-l", "/(a+)+\\1b/").failed(ExitCodes.SOLVABLE))
                .startsWith("onward: the expression takes too long on more than 100 lines\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the ", "letter", "Zoë", "ü", "…", "?", "I ", "one of", "☕", "0", ".", "no such text", "'", ";"})
    void a_phrase_finds_just_the_lines_that_grep_finds(String phrase) throws IOException {
        List<Entry> entries = JournalGenerator.entries(Amounts.mixed(400));
        JournalGenerator.write(onward.journal(), entries);
        Path text = Files.write(
                home.resolve("lines.txt"),
                entries.stream()
                        .flatMap(entry -> Words.of(entry).lines().stream())
                        .map(Words.Line::text)
                        .toList());
        List<String> expected = lines(new ProcessBuilder("grep", "-F", "-e", phrase, text.toString()));

        for (int i = 0; i < 2; i++) {
            assertThat(onward.run("search", "--json", "\"" + phrase + "\"")
                            .ok()
                            .lines()
                            .map(line -> line.replaceAll(".*\"text\":\"|\"}$", "")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> lines(ProcessBuilder command) throws IOException {
        command.environment().put("LC_ALL", "C");
        return new String(command.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
