package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes through the launcher in both directions: arguments, surroundings, streams, exit codes and signals. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProcessIT {
    private static final String WORDS = "é ü 😀 they didn't ask";

    @TempDir
    Path folder;

    private Packaged onward;

    @BeforeEach
    void a_home_of_its_own() {
        onward = Packaged.onward(folder);
    }

    @Test
    void a_day_from_scripts() {
        String id = onward.reading("Two lines.\nNo name.\n")
                .run("new", "--no-input", "--context=creative", "--hurt=5", "--answer=what-happened=-")
                .ok();

        assertThat(id).matches("\\d{4}-\\d\\d-\\d\\d-[0-9a-z]{4}\n");
        assertThat(onward.run("list", "-n", "1").ok()).startsWith(id.strip()).endsWith("  Two lines.\n");
        assertThat(onward.run("show", "last").ok()).endsWith("  Two lines.\n  No name.\n");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"NONE, ''", "LC_ALL, C", "LANG, POSIX", "LC_CTYPE, C.UTF-8", "LANG, tlh_QQ.UTF-8", "LC_ALL, de_DE@euro"
    })
    void no_locale_harms_a_word(String variable, String locale) {
        Packaged there = onward.with(variable, locale);

        there.run("new", "--no-input", "--answer=what-happened=" + WORDS).ok();

        assertThat(there.run("show", "last", "--json").ok()).contains("\"" + WORDS + "\"");
    }

    @Test
    void no_locale_harms_the_name_of_a_folder() throws IOException {
        Path journal = folder.resolve("tagebuch für 😀");

        onward.with("ONWARD_JOURNAL", journal)
                .run("new", "--no-input", "--answer=what-happened=x")
                .ok();
        onward.run("--journal", journal.toString(), "new", "--no-input", "--answer=what-happened=y")
                .ok();

        assertThat(Folders.below(journal.resolve("entries"))).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'show nothing-like-it', 1", "'--no-such-option', 2"})
    void exit_codes_pass_through(String command, int code) {
        assertThat(onward.run(command.split(" ")).failed(code)).startsWith("onward: ");
    }

    @ParameterizedTest(name = "SIG{0}")
    @CsvSource({"INT, 130", "TERM, 143"})
    void signals_reach_the_program(String signal, int code) throws Exception {
        Process process = onward.heedingSignals().start("new", "--no-input", "--answer=what-happened=-");
        Folders.await(
                "the launcher to become Java",
                () -> process.info().command().orElse("").endsWith("/java"));

        int sent = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(sent).isZero();
        assertThat(process.onExit().get(30, TimeUnit.SECONDS).exitValue()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
    void the_options_of_other_programs_are_left_alone(String variable) {
        assertThat(onward.with(variable, "-Dsome=thing").run("--version").ok()).isEqualTo("onward 0.1.0\n");
    }

    @Test
    void its_own_options_of_java_are_handed_on() {
        assertThat(onward.with("ONWARD_JAVA_OPTIONS", "-Xmx64m -XshowSettings:vm")
                        .run("--version")
                        .err())
                .contains("Max. Heap Size: 64.00M");
    }

    @Test
    void says_that_nothing_is_a_terminal() throws IOException {
        assertThat(told(onward, List.of("-Donward"), "new"))
                .containsExactly(
                        "-Donward.home=" + Packaged.INSTALLATION.toRealPath(),
                        "-Donward.in.terminal=false",
                        "-Donward.out.terminal=false",
                        "-Donward.err.terminal=false",
                        "-Donward.columns=80",
                        "-Donward.rows=24",
                        "-Donward.archive=off");
    }

    @Test
    void says_the_size_of_a_terminal() throws IOException {
        Packaged.needs("script");
        String program = Packaged.program(Packaged.INSTALLATION).toString();
        Packaged typed = onward.with("SHELL", "/bin/sh")
                .command("/usr/bin/script", "-qec", "stty rows 30 cols 101; exec '" + program + "'", "/dev/null");

        assertThat(told(typed, List.of("-Donward.in", "-Donward.out", "-Donward.err", "-Donward.c", "-Donward.r")))
                .containsExactly(
                        "-Donward.in.terminal=true",
                        "-Donward.out.terminal=true",
                        "-Donward.err.terminal=true",
                        "-Donward.columns=101",
                        "-Donward.rows=30");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"LANG, de_DE.UTF-8", "LC_CTYPE, POSIX", "LC_ALL, C"})
    void says_the_locale_it_was_called_in(String variable, String locale) throws IOException {
        assertThat(told(onward.with("LANG", "xx").with(variable, locale), List.of("ONWARD_LOCALE=", "LC_ALL=")))
                .containsExactly("ONWARD_LOCALE=" + locale, "LC_ALL=C.UTF-8");
    }

    @Test
    void hands_every_argument_on_as_it_is() throws IOException {
        assertThat(told(onward, List.of("["), "", "a  b", "*", "$HOME", "-Donward.home=x", "new\\line"))
                .containsExactly("[]", "[a  b]", "[*]", "[$HOME]", "[-Donward.home=x]", "[new\\line]");
    }

    /** The lines that begin so, of what a Java that only tells what it was given prints. */
    private List<String> told(Packaged by, List<String> beginnings, String... args) throws IOException {
        Path java = folder.resolve("telling");
        Folders.script(java.resolve("bin/java"), """
                main=
                for word; do
                  if [ "$main" ]; then printf '[%s]\\n' "$word"; else printf '%s\\n' "$word"; fi
                  if [ "$word" = dev.onward.Main ]; then main=1; fi
                done
                printf '%s\\n' "ONWARD_LOCALE=$ONWARD_LOCALE" "LC_ALL=$LC_ALL"
                """);
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        return by.with("ONWARD_JAVA", java)
                .run(args)
                .ok()
                .lines()
                .filter(line -> beginnings.stream().anyMatch(line::startsWith))
                .toList();
    }
}
