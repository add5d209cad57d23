package dev.onward.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {
    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void start() {
        environment.put("HOME", home.toString());
    }

    private Settings settings() {
        return Settings.of(Flags.NONE, environment);
    }

    private void file(String text) throws IOException {
        Files.createDirectories(home.resolve(".config/onward"));
        Files.writeString(home.resolve(".config/onward/config.toml"), text);
    }

    @Test
    void has_sensible_defaults() {
        assertThat(settings())
                .isEqualTo(new Settings(
                        home.resolve(".local/share/onward"),
                        Optional.of(home.resolve(".cache/onward")),
                        List.of(home.resolve(".local/state/onward/drafts")),
                        false,
                        "vi",
                        "less",
                        Settings.Color.AUTO,
                        Optional.empty(),
                        List.of(1, 3, 7, 14, 30, 90),
                        false,
                        new ModelSettings(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                ModelSettings.Consent.ASK,
                                new ModelSettings.Key(Optional.empty(), Optional.empty(), Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void a_flag_wins_over_the_environment_and_that_over_the_file() throws IOException {
        file(
                "# mine\njournal = \"/from/file\"\nkeys = \"vi\"\neditor = \"ed\"\npager = \"most\"\ncolor = \"always\"\n");
        assertThat(settings().journal()).isEqualTo(Path.of("/from/file"));
        assertThat(settings().viKeys()).isTrue();
        assertThat(settings().editor()).isEqualTo("ed");
        assertThat(settings().pager()).isEqualTo("most");
        assertThat(settings().color()).isEqualTo(Settings.Color.ALWAYS);

        environment.putAll(Map.of(
                "ONWARD_JOURNAL",
                "/from/env",
                "ONWARD_KEYS",
                "emacs",
                "EDITOR",
                "nano",
                "PAGER",
                "more",
                "NO_COLOR",
                "1"));
        assertThat(settings().journal()).isEqualTo(Path.of("/from/env"));
        assertThat(settings().viKeys()).isFalse();
        assertThat(settings().editor()).isEqualTo("nano");
        assertThat(settings().pager()).isEqualTo("more");
        assertThat(settings().color()).isEqualTo(Settings.Color.NEVER);

        environment.putAll(Map.of("VISUAL", "emacs -nw", "ONWARD_PAGER", "cat"));
        Settings flagged =
                Settings.of(new Flags(Optional.of("/flag/../flag"), Optional.of("Always"), true, false), environment);
        assertThat(flagged.journal()).isEqualTo(Path.of("/flag"));
        assertThat(flagged.editor()).isEqualTo("emacs -nw");
        assertThat(flagged.pager()).isEqualTo("cat");
        assertThat(flagged.color()).isEqualTo(Settings.Color.ALWAYS);
        assertThat(flagged.plain()).isTrue();
    }

    @Test
    void folders_follow_the_xdg_variables_when_they_are_absolute() {
        environment.putAll(
                Map.of("XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "relative", "XDG_RUNTIME_DIR", "/run/me"));

        assertThat(settings().journal()).isEqualTo(Path.of("/data/onward"));
        assertThat(settings().otherDraftFolders())
                .containsExactly(home.resolve(".local/state/onward/drafts"), Path.of("/run/me/onward/drafts"));
    }

    @Test
    void empty_variables_count_as_unset_and_a_dumb_terminal_has_no_colour() {
        environment.putAll(Map.of("ONWARD_JOURNAL", "", "NO_COLOR", "", "TERM", "dumb"));

        assertThat(settings().journal()).isEqualTo(home.resolve(".local/share/onward"));
        assertThat(settings().color()).isEqualTo(Settings.Color.NEVER);
    }

    @Test
    void says_what_to_do_when_no_home_is_known() {
        environment.clear();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(this::settings)
                .withMessage("no folder for the journal is known: HOME is not set");
        environment.put("ONWARD_JOURNAL", "/j");
        assertThat(settings().journal()).isEqualTo(Path.of("/j"));
        assertThat(settings().otherDraftFolders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    jornal = "x"        | there is no setting "jornal" (in FILE, line 1); did you mean journal?
                    keys = 7            | the setting keys is not text in quotes (in FILE, line 1)
                    keys = "x           | cannot read the settings in FILE: it is not valid TOML at line 1
                    keys = "nano"       | keys is emacs or vi
                    color = "blue"      | color is auto, always or never
                    """)
    void a_broken_file_is_named(String text, String message) throws IOException {
        file(text);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(this::settings)
                .withMessage(message.replace(
                        "FILE", home.resolve(".config/onward/config.toml").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keys = 7\n", "keys = \"x", "[keys]\n"})
    void in_spite_of_faults_only_what_is_wrong_is_left_out(String broken) throws IOException {
        file("jornal = \"x\"\nkeys = \"nano\"\neditor = \"ed\"\ncountry = \"IE\"\n" + broken);
        environment.putAll(Map.of("ONWARD_COUNTRY", "Erin", "ONWARD_CHECK_IN_DAYS", "often", "PAGER", "cat"));

        Settings settings = Settings.inSpiteOfFaults(Flags.NONE, environment);

        assertThat(settings.viKeys()).isFalse();
        assertThat(settings.checkInDays()).hasSize(6);
        assertThat(settings.pager()).isEqualTo("cat");
        assertThat(settings.editor()).isEqualTo(broken.isEmpty() ? "ed" : "vi");
        assertThat(settings.country()).isEqualTo(broken.isEmpty() ? Optional.of("IE") : Optional.empty());
    }

    @Test
    void a_file_that_is_not_utf_8_is_named() throws IOException {
        file("");
        Files.write(home.resolve(".config/onward/config.toml"), new byte[] {'#', (byte) 0xFF});

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(this::settings)
                .withMessageStartingWith("cannot read the settings in ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1            | 1
                    ' 2 ,5, 40 ' | 2,5,40
                    3650         | 3650
                    never        | ''
                    NEVER        | ''
                    """)
    void the_days_of_check_ins_are_numbers_with_commas(String value, String days) {
        environment.put("ONWARD_CHECK_IN_DAYS", value);

        assertThat(settings().checkInDays().stream().map(String::valueOf).toList())
                .isEqualTo(days.isEmpty() ? List.of() : List.of(days.split(",", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1,,2", "1;2", "3651", "daily", "1.5", ","})
    void other_days_of_check_ins_are_refused(String value) throws IOException {
        file("check-in-days = \"" + value + "\"\n");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(this::settings)
                .withMessage("check-in-days is never, or whole numbers from 1 to 3650 with commas between");
    }
}
