package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of other programs, in their published forms. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportForeignTest {
    private static final String FIXTURES = "src/test/resources/dev/onward/imports/";

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    private String file(String name, String text) throws IOException {
        Path file = elsewhere.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
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
}
