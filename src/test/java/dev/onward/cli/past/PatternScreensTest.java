package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.terminal.Columns;
import dev.onward.testing.CliTester;
import dev.onward.testing.Golden;
import dev.onward.testing.PatternJournal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole screens of a journal of four years, as they were looked at. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternScreensTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void fourYears() {
        onward = new CliTester(home).with("NO_COLOR", "1").with("PAGER", "cat");
        for (Entry entry : PatternJournal.entries()) {
            onward.write("entries/" + entry.at().getYear() + "/" + name(entry), EntryJson.write(entry));
        }
    }

    private static String name(Entry entry) {
        String at = entry.at().toString().replaceAll("[+Z].*", "").replace(":", "");
        return (at.length() < 17 ? at + "00" : at) + "-" + entry.kind().word() + "-"
                + entry.id().suffix() + ".json";
    }

    private String screen(int columns, String... options) {
        onward.screen(columns, 24);
        String[] args = Stream.concat(Stream.of("patterns", "--no-input"), Stream.of(options))
                .toArray(String[]::new);
        return onward.run(args).ok();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void the_first_screen(int columns) {
        Golden.assertMatches("patterns/overview-" + columns + ".txt", screen(columns));
    }

    @Test
    void the_first_screen_is_one_screen() {
        assertThat(screen(80).lines()).hasSizeLessThan(24);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void everything_at_length(int columns) {
        Golden.assertMatches("patterns/all-" + columns + ".txt", screen(columns, "--all", "--compare=2024"));
    }

    @Test
    void without_signs_beyond_ascii() {
        onward.with("LC_ALL", "C");

        String all = screen(80) + screen(80, "--all");

        Golden.assertMatches("patterns/ascii.txt", all);
        assertThat(all).matches("[\\x00-\\x7f]*");
    }

    @Test
    void as_sentences_for_a_screen_reader() {
        String all = screen(80, "--plain") + screen(80, "--plain", "--all", "--compare=2024");

        Golden.assertMatches("patterns/plain.txt", all);
        assertThat(all).matches("[\\x00-\\x7f]*").doesNotContain("##");
    }

    @ParameterizedTest
    @CsvSource({"40,", "41,", "53,", "60,", "79,", "100,", "137,", "200,", "40,C", "60,C", "200,C"})
    void nothing_is_wider_than_the_screen(int columns, String locale) {
        if (locale != null) {
            onward.with("LC_ALL", locale);
        }

        String shown =
                screen(columns) + screen(columns, "--all", "--compare=2024") + screen(columns, "--plain", "--all");

        assertThat(shown.lines()).allMatch(line -> Columns.of(line) <= columns);
    }

    @Test
    void colours_go_round_the_drawing_and_not_through_it() {
        onward.with("NO_COLOR", "");

        String coloured = screen(80, "--all");

        assertThat(coloured).contains("\u001b[36m").doesNotContain("\u001b[36m\u001b");
        onward.with("NO_COLOR", "1");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(screen(80, "--all"));
    }

    @Test
    void every_section_alone() {
        String all = screen(80, "--all");

        for (String section : new String[] {
            "contexts", "hurt", "recovery", "forecast", "styles", "traps", "practices", "times", "tries", "calendar"
        }) {
            String alone = screen(80, "--section", section.toUpperCase(Locale.ROOT));
            assertThat(all).contains(alone.substring(alone.indexOf("\n\n")));
        }
        assertThat(onward.run("patterns", "--section=mood").failed(2)).contains("choose one of contexts, hurt");
    }
}
