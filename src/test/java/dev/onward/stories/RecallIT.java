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

/** Weeks of check-ins, a new rejection, and the one that felt like it, at a real terminal of 80 columns by 24 rows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RecallIT {
    @TempDir
    Path home;

    @Test
    void the_one_that_felt_like_it_comes_first_with_its_curve() throws IOException {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            String onward = Tmux.onward();
            tmux.run("clear; " + onward + " new --no-input --at '60 days ago' --context romantic --hurt 8"
                            + " --answer what-happened='He stopped answering after five weeks.'; echo one-$((0+1))")
                    .waitFor("one-1");
            for (String[] told : new String[][] {{"57", "6"}, {"50", "4"}, {"40", "2"}}) {
                tmux.run("clear; " + onward + " check-in --no-input --about last --hurt " + told[1] + " --at '"
                                + told[0] + " days ago' --note 'Walked to the sea.'; echo told-$((" + told[0] + "+0))")
                        .waitFor("told-" + told[0]);
            }
            tmux.run("clear; " + onward + " new --no-input --at '30 days ago' --context professional --hurt 5"
                            + " --answer what-happened='The bank gave the post to someone else.'; echo two-$((1+1))")
                    .waitFor("two-2");
            tmux.run("clear; " + onward + " new --no-input --context romantic --hurt 7"
                            + " --answer what-happened='No reply from her since the weekend.'; echo three-$((1+2))")
                    .waitFor("three-3");
            tmux.run("clear; " + onward + " recall --limit 1").waitFor("1/4  What do these past recoveries show you?");
            assertThat(tmux.screen())
                    .contains(
                            "\"He stopped answering after five weeks.\"",
                            "8 ▇▆▄▂ 2 · 20 days",
                            "What helped: \"Walked to the sea.\"")
                    .doesNotContain("The bank gave");
            answer(tmux, "It eased within weeks.", "2/4");
            tmux.press("Enter").waitFor("3/4");
            answer(tmux, "Go to the dance on Friday.", "4/4");
            tmux.press("Enter").waitFor("It is written down, and it is kept");
        }

        assertThat(Files.readString(entry()).replaceAll("\\s+", " "))
                .contains(
                        "\"kind\": \"recall\"", "\"about\": ", "\"key\": \"next-risk\"", "Go to the dance on Friday.");
        EntrySchema.assertAllValid(home.resolve(".local/share/onward"), file -> true);
    }

    private static void answer(Tmux tmux, String text, String next) {
        tmux.type(text).press("Enter").press("Enter").waitFor(next);
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(".local/share/onward/entries"))) {
            return files.filter(file -> file.toString().contains("-recall-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
