package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportCommandTest {
    @TempDir
    Path home;

    @TempDir
    Path target;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
        onward.run(
                        "new",
                        "--at=2025-12-30 09:00",
                        "--context=creative",
                        "--hurt=8",
                        "--hurt-after=6",
                        "--feeling=sad",
                        "--received=Dear Ms Ortega,\nwe <regret>.",
                        "--answer=what-happened=They sent \"the form\" letter.\nNo, really.\n\n=SUM(A1)")
                .ok();
        onward.run("new", "--at=2026-11-21 09:00", "--context=social", "--hurt=4", "--answer=story==1+1 Anna left")
                .ok();
        checkIn("aaaa", "2026-01-05", "\"attempt\":true,\"about\":\"2025-12-30-t001\",\"hurt\":{\"now\":3}");
        checkIn("bbbb", "2026-03-01", "\"about\":\"2025-12-30-t001\",\"led-to\":[\"A new *draft*,\",\"and a prize.\"]");
        checkIn("cccc", "2026-04-01", "\"attempt\":true");
    }

    private void checkIn(String suffix, String day, String fields) {
        onward.write("entries/2026/" + day + "T080000-check-in-" + suffix + ".json", """
                {"schema":1,"id":"%s-%s","kind":"check-in","at":"%sT08:00:00+01:00",%s}
                """.formatted(
                        day, suffix, day, fields));
    }

    private String to(String name) {
        return target.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({"markdown,md", "jsonl,jsonl", "csv,csv", "html,html"})
    void every_form_is_as_it_was_looked_at(String form, String ending) throws IOException {
        String text = onward.run("export", "--format", form).ok();

        Golden.assertMatches("export/journal." + ending, text);
        assertThat(onward.run("export", "-o", to("a." + ending)).ok()).isEmpty();
        assertThat(Files.readString(target.resolve("a." + ending))).isEqualTo(text);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("a." + ending))))
                .isEqualTo("rw-------");
    }

    @Test
    void markdown_is_the_usual_form_and_the_oldest_comes_first() {
        String text = onward.run("export").ok();

        assertThat(text).isEqualTo(onward.run("export", "--format=markdown").ok());
        assertThat(text.lines().filter(line -> line.startsWith("# ")))
                .containsExactly(
                        "# Tuesday 30 December 2025, 09:00",
                        "# Monday 5 January 2026, 08:00",
                        "# Sunday 1 March 2026, 08:00",
                        "# Wednesday 1 April 2026, 08:00",
                        "# Saturday 21 November 2026, 09:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --since 2026-03              | 3
                    --until 2025                 | 1
                    --context creative           | 1
                    --since 2026 --until 2026-01 | 1
                    --since 2026-11-22           | 0
                    """)
    void only_what_is_wanted_is_exported(String options, int count) {
        String[] args = ("export --format jsonl " + options).split(" ");

        assertThat(onward.run(args).ok().lines()).hasSize(count);
    }

    @Test
    void a_cv_of_failures_tells_of_tries_and_what_they_led_to() {
        assertThat(onward.run("export", "--cv").ok()).isEqualTo("""
                        # CV of failures

                        ## 2026: 1 rejection, 2 new attempts

                        - **21 November, social.** =1+1 Anna left

                        ## 2025: 1 rejection, 0 new attempts

                        - **30 December, creative.** They sent "the form" letter.
                          - tried again on 5 January 2026
                          - led to: A new \\*draft\\*, and a prize.
                        """);
        assertThat(onward.run("export", "--cv", "--until=2025").ok())
                .contains("## 2026: 0 rejections, 1 new attempt\n", "tried again on 5 January 2026")
                .doesNotContain("21 November");
        Golden.assertMatches(
                "export/cv.html", onward.run("export", "--cv", "--format=html").ok());
        assertThat(new CliTester(target).run("export", "--cv").ok())
                .isEqualTo("# CV of failures\n\nNothing is written down yet.\n");
    }

    @Test
    void a_folder_takes_a_file_an_entry() throws IOException {
        onward.run("export", "--folder", to("evenings"), "--context=creative").ok();

        try (Stream<Path> files = Files.list(target.resolve("evenings"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("2025-12-30-t001.md");
        }
        assertThat(Files.readString(target.resolve("evenings/2025-12-30-t001.md")))
                .isEqualTo(onward.run("show", "t001", "--markdown").ok());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("evenings"))))
                .isEqualTo("rwx------");
    }

    @Test
    void nothing_is_written_over_unless_it_is_forced() throws IOException {
        Files.writeString(target.resolve("a.md"), "mine");
        Files.createDirectory(target.resolve("evenings"));
        Files.writeString(target.resolve("evenings/2025-12-30-t001.md"), "mine");

        assertThat(onward.run("export", "-o", to("a.md")).failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: the file " + to("a.md")
                        + " is there already; nothing was written to it\nonward: hint: --force writes over it\n");
        assertThat(onward.run("export", "--folder", to("evenings")).failed(ExitCodes.SOLVABLE))
                .contains("is there already");
        assertThat(Files.readString(target.resolve("a.md"))).isEqualTo("mine");
        onward.run("export", "-o", to("a.md"), "--force").ok();
        onward.run("export", "--folder", to("evenings"), "--force").ok();
        assertThat(Files.readString(target.resolve("a.md"))).startsWith("# Tuesday");
        assertThat(Files.readString(target.resolve("evenings/2025-12-30-t001.md")))
                .startsWith("# Tuesday");
    }

    @Test
    void names_and_numbers_can_be_taken_out() {
        onward.write("entries/2026/2026-11-22T080000-rejection-eeee.json", """
                {"schema":1,"id":"2026-11-22-eeee","kind":"rejection","at":"2026-11-22T08:00:00+01:00","secret":"Anna",
                 "hurt":{"before":3,"by":"Anna"},"answers":[{"key":"story","text":["Anna saw me in Lisbon with 2 others."],"x":"Anna"}],
                 "reflection":{"traps":[{"trap":"blaming","quote":"Anna saw me","by":"guide"}],
                               "reframes":[{"text":["I know Anna."],"by":"self"}]}}
                """);

        String text = onward.run("export", "--redact", "--format=jsonl").ok();

        assertThat(text)
                .doesNotContain("Anna", "Ortega", "Lisbon", "secret")
                .contains("\"[name 3] saw me in [place 1] with [number] others.\"", "\"quote\":\"[name 3] saw me\"");
        assertThat(onward.run("export", "--redact", "--cv").ok()).doesNotContain("Anna");
        assertThat(onward.run("export", "--redact", "--format=html").ok()).doesNotContain("Anna", "Ortega");
    }

    @Test
    void what_cannot_be_read_is_named_and_the_exit_code_says_so() {
        onward.write("entries/2026/2026-11-22T080000-rejection-dddd.json", "{");

        CliTester.Run run = onward.run("export", "--format=jsonl");

        assertThat(run.code()).isEqualTo(ExitCodes.SOLVABLE);
        assertThat(run.out()).hasLineCount(5);
        assertThat(run.err()).endsWith("it is left as it is, and not exported\n");
    }

    @Test
    void what_does_not_go_together_is_told() throws IOException {
        for (String[] args : List.of(
                new String[] {"--folder", to("x"), "--cv"},
                new String[] {"--folder", to("x"), "-o", to("y")},
                new String[] {"--folder", to("x"), "--format=csv"})) {
            String[] all = Stream.concat(Stream.of("export"), Stream.of(args)).toArray(String[]::new);
            assertThat(onward.run(all).failed(ExitCodes.USAGE)).startsWith("onward: --folder takes Markdown");
        }
        assertThat(onward.run("export", "--cv", "--format=csv").failed(ExitCodes.USAGE))
                .isEqualTo("onward: a CV of failures is markdown or html\n");
        assertThat(onward.run("export", "--format=pdf").failed(ExitCodes.USAGE)).isEqualTo("""
                        onward: there is no form of that name
                        onward: hint: choose one of markdown, jsonl, csv, html
                        """);
        assertThat(onward.run("export", "-o", to("none/a.md")).failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: there is no folder " + target.resolve("none") + "\n");
        assertThat(onward.run("export", "-o", target.toString()).failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: " + target + " is a folder, not a file\n");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).isEmpty();
        }
    }
}
