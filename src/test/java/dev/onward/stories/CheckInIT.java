package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.EntrySchema;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Check-ins at a real terminal, 80 columns by 24 rows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CheckInIT {
    @TempDir
    Path home;

    private static final String NEW = Tmux.onward()
            + " new --no-input --hurt 8 --at '3 days ago' --answer what-happened='They sent the letter. No name.'";

    @Test
    void three_answers_and_the_curve_on_one_screen() throws IOException {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(NEW).waitFor("2026-");
            tmux.run("clear; " + Tmux.onward() + " check-in").waitFor("How much does it hurt now?");
            assertThat(tmux.screen()).contains("3 days ago you wrote:\n  They sent the letter.\n");
            tmux.type("3").press("Enter").waitFor("How is your mood?");
            tmux.type("6").press("Enter").waitFor("Anything to keep from today?");
            tmux.type("Slept through, né 你好.").press("Enter").waitFor("8 ▇▃ 3 · 3 days");

            assertThat(tmux.screen()).contains("3 days ago you wrote:", "> Slept through, né 你好.", "It is kept: ");
            tmux.run("clear; " + Tmux.onward() + " check-in --due; echo done=$?")
                    .waitFor("done=0");
            assertThat(tmux.screen()).doesNotContain("They sent");
        }
        assertThat(checkIns())
                .singleElement()
                .satisfies(text -> assertThat(text.replaceAll("\\s+", " "))
                        .contains("\"hurt\": { \"now\": 3 }, \"mood\": 6, \"text\": [ \"Slept through, né 你好.\" ]"));
        EntrySchema.assertAllValid(home.resolve(".local/share/onward"), file -> true);
    }

    @Test
    void a_closed_window_keeps_what_was_typed_and_plain_draws_nothing() throws IOException {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(NEW).waitFor("2026-");
            tmux.run("clear; " + Tmux.onward() + " check-in").waitFor("How much does it hurt now?");
            tmux.type("2").press("Enter").waitFor("How is your mood?");
            tmux.type("5").press("C-c").waitFor("all you wrote is kept as draft");
            tmux.run("clear; " + Tmux.onward() + " new --resume").waitFor("How is your mood?");
            tmux.waitFor("> 5").press("Enter").waitFor("Anything to keep from today?");
            tmux.press("Enter").waitFor("It is kept: ");
            tmux.run("clear; " + Tmux.onward() + " check-in --plain --about last --hurt 1 --settled")
                    .waitFor("8, 2, 1 in 3 days");
            assertThat(tmux.colours()).doesNotContain("\u001b[2m");
        }
        assertThat(checkIns()).hasSize(2).anyMatch(text -> text.contains("\"mood\": 5"));
    }

    private List<String> checkIns() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(".local/share/onward/entries"))) {
            return files.filter(file -> file.toString().contains("check-in"))
                    .map(CheckInIT::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
