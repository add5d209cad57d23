package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every command; a new one joins by itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllCommandsTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    private CliTester.Run run(String command, String... more) {
        return onward.run(Stream.concat(Stream.of(command.split(" ", -1)), Stream.of(more))
                .toArray(String[]::new));
    }

    static List<String> commands() {
        return CliTester.commands();
    }

    static Stream<String> readingCommands() {
        return Stream.of("", "list", "show");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_is_as_it_was_looked_at_and_touches_no_file(String command) throws IOException {
        Golden.assertMatches(
                "help/" + command.replace(' ', '-') + ".txt",
                run(command, "--help").ok());

        try (Stream<Path> made = Files.list(home)) {
            assertThat(made).isEmpty();
        }
    }

    @Test
    void help_of_the_whole_is_as_it_was_looked_at() {
        Golden.assertMatches("help/onward.txt", onward.run("--help").ok());
        assertThat(onward.run("-h").ok()).isEqualTo(onward.run("--help").ok());
    }

    @Test
    void help_may_be_asked_for_as_of_other_programs() {
        assertThat(onward.run("help").ok()).isEqualTo(onward.run("--help").ok());
        assertThat(onward.run("help", "new").ok())
                .isEqualTo(onward.run("new", "--help").ok());
        assertThat(onward.run("help", "config", "set").ok())
                .isEqualTo(onward.run("config", "set", "--help").ok());
    }

    @Test
    void no_golden_help_is_without_a_command() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/help"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("onward"), commands().stream())
                            .map(command -> command.replace(' ', '-'))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_fits_eighty_columns_and_explains_every_option(String command) {
        String help = run(command, "--help").ok();

        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        assertThat(help).contains("\nExamples:\n  onward " + command);
        assertThat(CliTester.options(command)).allMatch(option -> option.description().length > 0);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_unknown_option_is_a_usage_error_with_the_nearest_name(String command) {
        assertThat(run(command, "--jornal", "x", "y").failed(ExitCodes.USAGE))
                .isEqualTo("onward: there is no option --jornal; did you mean --journal?\n"
                        + "onward: hint: try \"onward " + command + " --help\"\n");
    }

    @Test
    void an_unknown_command_is_a_usage_error_with_the_nearest_name() {
        assertThat(onward.run("lsit").failed(ExitCodes.USAGE)).isEqualTo("""
                        onward: there is no command "lsit"; did you mean list?
                        onward: hint: try "onward --help"
                        """);
        assertThat(onward.run("She said no").failed(ExitCodes.USAGE))
                .startsWith("onward: there is an argument too many\n");
    }

    @Test
    void the_version_is_told() {
        assertThat(onward.run("--version").ok()).matches("onward \\d+\\.\\d+\\.\\d+\n");
        assertThat(onward.run("list", "--version").ok())
                .isEqualTo(onward.run("--version").ok());
    }

    @ParameterizedTest
    @MethodSource("readingCommands")
    void a_broken_file_is_named_and_left_and_the_rest_still_works(String command) {
        onward.run("new", "--answer=what-happened=They did not ask me.").ok();
        onward.write("entries/2026/2026-11-23T115959-rejection-bbbb.json", "{\"my secret\"");

        CliTester.Run run = command.isEmpty() ? onward.run() : onward.run(command);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("They did not ask me.");
        assertThat(run.err()).doesNotContain("secret");
        assertThat(onward.read("entries/2026/2026-11-23T115959-rejection-bbbb.json"))
                .isEqualTo("{\"my secret\"");
    }

    @ParameterizedTest
    @MethodSource("readingCommands")
    void colour_is_used_only_when_it_is_wanted(String command) {
        onward.run("new", "--hurt=4").ok();
        String[] plain = command.isEmpty() ? new String[] {} : new String[] {command};
        String[] always =
                Stream.concat(Stream.of(plain), Stream.of("--color=always")).toArray(String[]::new);

        assertThat(onward.run(plain).out()).doesNotContain("\u001b");
        assertThat(onward.run(always).out()).contains("\u001b[");
        onward.screen(40, 24);
        assertThat(onward.run(plain).out()).contains("\u001b[");
        onward.with("NO_COLOR", "1");
        assertThat(onward.run(plain).out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @MethodSource("readingCommands")
    void nothing_is_wider_than_forty_columns_on_a_screen_of_forty(String command) {
        onward.run("new", "--hurt=4", "--answer=story=" + "A long and winding sentence. ".repeat(9))
                .ok();
        onward.screen(40, 24);

        String out = command.isEmpty()
                ? onward.run("--plain").ok()
                : onward.run(command, "--plain").ok();

        assertThat(out.lines()).allMatch(line -> line.length() <= 40);
    }
}
