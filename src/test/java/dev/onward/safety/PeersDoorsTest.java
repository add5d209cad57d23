package dev.onward.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.config.Flags;
import dev.onward.config.Settings;
import dev.onward.journal.Problem;
import dev.onward.terminal.Edited;
import dev.onward.terminal.JLineConsole;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which other journals lost people's words between the person and the program; see {@link PeersTest}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeersDoorsTest {
    private static final String FILE = "entries/2026/2026-11-20T090000-rejection-t001.json";
    private static final String WORDS = "They sent the form letter.";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void an_entry_is_there() {
        onward = new CliTester(home);
        onward.run("new", "--at=2026-11-20 09:00", "--hurt=8", "--answer=what-happened=" + WORDS)
                .ok();
    }

    /** Everything in the journal that is a file, with what it says. */
    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        onward.files().forEach(file -> all.put(file, onward.read(file)));
        return all;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void the_editors_file_goes_only_after_its_text_is_stored() throws IOException {
        Path forms = Files.createDirectory(home.resolve("forms"));
        Files.writeString(onward.journal().resolve("trash"), "a file in the way: nothing can be stored");
        ScriptedConsole person = new ScriptedConsole()
                .edits(forms, form -> form.replace(WORDS, "Two lines, no name."))
                .on("Store this?", "y");

        assertThat(onward.person(person).run("edit", "t001").failed(1)).contains(forms.toString());

        assertThat(filesBelow(forms))
                .singleElement()
                .satisfies(form -> assertThat(form).content().contains("Two lines, no name."));
        Files.delete(onward.journal().resolve("trash"));
        String form = filesBelow(forms).get(0).toString();
        onward.run("edit", "t001", "--from", form).ok();
        assertThat(onward.read(FILE)).contains("Two lines, no name.");
    }

    /** dnote #72, #80, #110. At a real terminal in {@code EditIT}. */
    @Nested
    class Any_editor {
        private Edited edit(String command) throws IOException {
            try (Terminal terminal = new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
                Path forms = home.resolve("a folder with spaces");
                JLineConsole.Settings settings =
                        new JLineConsole.Settings(false, JLineConsole.Keys.EMACS, command, forms);
                return new JLineConsole(terminal, settings).edit("form.md", "one\n");
            }
        }

        private String setTo(String visual, String editor) {
            return Settings.of(Flags.NONE, Map.of("HOME", home.toString(), "VISUAL", visual, "EDITOR", editor))
                    .editor();
        }

        @Test
        void is_run_with_its_arguments_and_spaces() throws IOException {
            Path program = Files.writeString(
                    Files.createDirectory(home.resolve("my programs")).resolve("an editor"),
                    "#!/bin/sh\nprintf '%s|' \"$#\" \"$1\" \"$2\" >>\"$3\"\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));

            assertThat(edit(setTo("'" + program + "' --wait 'two words'", "vi")).text())
                    .isEqualTo("one\n3|--wait|two words|");
            assertThat(edit(setTo("", "'" + program + "' -x y")).text()).isEqualTo("one\n3|-x|y|");
        }

        @Test
        void that_is_not_there_is_told_and_no_other_takes_its_place() {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> edit(setTo("no-such-editor --wait", "vi")))
                    .withMessage("the editor ended with a failure: no-such-editor --wait");
        }
    }

    /** jrnl #2099, #2101. */
    @ParameterizedTest
    @ValueSource(strings = {"# mine\ncountry = \"DE\"\n", "# half a line\ncountry = \"", "unknown = \"x\"\n", ""})
    void the_configuration_is_never_written_by_itself(String text) throws IOException {
        Path config = Files.createDirectories(home.resolve(".config/onward")).resolve("config.toml");
        Files.writeString(config, text);

        CliTester.commands().forEach(command -> onward.run(command, "--no-input"));
        onward.run("new", "--hurt=3");

        assertThat(config).hasContent(text);
        assertThat(filesBelow(home.resolve(".config"))).hasSize(1);
    }

    /** jrnl #2104. */
    @Test
    void what_is_not_utf_8_on_standard_input_is_told_and_nothing_is_half_stored() {
        byte[] latin = "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Map<String, String> before = everything();

        for (String command : List.of(
                "new --no-input --answer=story=-",
                "new --no-input --from=-",
                "check-in --no-input --note=-",
                "edit t001 --from=-",
                "import -",
                "reflect -")) {
            CliTester.Run run = onward.input(latin).run(command.split(" "));
            assertThat(run.code()).as(command).isEqualTo(1);
            assertThat(run.err()).as(command).contains("UTF-8").doesNotContain("caf");
        }

        assertThat(onward.input(latin).run("reflect", "--lines").out()).hasLineCount(1);
        assertThat(everything()).isEqualTo(before);
    }

    /** jrnl's own documents: an argument stays in the history of the shell. */
    @Test
    void every_option_that_takes_words_takes_a_file_or_standard_input_and_says_so() throws IOException {
        Path file = Files.writeString(home.resolve("words"), "From a file.\n");

        onward.run("new", "--answer=story=@" + file, "--received=@" + file, "--hurt=2")
                .ok();
        onward.input("From a pipe.\n")
                .run("check-in", "--about=last", "--note=-", "--led-to=@" + file)
                .ok();
        onward.input("From a pipe.\n")
                .run("reality-test", "t002", "--no-input", "--answer=friend=-")
                .ok();

        assertThat(everything().values())
                .filteredOn(text -> text.contains("From a "))
                .hasSize(3);
        assertThat(onward.input("From a\n").run("search", "-").ok()).contains("From a file.");
        assertThat(onward.input("From a pipe").run("recall", "-", "--json").code())
                .isZero();
        for (String command : List.of("new", "check-in", "reality-test", "patterns", "recall")) {
            assertThat(onward.run(command, "--help").ok().replaceAll("\\s+", " "))
                    .as(command)
                    .contains("@FILE", "-");
        }
        assertThat(Files.readString(Path.of("docs/privacy.md"))).contains("shell's history", "`@FILE`");
    }
}
