package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
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
        ThreeEntries.write(onward);
        List<String> arguments = new ArrayList<>(List.of("search", "-l"));
        arguments.addAll(List.of(query.split(" ")));

        String found = onward.run(arguments.toArray(String[]::new)).ok();

        assertThat(found.lines().map(id -> id.substring(11)))
                .containsExactly(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void the_query_may_be_one_argument_or_many() {
        ThreeEntries.write(onward);

        assertThat(onward.run("search", "\"form letter\" -nothing").ok())
                .isEqualTo(
                        onward.run("search", "\"form", "letter\"", "-nothing").ok())
                .contains("t002")
                .doesNotContain("t001");
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
        ThreeEntries.write(onward);
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
        ThreeEntries.write(onward);
        onward.write("entries/2026/2026-11-23T115959-rejection-bbbb.json", "{\"my secret\"");

        CliTester.Run run = onward.run("search", "-l", "magazine");

        assertThat(run.out()).isEqualTo("2026-05-20-t002\n");
        assertThat(run.warned()).startsWith("onward: cannot read ").doesNotContain("secret");
    }

    @Test
    void another_journal_may_be_named_by_the_command_and_by_the_environment() {
        ThreeEntries.write(onward);
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
        // a slow machine gives up after ten seconds, before it has come to a hundred lines
        assertThat(onward.run("search", "-l", "/(a+)+\\1b/").failed(ExitCodes.SOLVABLE))
                .startsWith("onward: the expression takes too long on ");
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
