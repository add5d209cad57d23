package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.testing.CliTester;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportCommandTest {
    private static final String ONE =
            "{\"schema\":1,\"id\":\"2026-11-20-aaaa\",\"kind\":\"rejection\",\"at\":\"2026-11-20T09:00:00+01:00\"}";

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    private static Map<String, String> contents(CliTester journal) {
        Map<String, String> contents = new LinkedHashMap<>();
        journal.files().forEach(file -> contents.put(file, journal.read(file)));
        return contents;
    }

    private String file(String name, String text) throws IOException {
        Path file = elsewhere.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void an_exported_journal_comes_back_byte_for_byte() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append(EntryJson.line(Entries.odd(new Random(i)))).append('\n');
        }
        CliTester first = new CliTester(elsewhere.resolve("first"));
        first.input(lines.toString()).run("import", "-").ok();
        first.run("new", "--hurt=7", "--answer=story=one\n\ntwo").ok();
        String form = first.run("edit", "--print").ok();
        first.input(form.replace("at: 2026-11-23", "at: 2026-10-02")).run("edit", "--from=-");

        String exported = first.run("export", "--format=jsonl").ok();

        assertThat(exported).hasLineCount(first.files().size() - 1);
        String count = (first.files().size() - 1) + " entries stored\n";
        assertThat(onward.input(exported).run("import", "-").ok()).isEqualTo(count);
        Map<String, String> expected = contents(first);
        expected.keySet().removeIf(file -> file.startsWith("trash/"));
        assertThat(contents(onward)).isEqualTo(expected);
        assertThat(onward.run("export", "--format=jsonl").ok()).isEqualTo(exported);
    }

    @Test
    void twice_is_once_and_the_same_id_with_other_words_is_refused() throws IOException {
        String backup = file("backup.jsonl", ONE + "\n\n" + ONE + "\n");
        assertThat(onward.run("import", backup).ok()).isEqualTo("1 entry stored, 1 was here already\n");
        Map<String, String> before = contents(onward);

        assertThat(onward.run("import", backup).ok()).isEqualTo("0 entries stored, 2 were here already\n");
        CliTester.Run run = onward.input(ONE.replace("rejection", "recall")).run("import", "-");

        assertThat(run)
                .isEqualTo(new CliTester.Run(
                        1,
                        "0 entries stored, 1 left out\n",
                        "onward: line 1: another entry is named 2026-11-20-aaaa; left out\n"));
        assertThat(contents(onward)).isEqualTo(before);
    }

    @Test
    void what_cannot_be_taken_is_named_with_its_line_and_the_rest_goes_on() {
        String lines = ONE + "\n{\"my secret\n" + ONE.replace("aaaa", "bbbb").replace("}", ",\"mood\":11}")
                + "\r\n[]\n" + ONE.replace("aaaa", "cccc") + "\n\u0000\n{\"id\":\"2026-11-20-dddd\"}\n"
                + ONE.replace("\"schema\":1", "\"schema\":2");

        CliTester.Run run = onward.input(lines).run("import", "-");

        assertThat(run).isEqualTo(new CliTester.Run(1, "2 entries stored, 6 left out\n", """
                        onward: line 2: it ends in the middle at column 12; left out
                        onward: line 3: mood is a whole number from 0 to 10; left out
                        onward: line 4: the entry is not an object in braces; left out
                        onward: line 6: it is not valid JSON at column 2; left out
                        onward: line 7: it has no kind; left out
                        onward: line 8: written by a newer Onward (schema 2; this one knows 1); left out
                        """));
        assertThat(onward.run("list").ok()).hasLineCount(2);
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() {
        String lines = ONE + "\n" + ONE + "\n" + ONE.replace("rejection", "recall") + "\n{";

        CliTester.Run run = onward.input(lines).run("import", "--dry-run", "-");

        assertThat(run.out()).isEqualTo("1 entry would be stored, 1 was here already, 2 left out\n");
        assertThat(onward.files()).isEmpty();
        assertThat(onward.input(lines).run("import", "-").err()).isEqualTo(run.err());
    }

    @Test
    void entries_of_an_array_or_over_many_lines_are_taken_too() throws IOException {
        CliTester other = new CliTester(elsewhere);
        other.run("new", "--hurt=3").ok();
        other.run("new", "--hurt=4").ok();

        assertThat(onward.input(other.run("list", "--json").ok())
                        .run("import", "-")
                        .ok())
                .isEqualTo("2 entries stored\n");
        assertThat(contents(onward)).isEqualTo(contents(other));
        assertThat(onward.input(other.run("show", "--json").ok())
                        .run("import", "-")
                        .ok())
                .isEqualTo("0 entries stored, 1 was here already\n");
    }

    @Test
    void a_person_sees_how_far_it_is() throws IOException {
        String lines = IntStream.range(1000, 2000)
                .mapToObj(i -> ONE.replace("aaaa", "a" + i))
                .collect(Collectors.joining("\n"));

        CliTester.Run run = onward.screen(80, 24).input(lines).run("import", "--dry-run", "-");

        assertThat(run).isEqualTo(new CliTester.Run(0, "1000 entries would be stored\n", """
                        onward: 500 read
                        onward: 1000 read
                        """));
    }

    @Test
    void other_things_are_told_apart() throws IOException {
        assertThat(onward.input("PK\u0003\u0004zip").run("import", "-").err())
                .contains("it is a zip archive; unpack it, and import the .json file in it");
        assertThat(onward.input("hello\n").run("import", "-").err())
                .isEqualTo("onward: line 1: it is not valid JSON at column 1; left out\n");
        assertThat(onward.input("").run("import", "-").ok()).isEqualTo("0 entries stored\n");
        assertThat(onward.run("import", elsewhere.resolve("none.json").toString())
                        .failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: there is no file " + elsewhere.resolve("none.json") + "\n");
        assertThat(onward.run("import", elsewhere.toString()).failed(ExitCodes.SOLVABLE))
                .startsWith("onward: there is no Markdown file in " + elsewhere + "\n");
        assertThat(onward.run("import").failed(ExitCodes.USAGE))
                .startsWith("onward: something is missing after FILE|DIR|-\n");
    }

    @Test
    void an_id_that_a_sitting_has_taken_is_not_given_away() {
        onward.write("drafts/2026-11-20-aaaa.json", ONE.replace("}", ",\"sitting\":{\"done\":[]}}"));

        assertThat(onward.input(ONE).run("import", "-").out()).isEqualTo("0 entries stored, 1 left out\n");
    }

    @Test
    void a_journal_that_cannot_be_written_is_told_and_nothing_is_half_there() throws IOException {
        onward.write("entries/2026", "a file");

        assertThat(onward.input(ONE).run("import", "-").failed(ExitCodes.SOLVABLE))
                .contains(": a file is in its place");
        assertThat(onward.files()).isEqualTo(List.of("entries/2026"));
    }

    @Test
    void damaged_lines_never_break_it() {
        Random random = new Random(20261123);
        Entry entry = Entries.odd(new Random(5));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            StringBuilder line = new StringBuilder(EntryJson.line(entry));
            line.setCharAt(random.nextInt(line.length()), "{}[]\",:x0\\".charAt(random.nextInt(10)));
            lines.append(line).append('\n');
        }

        assertThat(onward.input(lines.toString())
                        .run("import", "--dry-run", "-")
                        .code())
                .isEqualTo(ExitCodes.SOLVABLE);
    }
}
