package dev.onward.safety;

import static dev.onward.testing.Hostile.assertHarmless;
import static dev.onward.testing.Hostile.assertHarmlessData;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.Hostile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No stored or received text can move the cursor, set the title, or hide text: in every view, whoever wrote it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreenSafetyTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void a_journal_that_means_harm() {
        onward = new CliTester(home);
        HostileJournal.write(onward);
    }

    static Stream<String> views() {
        Stream<String> known = Stream.of(
                "",
                "list",
                "list --kind rejection",
                "show 2026-11-20-aaaa",
                "show 2026-11-21-aaaa",
                "show 2026-11-22-aaaa",
                "show 2026-11-19-aaaa",
                "show 2026-11-18-aaaa",
                "show 2026-11-20-aaaa --markdown",
                "search never",
                "search never -C 3",
                "search -l never",
                "search --count never",
                "search /n.v.r/",
                "patterns --no-input",
                "patterns --all",
                "patterns --no-input --section traps",
                "patterns --no-input --section styles",
                "patterns --no-input --compare 2025",
                "patterns --html -",
                "patterns --html - --with-words",
                "recall last --no-input",
                "recall never again --no-input",
                "reflect 2026-11-20-aaaa",
                "export",
                "export --cv",
                "export --cv --format html",
                "export --format html",
                "export --format markdown --redact",
                "check-in --due",
                "helplines",
                "delete --undo --no-input",
                "show aaaa",
                "show nothing-like-it");
        // a command of tomorrow joins by itself
        return Stream.concat(known, CliTester.commands().stream().map(name -> name + " --no-input"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void no_view_shows_what_a_terminal_would_obey(String command) {
        List<String> hows = List.of("", "--plain", "--color=always", "--debug");
        hows.forEach(how -> run(command, how));
        onward.screen(60, 100_000);
        hows.forEach(how -> run(command, how));
    }

    private void run(String command, String how) {
        CliTester.Run run = onward.run(words(command, how));
        assertHarmless("stdout of " + command, run.out());
        assertHarmless("stderr of " + command, run.err());
    }

    private static String[] words(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(more));
        words.removeIf(String::isEmpty);
        return words.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --json",
                "show 2026-11-20-aaaa --json",
                "show 2026-11-22-aaaa --json",
                "search never --json",
                "patterns --json",
                "patterns --csv",
                "recall last --json",
                "reflect 2026-11-20-aaaa --json",
                "reflect --lines",
                "check-in --due --json",
                "new --from new.json --json --no-input",
                "export --format jsonl",
                "export --format csv",
                "edit 2026-11-20-aaaa --print"
            })
    void no_data_holds_what_a_terminal_would_obey(String command) throws IOException {
        Path entry = home.resolve("new.json");
        Files.writeString(entry, "{\"emotions\":[" + Hostile.json(Hostile.TEXT) + "],\"hurt\":{\"before\":3}}");
        onward.input(Hostile.TEXT.replace("\ud83d", "").replace("\udc00", ""));

        CliTester.Run run = onward.run(words(command.replace("new.json", entry.toString())));

        assertThat(run.code()).as(run.toString()).isLessThanOrEqualTo(1);
        assertThat(run.out()).isNotEmpty();
        // rows of CSV end with both, by its standard
        assertHarmlessData("stdout of " + command, run.out().replace("\r\n", "\n"));
        assertHarmless("stderr of " + command, run.err());
    }

    @Test
    void what_is_stored_harms_nobody_who_looks_at_the_file_and_is_the_same_text() throws IOException {
        onward.run("new", "--no-input", "--answer=story=" + Hostile.TEXT, "--feeling=" + Hostile.TEXT)
                .ok();

        String stored = onward.read("entries/2026/2026-11-23T120000-rejection-t001.json");

        assertHarmlessData("the file", stored);
        assertThat(onward.run("show", "t001", "--json").out()).isEqualTo(stored);
    }

    @Test
    void files_that_are_written_out_are_harmless_too() throws IOException {
        onward.run("export", "--output", home.resolve("all.csv").toString());
        onward.run("export", "--output", home.resolve("all.html").toString());
        onward.run("export", "--folder", home.resolve("all").toString());
        onward.run(
                "patterns", "--with-words", "--html", home.resolve("page.html").toString());

        try (Stream<Path> files = Files.walk(home, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertHarmlessData(file.toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
    }

    @Test
    void names_of_files_and_folders_cannot_speak_for_the_program() throws IOException {
        Path folder = Files.createDirectory(home.resolve("a\u001b]0;owned\u0007\n\u202eonward: all is well"));
        Files.writeString(folder.resolve("not-a-day\u001b[2J.md"), "x");
        Files.writeString(folder.resolve("2026-11-20 \u009b2J.md"), "\u001b[2J A letter.\n");
        String there = folder.toString();

        for (String[] command : new String[][] {
            {"list", "--journal", there},
            {"new", "--no-input", "--hurt=3", "--journal", there + "/2026-11-20 \u009b2J.md"},
            {"import", there},
            {"import", there + "/none\u001b[2J"},
            {"new", "--no-input", "--answer=story=@" + there},
            {"new", "--no-input", "--answer=story=@" + there + "/none"},
            {"new", "--no-input", "--answer=\u001b[2J=x"},
            {"new", "--no-input", "--at=\u001b[2J"},
            {"new", "--no-input", "--context=\u001b[2J"},
            {"edit", "--from", there + "/none"},
            {"export", "--output", there + "/none/x.csv"},
            {"export", "--output", there},
            {"patterns", "--html", there + "/page.html"},
            {"patterns", "--html", there + "/page.html", "--color=always"},
            {"patterns", "--compare", "\u001b[2J"},
            {"show", "\u001b[2J"},
            {"search", "\u001b[2J:\u009b"},
            {"search", "/(\u001b[2J/"},
            {"recall", "\u001b[2J \u009b"},
            {"helplines", "\u001b[2J"},
            {"\u001b[2J"},
            {"list", "--\u001b[2J"},
            {"list", "--color=\u001b[2J"},
        }) {
            CliTester.Run run = onward.run(command);
            assertHarmless(String.join(" ", command), run.out());
            assertHarmless(String.join(" ", command), run.err());
            assertThat(run.err().lines())
                    .allMatch(line -> line.startsWith("onward: ") && !line.endsWith("all is well"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"k\\u001b[2J\\n\\u202e\" = \"x\"",
                "color = \"\\u001b[2J\"",
                "keys = \"\\u001b[2J\"",
                "consent = \"\\u001b[2J\"",
                "check-in-days = \"\\u001b[2J\"",
                "country = \"\\u001b[2J\"",
                "journal = \"/proc/\\u001b[2J\\nonward: x\"",
                "provider = \"\\u001b[2J\"\nmodel = \"\\u001b[2J\"",
                "provider = \"openai\"\nmodel = \"\\u001b[2J\"\nbase-url = \"http://\\u001b[2J/\"\nconsent = \"always\"",
                "provider = \"openai\"\nmodel = \"m\\u001b[2J\"\nbase-url = \"http://127.0.0.1:1/\\u202e\"\nconsent = \"always\"",
                "provider = \"openai\"\nmodel = \"m\"\napi-key-env = \"NONE\"\napi-key-command = \"printf '\\u001b[2J' >&2; exit 3\"\nconsent = \"always\"",
                "provider = \"openai\"\nmodel = \"m\"\napi-key-env = \"NONE\"\napi-key-file = \"/none\\u001b[2J\"\nconsent = \"always\"",
            })
    void settings_cannot_either(String settings) throws IOException {
        Path config = Files.createDirectories(home.resolve(".config/onward")).resolve("config.toml");
        Files.writeString(config, settings + "\n");
        onward.with("OPENAI_API_KEY", "k");

        for (String command : List.of("list", "new --no-input --hurt=3", "helplines", "reflect --model --json -")) {
            CliTester.Run run = onward.input("They chose another one.").run(command.split(" "));
            assertHarmless(command, run.out());
            assertHarmless(command, run.err());
        }
    }

    @Test
    void what_is_imported_is_reported_harmlessly() throws IOException {
        Path lines = home.resolve("in.jsonl");
        String text = Hostile.json(Hostile.TEXT);
        Files.writeString(lines, """
                {"schema":1,"id":"2026-11-01-good","kind":"rejection","at":"2026-11-01T09:00:00+01:00","received":[%1$s]}
                {"schema":1,"id":%1$s,"kind":"rejection","at":"2026-11-01T09:00:00+01:00"}
                {"schema":1,"id":"2026-11-01-kind","kind":%1$s,"at":"2026-11-01T09:00:00+01:00"}
                {"schema":1,"id":"2026-11-01-time","kind":"rejection","at":%1$s}
                {%1$s
                """.formatted(text));
        Path jrnl = home.resolve("jrnl.json");
        Files.writeString(jrnl, """
                {"tags":{%1$s:1},"entries":[{"title":%1$s,"body":%1$s,"date":"2026-11-02","time":"09:00","tags":[%1$s],"starred":false},
                 {"title":%1$s,"body":%1$s,"date":%1$s,"time":%1$s,"tags":[%1$s],"starred":false}]}
                """.formatted(text));
        for (Path file : List.of(lines, jrnl)) {
            for (String dry : List.of("--dry-run", "--no-input")) {
                CliTester.Run run = onward.run("import", dry, file.toString());
                assertHarmless(file.toString(), run.out());
                assertHarmless(file.toString(), run.err());
            }
        }
        assertHarmless("list", onward.run("list").out());
    }

    @Test
    void a_spreadsheet_takes_no_cell_for_a_formula() {
        for (String start : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1", "＠x")) {
            onward.run(
                    "new",
                    "--no-input",
                    "--answer=what-happened=" + start,
                    "--received=" + start,
                    "--feeling=" + start);
        }

        String csv = onward.run("export", "--format=csv").out();

        assertThat(csv.split(",\"?|\r\n\"?")).noneMatch(cell -> cell.matches("(?s)[=+@\t\r＝＋－＠-].*"));
        assertThat(csv).contains("'=1+1").contains("'-1").contains("'＝1");
    }
}
