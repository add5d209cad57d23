package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchOutputTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    @Test
    void shows_the_lines_that_fit_with_where_they_are_the_newest_first() {
        ThreeEntries.write(onward);

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
        ThreeEntries.write(onward);

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
        ThreeEntries.write(onward);

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
        ThreeEntries.write(onward);

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

    @Test
    void without_words_the_first_line_of_each_entry_is_shown() {
        ThreeEntries.write(onward);
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
}
