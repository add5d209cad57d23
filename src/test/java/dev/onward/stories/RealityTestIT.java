package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.EntrySchema;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole reality test at a real terminal, 80 columns by 24 rows, with the real embedding model. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RealityTestIT {
    @TempDir
    Path home;

    @Test
    void a_trap_is_refused_another_accepted_and_a_reading_edited() throws IOException {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(Tmux.onward() + " new --no-input --context creative --hurt 8"
                            + " --answer what-happened='The journal sent the form letter.'")
                    .waitFor("2026-");
            tmux.run("clear; " + Tmux.onward() + " reality-test").waitFor("1/4  What did you conclude");
            answer(tmux, "I am a failure.", "How far do you believe it");
            tmux.type("85").press("Enter").waitFor("2/4  What speaks for it?");
            answer(tmux, "Nobody will ever print me.", "And what speaks against it?");
            answer(tmux, "They printed one in May.", "3/4  How else");
            answer(tmux, "They had too many.", "wrong reader or the wrong moment");
            tmux.press("Enter").waitFor("4/4  A friend");
            answer(tmux, "It was one letter.", "Does that fit?");
            tmux.waitFor("\"I am a failure.\"");
            tmux.type("n").press("Enter").waitFor("\"Nobody will ever print me.\"");
            tmux.type("y").press("Enter").waitFor("A number takes that opening");
            tmux.type("1").press("Enter").press("Enter").waitFor("The next reader has not read it yet.");
            tmux.press("C-a").press("C-k").type("The next reader may see it otherwise.");
            tmux.press("Enter").press("Enter").waitFor("How far do you believe the conclusion now?");
            tmux.type("40").press("Enter").waitFor("And how much does it hurt now?");
            tmux.type("5").press("Enter").waitFor("It is written down, and it is kept");
        }

        String entry = Files.readString(entry()).replaceAll("\\s+", " ");
        assertThat(entry)
                .contains(
                        "\"belief\": { \"before\": 85, \"after\": 40 }",
                        "\"quote\": \"Nobody will ever print me.\", \"by\": \"guide\", \"accepted\": true",
                        "\"quote\": \"I am a failure.\", \"by\": \"guide\", \"accepted\": false",
                        "\"by\": \"guide\", \"chosen\": true, \"edited\": true",
                        "The next reader may see it otherwise.",
                        "\"about\": ");
        EntrySchema.assertAllValid(home.resolve(".local/share/onward"), file -> true);
    }

    private static void answer(Tmux tmux, String text, String next) {
        tmux.type(text).press("Enter").press("Enter").waitFor(next);
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(".local/share/onward/entries"))) {
            return files.filter(file -> file.toString().contains("reality-test"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
