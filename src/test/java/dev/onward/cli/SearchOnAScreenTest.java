package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search looks like at a terminal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchOnAScreenTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    @Test
    void says_on_a_screen_that_nothing_was_found() {
        onward.screen(80, 24);

        assertThat(onward.run("search", "letter").warned()).isEqualTo("onward: nothing was found\n");
    }

    @Test
    void long_lines_are_wrapped_with_their_marks() {
        onward.run(
                        "new",
                        "--at=2026-05-20",
                        "--answer=story=" + "A long and winding sentence about letters. ".repeat(3))
                .ok();
        onward.screen(40, 24).with("NO_COLOR", "1");

        assertThat(onward.run("search", "letter").ok().lines()).allMatch(line -> line.length() <= 40);
        assertThat(onward.run("search", "letter", "--color=always").ok().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(onward.run("search", "letter").ok());
        assertThat(onward.run("search", "letter", "--color=always").ok()).contains("\u001b[1;4mletters\u001b[0m");
    }
}
