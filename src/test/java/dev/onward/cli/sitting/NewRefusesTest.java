package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewRefusesTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    @Nested
    class From_json {
        @Test
        void gives_an_entry_a_new_id_and_keeps_what_it_does_not_know() {
            onward.input(
                            "{\"id\":\"2020-01-01-zzzz\",\"at\":\"2026-11-20T10:00:00-05:00\",\"weather\":{\"rain\":[1.50]}}")
                    .run("new", "--from", "-", "--hurt=2")
                    .ok();

            assertThat(onward.read("entries/2026/2026-11-20T100000-rejection-t001.json"))
                    .contains("\"id\": \"2026-11-20-t001\"", "\"rain\": [\n      1.50\n    ]");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        ''                                    | it is empty
                        {'hurt':{'before':3}                  | it ends in the middle at line 1, column 21
                        {'hurt':{'before':11}}                | hurt.before is a whole number from 0 to 10 (line 1)
                        {'hurt':{'before':2.5}}               | hurt.before is not a whole number (line 1)
                        {'hurt':7}                            | hurt is not an object in braces (line 1)
                        {'context':'secret'}                  | context is not one of romantic, professional, creative, social, other (line 1)
                        {'context':'social','context':'other'}| a field is given twice at line 1, column 30
                        {'answers':[{'text':['secret']}]}     | an answer has no key (line 1)
                        {'schema':2}                          | written by a newer Onward (schema 2; this one knows 1)
                        {'at':'secret'}                       | at is not a moment such as 2026-11-23T09:15:02+01:00 (line 1)
                        [1]                                   | the entry is not an object in braces (line 1)
                        secret                                | it is not valid JSON at line 1, column 1
                        """)
        void refuses_what_it_cannot_take_without_repeating_it(String json, String reason) {
            String err =
                    onward.input(json.replace('\'', '"')).run("new", "--from=-").failed(ExitCodes.SOLVABLE);

            assertThat(err)
                    .isEqualTo("onward: standard input cannot be taken: " + reason
                            + "\nonward: hint: docs/format.md shows the form; nothing was written\n");
            assertThat(onward.files()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"a\":", "{\"other\":["})
        void refuses_ten_thousand_levels(String level) {
            String err =
                    onward.input(level.repeat(10_000)).run("new", "--from=-").failed(ExitCodes.SOLVABLE);

            assertThat(err).hasLineCount(2);
            assertThat(onward.files()).isEmpty();
        }

        @Test
        void refuses_two_hundred_megabytes_without_reading_them_all() {
            String err = onward.input(new Endless(200_000_000))
                    .run("new", "--from=-")
                    .failed(ExitCodes.SOLVABLE);

            assertThat(err).startsWith("onward: standard input is larger than 8 MB\n");
            assertThat(onward.files()).isEmpty();
        }

        @Test
        void refuses_an_entry_of_another_kind_or_from_the_future() {
            assertThat(onward.input("{\"kind\":\"recall\"}")
                            .run("new", "--from=-")
                            .failed(ExitCodes.USAGE))
                    .startsWith("onward: \"onward new\" takes a rejection, and standard input has a recall\n");
            assertThat(onward.input("{\"at\":\"2027-01-01T00:00:00Z\"}")
                            .run("new", "--from=-")
                            .failed(ExitCodes.SOLVABLE))
                    .startsWith("onward: standard input tells of a moment that is still to come\n");
            assertThat(onward.files()).isEmpty();
        }
    }

    @Nested
    class Bad_input {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        --hurt=11             | --hurt is a whole number from 0 to 10, not 11
                        --hurt=-1             | --hurt is a whole number from 0 to 10, not -1
                        --hurt=secret         | --hurt cannot take that value
                        --hurt-after=11       | --hurt-after is a whole number from 0 to 10, not 11
                        --expect=99           | --expect is a whole number from 0 to 10, not 99
                        --context=secret      | there is no context of that name
                        --at=tomorrow         | that is not a moment Onward can read
                        --at=2027-01-01       | that moment is still to come
                        --at=secret           | that is not a moment Onward can read
                        --answer=secret       | --answer takes KEY=TEXT with one of these keys: what-happened, feelings, story, need
                        --answer=secret=x     | --answer takes KEY=TEXT with one of these keys: what-happened, feelings, story, need
                        --contxt=social       | there is no option --contxt; did you mean --context?
                        my secret             | there is an argument too many
                        """)
        void is_told_in_one_sentence_that_does_not_repeat_it(String argument, String message) {
            String err = onward.run("new", "--no-input", "--answer=need=tea", argument)
                    .failed(ExitCodes.USAGE);

            assertThat(err).startsWith("onward: " + message + "\n").doesNotContain("secret");
            assertThat(onward.files()).isEmpty();
        }

        @Test
        void is_refused_when_it_is_not_utf_8() {
            String err = onward.input(new byte[] {'a', (byte) 0xC3, 'b'})
                    .run("new", "--answer=story=-")
                    .failed(ExitCodes.SOLVABLE);

            assertThat(err).isEqualTo("""
                            onward: standard input is not UTF-8 text at byte 2
                            onward: hint: save it as UTF-8 and try again; nothing was written
                            """);
            assertThat(onward.files()).isEmpty();
        }

        @Test
        void is_refused_when_two_options_want_standard_input() {
            assertThat(onward.input("x")
                            .run("new", "--answer=story=-", "--received=-")
                            .failed(ExitCodes.USAGE))
                    .startsWith("onward: standard input was read already, before --answer\n");
        }

        @Test
        void is_told_when_a_file_is_missing_or_a_folder() {
            assertThat(onward.run("new", "--answer=story=@/no/such/file").failed(ExitCodes.SOLVABLE))
                    .isEqualTo("onward: there is no file /no/such/file\n");
            assertThat(onward.run("new", "--received=@" + home).failed(ExitCodes.SOLVABLE))
                    .isEqualTo("onward: " + home + " is a folder, not a file\n");
        }
    }

    @Nested
    class A_journal_that_cannot_be_written {
        @Test
        void keeps_the_words_elsewhere_and_says_where() throws Exception {
            Path journal = Files.writeString(home.resolve("journal"), "I am a file");

            String err = onward.run("new", "--journal=" + journal, "--answer=story=It was raining.")
                    .failed(ExitCodes.SOLVABLE);

            Path draft = home.resolve(".local/state/onward/drafts/2026-11-23-t002.json");
            assertThat(err)
                    .isEqualTo(
                            "onward: cannot write the journal " + journal
                                    + ": a file is in its place; what you wrote is kept in " + draft
                                    + "\nonward: hint: when the folder can be written again: onward new --resume 2026-11-23-t002\n");
            assertThat(draft).content().contains("\"It was raining.\"");
            assertThat(journal).hasContent("I am a file");
        }

        @Test
        void writes_nothing_when_no_place_can_be_written() throws Exception {
            Path file = Files.writeString(home.resolve("file"), "");

            String err = onward.with("XDG_STATE_HOME", file.toString())
                    .run("new", "--journal=" + file, "--hurt=3")
                    .failed(ExitCodes.SOLVABLE);

            assertThat(err)
                    .isEqualTo("onward: cannot write the journal " + file
                            + ": a file is in its place, and no other place could be written either\n"
                            + "onward: hint: free some room or name another folder with --journal\n");
        }
    }

    private static final class Endless extends InputStream {
        private int left;

        Endless(int bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            left -= length;
            return left > 0 ? length : -1;
        }
    }
}
