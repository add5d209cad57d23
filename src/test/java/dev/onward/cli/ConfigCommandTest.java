package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigCommandTest {
    @TempDir
    Path home;

    private CliTester onward;
    private Path file;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
        file = home.resolve(".config/onward/config.toml");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void set_keeps_remarks_order_and_blank_lines() throws IOException {
        write("# mine\n\neditor = 'vi' # for now\n\n  country=\"DE\"\n# end\n");

        onward.run("config", "set", "editor", "code \"--wait\"").ok();
        onward.run("config", "set", "keys", "vi").ok();
        onward.run("config", "unset", "country").ok();

        assertThat(file).hasContent("# mine\n\neditor = \"code \\\"--wait\\\"\" # for now\n\n# end\nkeys = \"vi\"\n");
        assertThat(onward.run("config", "get", "editor").ok()).isEqualTo("code \"--wait\"\n");
    }

    @Test
    void the_first_set_makes_a_file_for_its_owner_only() throws IOException {
        onward.run("config", "set", "country", "NZ").ok();

        assertThat(file).hasContent("country = \"NZ\"\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_link_to_the_file_stays_a_link() throws IOException {
        Path kept = home.resolve("dotfiles.toml");
        Files.writeString(kept, "keys = \"vi\"\n");
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, kept);

        onward.run("config", "set", "keys", "emacs").ok();

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(kept).hasContent("keys = \"emacs\"\n");
    }

    @Test
    void every_value_is_listed_with_where_it_came_from() throws IOException {
        write("keys = \"vi\"\ncountry = \"IE\"\n");
        onward.with("ONWARD_COUNTRY", "NZ").with("NO_COLOR", "1");

        assertThat(onward.run("config", "--journal=/tmp/j").ok())
                .contains("journal             /tmp/j  (--journal)\n")
                .contains("keys                vi  (config.toml)\n")
                .contains("country             NZ  (ONWARD_COUNTRY)\n")
                .contains("color               never  (NO_COLOR)\n")
                .contains("pager               less  (default)\n")
                .contains("provider            -  (default)\n");
        assertThat(onward.run("config", "list", "--json").ok())
                .startsWith("[{\"key\":\"journal\",\"value\":\"")
                .contains("{\"key\":\"keys\",\"value\":\"vi\",\"source\":\"config.toml\"}");
        assertThat(onward.run("config", "get", "provider").ok()).isEmpty();
    }

    @Test
    void what_wins_over_the_file_is_told() {
        onward.with("EDITOR", "nano");

        assertThat(onward.run("config", "set", "editor", "vim").warned())
                .isEqualTo("onward: it is stored, but EDITOR wins over it\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "editr         | vi       | there is no setting \"editr\"; did you mean editor?",
                "api-key       | x        | a key is never kept in the settings, only where it is read from",
                "api-key-env   | sk-ab-12 | api-key-env is the name of a variable, not the key itself",
                "keys          | nano     | keys are emacs or vi",
                "consent       | maybe    | consent is ask, always or never",
                "check-in-days | 0        | check-in-days are whole numbers from 1 to 3650 with commas between"
            })
    void what_cannot_be_set_is_refused_and_nothing_is_written(String key, String value, String message) {
        assertThat(onward.run("config", "set", key, value).failed(ExitCodes.USAGE))
                .startsWith("onward: " + message + "\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_broken_file_is_told_and_left() throws IOException {
        write("keys = vi\n");

        assertThat(onward.run("config", "set", "country", "NZ").failed(ExitCodes.DAMAGED))
                .contains("not valid TOML at line 1");
        assertThat(file).hasContent("keys = vi\n");
    }

    @Test
    void a_value_over_several_lines_is_not_touched() throws IOException {
        String text = "editor = \"\"\"\nkeys = 'a'\nvi\"\"\"\n";
        write(text);

        assertThat(onward.run("config", "set", "editor", "nano").failed(ExitCodes.SOLVABLE))
                .contains("onward config edit");
        assertThat(file).hasContent(text);
    }

    @Test
    void the_editor_begins_with_every_setting_as_a_remark() {
        ScriptedConsole person =
                new ScriptedConsole().edits(home, text -> text.replace("# keys = \"emacs\"", "keys = \"vi\""));

        onward.person(person).run("config", "edit").ok();

        assertThat(onward.run("config", "get", "keys").ok()).isEqualTo("vi\n");
        assertThat(file).content().contains("# the journal's folder\n# journal = \"\"\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_not_stored_by_the_editor() throws IOException {
        write("keys = \"vi\"\n");

        assertThat(onward.person(new ScriptedConsole().edits(home, text -> "keys = vi"))
                        .run("config", "edit")
                        .failed(ExitCodes.SOLVABLE))
                .contains("nothing was stored")
                .contains("what you wrote is in ");
        assertThat(file).hasContent("keys = \"vi\"\n");
    }
}
