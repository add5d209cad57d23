package dev.onward.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code onward config list}, {@code get}, {@code set} and {@code unset}. */
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

    private void says(String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    @Test
    void every_setting_is_listed_with_where_it_comes_from() throws IOException {
        says("model = \"qwen3\"\nkeys = 'vi'\ncolor = \"always\"\n");
        onward.with("VISUAL", "code --wait").with("ONWARD_KEYS", "emacs").with("ONWARD_NO_MODEL", "1");

        assertThat(onward.run("config", "--journal", "/j", "--color", "never").ok())
                .isEqualTo("""
                        journal = "/j"  # flag --journal
                        keys = "emacs"  # environment ONWARD_KEYS
                        editor = "code --wait"  # environment VISUAL
                        pager = "less"  # default
                        color = "never"  # flag --color
                        # country: not set
                        check-in-days = "1, 3, 7, 14, 30, 90"  # default
                        # provider: not set
                        model = "qwen3"  # FILE
                        # base-url: not set
                        consent = "never"  # environment ONWARD_NO_MODEL
                        # api-key-env: not set
                        # api-key-file: not set
                        # api-key-command: not set
                        connect-timeout = "5"  # default
                        first-word-timeout = "60"  # default
                        whole-timeout = "180"  # default
                        """.replace("FILE", file.toString()));
        assertThat(onward.run("config", "list", "--json", "--no-model").ok())
                .startsWith(
                        "[{\"key\":\"journal\",\"value\":\"" + home + "/.local/share/onward\",\"source\":\"default\"},"
                                + "{\"key\":\"keys\",\"value\":\"emacs\",\"source\":\"environment\",\"place\":\"ONWARD_KEYS\"},")
                .contains(
                        "{\"key\":\"country\",\"value\":null,\"source\":\"default\"}",
                        "{\"key\":\"model\",\"value\":\"qwen3\",\"source\":\"file\",\"place\":\"" + file + "\"}",
                        "{\"key\":\"consent\",\"value\":\"never\",\"source\":\"flag\",\"place\":\"--no-model\"}")
                .endsWith("}]\n");
    }

    @Test
    void what_is_set_counts_and_what_is_unset_does_not() throws IOException {
        assertThat(onward.run("config", "get", "keys").ok()).isEqualTo("emacs\n");
        assertThat(onward.run("config", "get", "country").ok()).isEmpty();

        assertThat(onward.run("config", "set", "keys", "VI").ok()).isEmpty();
        onward.run("config", "set", "country", "IE").ok();

        assertThat(onward.run("config", "get", "keys").ok()).isEqualTo("vi\n");
        assertThat(onward.run("helplines").ok()).contains("Ireland");
        assertThat(Files.readString(file)).isEqualTo("keys = \"vi\"\ncountry = \"IE\"\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(""))))
                .isEqualTo("rwx------");

        onward.run("config", "unset", "keys").ok();

        assertThat(onward.run("config", "get", "keys").ok()).isEqualTo("emacs\n");
        assertThat(Files.readString(file)).isEqualTo("country = \"IE\"\n");
        assertThat(onward.run("config", "unset", "keys").warned())
                .isEqualTo("onward: it was not set in " + file + "\n");
        assertThat(made()).containsExactly("config.toml");
    }

    private Stream<String> made() throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            return files.map(each -> each.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void remarks_order_and_empty_lines_survive() throws IOException {
        says("# My settings.\n\npager = 'less -R'  # long lines\n\n# vi for life\nkeys = \"vi\"\n");

        onward.run("config", "set", "pager", "most \"-s\" C:\\x").ok();
        onward.run("config", "set", "color", "auto").ok();
        onward.run("config", "unset", "keys").ok();

        assertThat(Files.readString(file)).isEqualTo("""
                # My settings.

                pager = "most \\"-s\\" C:\\\\x"  # long lines

                # vi for life
                color = "auto"
                """);
        assertThat(onward.run("config", "get", "pager").ok()).isEqualTo("most \"-s\" C:\\x\n");
    }

    @Test
    void a_link_to_a_file_kept_elsewhere_stays_a_link() throws IOException {
        Path dotfiles = Files.createDirectory(home.resolve("dotfiles"));
        Path kept = dotfiles.resolve("onward.toml");
        Files.createDirectories(file.resolveSibling(""));
        Files.createSymbolicLink(file, Path.of("../../dotfiles/onward.toml"));

        onward.run("config", "set", "keys", "vi").ok();
        onward.run("config", "set", "color", "never").ok();

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(Files.isSymbolicLink(kept)).isFalse();
        assertThat(Files.readString(kept)).isEqualTo("keys = \"vi\"\ncolor = \"never\"\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    colour      | x     | there is no setting "colour"; did you mean color?
                    BASE_URL    | x     | there is no setting "BASE_URL"; did you mean base-url?
                    my words    | x     | there is no setting of that name
                    keys        | nano  | keys is emacs or vi
                    color       | ''    | color is auto, always or never
                    country     | Erin  | country is two letters, such as IE
                    check-in-days | 0,1 | check-in-days is never, or whole numbers from 1 to 3650 with commas between
                    check-in-days | 3651 | check-in-days is never, or whole numbers from 1 to 3650 with commas between
                    provider    | chat  | provider is ollama, openai, anthropic or gemini
                    model       | ' '   | model is a name
                    base-url    | nine  | base-url is an address with http:// or https://, and without a name or password in it
                    base-url    | https://me:pw@host/v1 | base-url is an address with http:// or https://, and without a name or password in it
                    consent     | yes   | consent is ask, always or never
                    api-key-env | A-B   | api-key-env is the name of a variable, such as OPENAI_API_KEY
                    journal     | notes | journal is a whole path, such as /home/ana/notes
                    whole-timeout | 1m  | whole-timeout is a whole number of seconds from 1 to 9999
                    """)
    void a_wrong_name_or_value_is_told_and_nothing_is_written(String key, String value, String message) {
        assertThat(onward.run("config", "set", key, value).failed(ExitCodes.USAGE))
                .startsWith("onward: " + message + "\n");
        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling("")).doesNotExist();
    }

    @Test
    void a_value_with_a_line_end_or_an_escape_is_refused() {
        assertThat(onward.run("config", "set", "editor", "vi\nkeys = \"vi\"").failed(ExitCodes.USAGE))
                .startsWith("onward: editor is text on one line\n");
        assertThat(onward.run("config", "set", "editor", "vi\u001b[2J").failed(ExitCodes.USAGE))
                .doesNotContain("\u001b");
        assertThat(onward.run("config", "set", "keys").failed(ExitCodes.USAGE)).contains("VALUE");
        assertThat(onward.run("config", "get", "colour").failed(ExitCodes.USAGE))
                .startsWith("onward: there is no setting \"colour\"; did you mean color?\n");
        assertThat(onward.run("config", "unset", "colour").failed(ExitCodes.USAGE))
                .contains("did you mean color?");
        assertThat(onward.run("config", "gte", "color").failed(ExitCodes.USAGE)).contains("did you mean get?");
    }

    @ParameterizedTest
    @CsvSource({
        "api-key, sk-abcdefghijklmnop",
        "apikey, abc",
        "api_key, abc",
        "openai-api-key, abc",
        "token, abc",
        "sk-abcdefghijklmnop, x",
        "api-key-env, sk-abcdefghijklmnop",
        "api-key-env, 0123456789abcdef0123456789abcdef",
        "api-key-file, /home/ana/sk-proj-abcdefghijklmnop",
        "api-key-command, echo sk-ant-REDACTED",
        "model, AIzaSyA0123456789abcdef"
    })
    void a_key_itself_is_refused_with_the_right_way_and_never_printed(String key, String value) {
        assertThat(onward.run("config", "set", key, value).failed(ExitCodes.USAGE))
                .contains("a key is never kept in the settings", "onward config set api-key-env NAME")
                .doesNotContain("abc", "AIza");
        assertThat(file).doesNotExist();
    }

    @Test
    void places_of_keys_may_be_set() {
        onward.run("config", "set", "api-key-env", "MY_OPENROUTER_KEY").ok();
        onward.run("config", "set", "api-key-file", "/home/ana/.secrets/0123456789abcdef0123456789abcdef")
                .ok();
        onward.run("config", "set", "api-key-command", "pass show openai").ok();

        assertThat(onward.run("config", "get", "api-key-command").ok()).isEqualTo("pass show openai\n");
    }

    @Test
    void a_key_that_someone_wrote_into_the_file_is_not_shown() throws IOException {
        says("api-key-command = \"echo sk-abcdefghijklmnop\"\nbase-url = \"https://ana:secret@host/v1\"\n");

        String shown = onward.run("config").ok()
                + onward.run("config", "list", "--json").ok()
                + onward.run("config", "get", "base-url").ok()
                + onward.run("config", "get", "api-key-command").ok();

        assertThat(shown).doesNotContain("abcdef", "secret", "ana:").contains("echo ...\n", "https://...@host/v1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys = \"x", "# a\n\n[keys]\n", "keys = 7\n", "keys = \"vi\"\nkeys = \"vi\"\n"})
    void a_broken_file_is_told_with_its_line_and_left_as_it_is(String text) throws IOException {
        says(text);

        assertThat(onward.run("config", "set", "color", "auto").failed(ExitCodes.DAMAGED))
                .contains(file.toString(), "line ");
        assertThat(onward.run("config", "unset", "color").failed(ExitCodes.DAMAGED))
                .contains("line ");
        assertThat(onward.run("config", "get", "color").failed(ExitCodes.DAMAGED))
                .contains("line ");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void a_file_that_is_not_utf_8_is_left_as_it_is() throws IOException {
        says("");
        byte[] bytes = {'#', (byte) 0xFF, '\n'};
        Files.write(file, bytes);

        assertThat(onward.run("config", "set", "color", "auto").failed(ExitCodes.SOLVABLE))
                .contains("it is not UTF-8; nothing was changed");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_wrong_value_or_name_in_the_file_can_be_mended_by_commands() throws IOException {
        says("keys = \"nano\"\ncolour = \"auto\"\n");
        assertThat(onward.run("list").failed(ExitCodes.DAMAGED))
                .contains("there is no setting \"colour\" (in " + file + ", line 2); did you mean color?")
                .contains("onward config unset colour");

        onward.run("config", "unset", "colour").ok();
        assertThat(onward.run("list").failed(ExitCodes.USAGE)).contains("keys is emacs or vi", "see " + file);
        onward.run("config", "set", "keys", "vi").ok();

        onward.run("list").ok();
    }

    @Test
    void it_is_said_when_something_stronger_rules() {
        onward.with("ONWARD_KEYS", "emacs");

        assertThat(onward.run("config", "set", "keys", "vi").warned())
                .isEqualTo("onward: it is written, but environment ONWARD_KEYS rules over the file\n");
        assertThat(onward.run("config", "get", "keys").ok()).isEqualTo("emacs\n");
    }

    @Test
    void without_a_home_it_says_what_to_do() {
        onward.with("HOME", "");

        assertThat(onward.run("config", "set", "keys", "vi").failed(ExitCodes.SOLVABLE))
                .contains("HOME is not set", "XDG_CONFIG_HOME");
        onward.with("XDG_CONFIG_HOME", home.resolve("c").toString());
        onward.run("config", "set", "keys", "vi").ok();
        assertThat(home.resolve("c/onward/config.toml")).hasContent("keys = \"vi\"");
    }

    @Test
    void a_place_that_cannot_be_written_is_told_and_nothing_is_lost() throws IOException {
        Files.writeString(home.resolve(".config"), "a file");
        assertThat(onward.run("config", "set", "keys", "vi").failed(ExitCodes.SOLVABLE))
                .contains("cannot write " + file + ": ", "nothing was changed");
        Files.delete(home.resolve(".config"));
        Files.createDirectories(file.resolve("in-its-place"));
        assertThat(onward.run("config", "questions").code()).isZero();
        assertThat(onward.run("config", "set", "keys", "vi").failed(ExitCodes.SOLVABLE))
                .contains("a folder is in its place");
    }
}
