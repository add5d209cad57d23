package dev.onward.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onward config edit}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigEditCommandTest {
    @TempDir
    Path home;

    private CliTester onward;
    private Path file;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
        file = home.resolve(".config/onward/config.toml");
    }

    private void says(String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    @Test
    void the_editor_gets_a_list_of_all_settings_when_there_is_no_file() throws IOException {
        Files.createDirectories(home.resolve("drafts"));
        ScriptedConsole person = new ScriptedConsole().edits(home.resolve("drafts"), text -> {
            assertThat(text).contains("# the keys that edit an answer: emacs, vi\n# keys = \"emacs\"\n");
            return text.replace("# keys = \"emacs\"", "keys = \"vi\"").stripTrailing();
        });

        onward.person(person).run("config", "edit").ok();

        person.assertAllSaid();
        assertThat(person.shown()).contains("It is stored in " + file);
        assertThat(onward.run("config", "get", "keys").ok()).isEqualTo("vi\n");
        assertThat(Files.readString(file)).contains("# color = \"auto\"\n").endsWith("\n");
    }

    @Test
    void a_broken_text_never_takes_the_place_of_a_good_one() throws IOException {
        says("keys = \"vi\"\n");
        Path drafts = Files.createDirectories(home.resolve("drafts"));
        ScriptedConsole person = new ScriptedConsole()
                .edits(drafts, text -> text + "pager = more")
                .on("valid TOML at line 2.\nOpen it again? (y/N)", "y")
                .edits(drafts, text -> text.replace("pager = more", "colour = \"auto\""))
                .on("there is no setting \"colour\" (in what you", "y")
                .edits(drafts, text -> text.replace("colour", "color").replace("auto", "blue"))
                .on("color is auto, always or never (line 2)", "y")
                .edits(drafts, text -> "api-key-command = \"echo sk-abcdefghijklmnop\"")
                .on("settings (line 1).", "n");

        String told =
                onward.person(person).run("config", "edit", "--color=never").failed(ExitCodes.SOLVABLE);

        person.assertAllSaid();
        assertThat(Files.readString(file)).isEqualTo("keys = \"vi\"\n");
        Path kept = Path.of(told.substring(told.indexOf("what you wrote is in ") + 21, told.indexOf('\n')));
        assertThat(kept).hasContent("api-key-command = \"echo sk-abcdefghijklmnop\"");
    }

    @Test
    void a_broken_file_can_be_opened_and_what_was_not_changed_is_left() throws IOException {
        says("keys = nano\r\n");
        Path drafts = Files.createDirectories(home.resolve("drafts"));
        ScriptedConsole person = new ScriptedConsole().edits(drafts, text -> text.replace("\r\n", ""));

        onward.person(person).run("config", "edit").ok();

        assertThat(person.shown())
                .contains("As it stands: cannot read the settings in /", "it is not valid TOML at line 1.");
        assertThat(person.shown()).contains("Nothing was changed.");
        assertThat(Files.readString(file)).isEqualTo("keys = nano\r\n");
    }

    @Test
    void a_file_that_was_changed_meanwhile_is_not_written_over() throws IOException {
        says("keys = \"vi\"\n");
        Path drafts = Files.createDirectories(home.resolve("drafts"));
        ScriptedConsole person = new ScriptedConsole().edits(drafts, text -> {
            new CliTester(home).run("config", "set", "color", "never").ok();
            return "pager = \"cat\"";
        });

        String told = onward.person(person).run("config", "edit").failed(ExitCodes.SOLVABLE);

        assertThat(told).contains("changed meanwhile; nothing was written; what you wrote is in " + drafts);
        assertThat(Files.readString(file)).isEqualTo("keys = \"vi\"\ncolor = \"never\"\n");
    }

    @Test
    void an_editor_needs_a_terminal() {
        assertThat(onward.run("config", "edit").failed(ExitCodes.USAGE))
                .contains("there is no terminal for an editor", "onward config set KEY VALUE");
    }
}
