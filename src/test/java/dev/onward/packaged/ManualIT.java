package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
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

/** The pages of the manual as a person reads them, with man and mandoc. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManualIT {
    private static final Path PAGES =
            Packaged.INSTALLATION.resolve("share/man/man1").toAbsolutePath();

    @TempDir
    Path home;

    private Packaged onward;

    @BeforeEach
    void a_terminal_of_eighty_columns() {
        onward = Packaged.onward(home).with("MANWIDTH", "80").with("LC_ALL", "C.UTF-8");
    }

    /** All commands, and the whole, which has no name. */
    static Stream<String> commands() {
        return Stream.concat(Stream.of(""), CliTester.commands().stream());
    }

    private static String page(String command) {
        return ("onward " + command).strip().replace(' ', '-') + ".1";
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void there_is_a_page_for_every_command_and_no_other() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            commands().map(ManualIT::page).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void man_shows_all_that_the_help_says(String command) {
        Packaged.needs("man");
        String shown = squeezed(
                onward.command("man", "-l", PAGES.resolve(page(command)).toString())
                        .run()
                        .ok());
        List<String> helped = command.isEmpty() ? List.of("--help") : List.of((command + " --help").split(" ", -1));
        String help = onward.run(helped.toArray(String[]::new)).ok();

        assertThat(help.replaceAll("(?m)^(Usage|Options|Commands|Examples):", "")
                        .split("\\s+"))
                .filteredOn(word -> !word.isEmpty())
                // the name's line ends without a full stop
                .allSatisfy(word -> assertThat(shown).containsIgnoringCase(word.replaceAll("\\.$", "")));
        assertThat(shown).contains("NAMEonward", "SYNOPSISonward", "EXAMPLESonward");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nobody_finds_fault_with_a_page(String command) {
        Packaged.needs("man");
        Packaged.needs("mandoc");
        String page = PAGES.resolve(page(command)).toString();

        assertThat(onward.command("mandoc", "-T", "lint", "-W", "style", page)
                        .run()
                        .ok())
                .isEmpty();
        onward.command("man", "--warnings", "-l", page).run().ok();
    }

    @Test
    void man_finds_the_pages_beside_a_program_in_the_path() {
        Packaged.needs("man");
        Packaged found =
                onward.with("PATH", Packaged.INSTALLATION.resolve("bin").toAbsolutePath() + ":/usr/bin:/bin");

        assertThat(found.command("man", "onward").run().ok()).contains("onward - a journal");
        assertThat(found.command("man", "onward", "new").run().ok()).contains("onward-new - write down");
        assertThat(found.command("man", "onward-config-model").run().ok()).contains("onward-config-model - set");
    }

    @Test
    void man_finds_pages_that_are_linked_beside_a_link_to_the_program() throws IOException {
        Packaged.needs("man");
        Path bin = Files.createDirectories(home.resolve(".local/bin"));
        Path man = Files.createDirectories(home.resolve(".local/share/man"));
        Files.createSymbolicLink(
                bin.resolve("onward"), Packaged.program(Packaged.INSTALLATION).toAbsolutePath());
        Files.createSymbolicLink(man.resolve("man1"), PAGES);

        assertThat(onward.with("PATH", bin + ":/usr/bin:/bin")
                        .command("man", "onward-recall")
                        .run()
                        .ok())
                .contains("onward-recall - look back");
    }
}
