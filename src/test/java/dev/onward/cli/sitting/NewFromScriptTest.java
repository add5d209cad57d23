package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewFromScriptTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    @Test
    void stores_all_that_the_options_say_and_prints_the_new_id() {
        String out = onward.input("Two lines, no name.\nIt was the audition I had practised for.\n")
                .run(
                        "new",
                        "--no-input",
                        "--context=creative",
                        "--hurt=8",
                        "--hurt-after",
                        "6",
                        "--expect=4",
                        "--feeling=humiliated",
                        "--feeling",
                        "sort of relieved",
                        "--received=We went with someone else.",
                        "--at=yesterday 18:30",
                        "--answer=what-happened=-",
                        "--answer",
                        "story=--nobody wants me = true?")
                .ok();

        assertThat(out).isEqualTo("2026-11-22-t001\n");
        assertThat(onward.files()).containsExactly("entries/2026/2026-11-22T183000-rejection-t001.json");
        Golden.assertMatches("entry/scripted.json", onward.read(onward.files().get(0)));
    }

    @Test
    void needs_no_flag_when_there_is_no_terminal() {
        assertThat(onward.run("new", "--hurt", "3").ok()).isEqualTo("2026-11-23-t001\n");
    }

    @Test
    void says_what_to_do_when_there_is_nothing_to_store() {
        String err = onward.run("new").failed(ExitCodes.USAGE);

        assertThat(err).isEqualTo("""
                        onward: there is nothing to store: no terminal to ask at, and no option says anything
                        onward: hint: give --answer what-happened=TEXT or --from FILE, or run it in a terminal
                        """);
        assertThat(onward.files()).isEmpty();
    }

    @Test
    void names_the_emotions_found_in_an_answer() {
        onward.run("new", "--feeling=torn", "--answer=feelings=I was furious, not ashamed. And torn.")
                .ok();

        assertThat(onward.run("show", "--json").ok()).contains("\"emotions\": [\"torn\", \"furious\"],");
    }

    @Test
    void takes_files_and_texts_that_start_with_an_at_sign() throws Exception {
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear applicant,\n\nno.\n");
        onward.run("new", "--received=@" + letter, "--answer=need=@@home").ok();

        assertThat(onward.run("show").ok()).endsWith("""

                What would help right now?
                  @home

                The words received
                  Dear applicant,

                  no.
                """);
    }

    @Test
    void prints_the_entry_as_json_when_asked() {
        assertThat(onward.run("new", "--hurt=1", "--json").ok()).isEqualTo("""
                        {
                          "schema": 1,
                          "id": "2026-11-23-t001",
                          "kind": "rejection",
                          "at": "2026-11-23T12:00:00+01:00",
                          "context": "other",
                          "hurt": { "before": 1 }
                        }
                        """);
    }
}
