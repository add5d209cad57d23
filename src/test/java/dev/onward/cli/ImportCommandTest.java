package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final String FIXTURES = "src/test/resources/dev/onward/imports/";
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
    void jrnl_is_understood() {
        assertThat(onward.run("import", FIXTURES + "jrnl.json").ok()).isEqualTo("3 entries stored\n");
        assertThat(onward.run("import", FIXTURES + "jrnl.json").ok())
                .isEqualTo("0 entries stored, 3 were here already\n");

        String newest = onward.files().get(2);
        assertThat(newest).matches("entries/2026/2026-07-20T183000-check-in-[a-z0-9]{8}\\.json");
        assertThat(onward.read(newest)).isEqualTo("""
                {
                  "schema": 1,
                  "id": "%s",
                  "kind": "check-in",
                  "at": "2026-07-20T18:30:00+02:00",
                  "text": [
                    "They sent the form letter.",
                    "Two lines, no name.",
                    "",
                    "I called @mum."
                  ],
                  "imported": {
                    "from": "jrnl",
                    "tags": [
                      "@work",
                      "@mum"
                    ],
                    "starred": true
                  }
                }
                """.formatted("2026-07-20-" + newest.substring(40, 48)));
        assertThat(onward.read(onward.files().get(0)))
                .contains("It says \\\"creationDate\\\" here.", "\"software_agent\": \"jrnl/4.1\"");
        assertThat(onward.files().get(1))
                .as("an hour that summer time leaves out")
                .contains("2026-03-29T033000");
    }

    @Test
    void day_one_is_understood() {
        CliTester.Run run = onward.run("import", FIXTURES + "day-one.json");

        assertThat(run)
                .isEqualTo(new CliTester.Run(
                        1, "2 entries stored, 1 left out\n", "onward: line 49: it has no creationDate; left out\n"));
        assertThat(onward.files().get(0)).startsWith("entries/2026/2026-06-01T234510-check-in-");
        assertThat(onward.read(onward.files().get(0)))
                .contains(
                        "\"at\": \"2026-06-01T23:45:10+01:00\"",
                        "\"The gallery said no. (Again.)\"",
                        "\"![](dayone-moment://76F9B0AC37954B51BF8B9146498B29C2)\"",
                        "\"At least they wrote by hand!\"",
                        "\"from\": \"Day One\"",
                        "\"uuid\": \"81F0F3CA693F484792F76359E9E2ACE8\"",
                        "-9.1393369674682617",
                        "\"md5\": \"0b1c2d3e4f5061728394a5b6c7d8e9f0\"",
                        "\"starred\": true")
                .doesNotContain("richText");
        assertThat(onward.read(onward.files().get(1)))
                .contains("\"at\": \"2026-11-02T11:00:00+01:00\"", "\"timeZone\": \"Mars/Olympus\"");
    }

    @Test
    void foreign_entries_can_be_rejections() {
        onward.run("import", "--as=rejection", FIXTURES + "jrnl.json").ok();

        assertThat(onward.run("list", "--kind=rejection").ok()).hasLineCount(3).contains("They sent the form letter.");
        assertThat(onward.run("import", "--as=recall", FIXTURES + "jrnl.json").failed(ExitCodes.USAGE))
                .isEqualTo("onward: --as is check-in or rejection\n");
    }

    @Test
    void a_folder_of_dated_markdown_is_understood() throws IOException {
        file(
                "notes/2026-11-20 18-30 A letter.md",
                "---\ntags: [work]\nmood: low\n---\n\n# A letter\n\nThey said no.\n");
        file("notes/2026-11-21.md", "Nothing.\n");
        file("notes/old/2025-02-28T0715-walk.markdown", "Walked.");
        file("notes/2026-02-30.md", "No such day.");
        file("notes/ideas.md", "Not dated.");
        file("notes/2026-11-22.md", "\n \n");
        Files.write(elsewhere.resolve("notes/2026-11-19.md"), new byte[] {'a', (byte) 0xE9});
        file("notes/photo.png", "");
        file("notes/.obsidian/2026-01-01.md", "hidden");

        CliTester.Run run = onward.run("import", elsewhere.resolve("notes").toString());

        assertThat(run).isEqualTo(new CliTester.Run(1, "3 entries stored, 4 left out\n", """
                        onward: 2026-02-30.md: its name has no day or time of the calendar; left out
                        onward: 2026-11-19.md: not UTF-8 text at byte 2; left out
                        onward: 2026-11-22.md: there is no text in it; left out
                        onward: ideas.md: its name does not begin with a day such as 2026-11-20; left out
                        """));
        assertThat(onward.files().stream().map(file -> file.substring(13, 30)))
                .containsExactly("2025-02-28T071500", "2026-11-20T183000", "2026-11-21T120000");
        assertThat(onward.run("show", "last~1", "--json").ok())
                .contains("\"# A letter\",\n    \"\",\n    \"They said no.\"")
                .contains("\"file\": \"2026-11-20 18-30 A letter.md\"", "\"tags: [work]\"");
    }

    @Test
    void five_thousand_entries_are_no_trouble() throws IOException {
        String entries = IntStream.range(0, 5000)
                .mapToObj(i -> String.format(
                        "{\"title\":\"Entry %d\",\"body\":\"\",\"date\":\"20%02d-%02d-%02d\",\"time\":\"%02d:%02d\",\"tags\":[],\"starred\":false}",
                        i, 10 + i % 16, 1 + i % 12, 1 + i % 28, i % 24, i % 60))
                .collect(Collectors.joining(",\n"));
        String file = file("jrnl.json", "{\"tags\":{},\"entries\":[" + entries + "]}");

        assertThat(onward.run("import", "--dry-run", file).ok()).isEqualTo("5000 entries would be stored\n");
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
    void a_file_that_breaks_off_keeps_what_came_before() throws IOException {
        String cut = Files.readString(Path.of(FIXTURES + "jrnl.json"));

        CliTester.Run run =
                onward.input(cut.substring(0, cut.indexOf("Nothing came"))).run("import", "-");

        assertThat(run)
                .isEqualTo(new CliTester.Run(
                        1,
                        "1 entry stored, 1 left out\n",
                        "onward: standard input: it ends in the middle at line 19, column 17; nothing after that was read; "
                                + "left out\n"));
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
