package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.testing.EntrySchema;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sittings with a real model's server, {@code ONWARD_TEST_MODEL_SERVER}, whose model talks nonsense: what it says is refused
 * gently, and the sitting goes on. A model that talks sense would stop at the offer of its words.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class RealModelIT {
    private static final long SPEAKS = 170;

    @TempDir
    Path home;

    private Tmux terminal() {
        Optional<String> address = Optional.ofNullable(System.getenv("ONWARD_TEST_MODEL_SERVER"));
        assumeTrue(address.isPresent(), "no model's server is named");
        return new Tmux(
                home,
                Map.of(
                        "ONWARD_PROVIDER", "openai",
                        "ONWARD_MODEL", "any",
                        "ONWARD_BASE_URL", address.get()));
    }

    @Test
    void nonsense_is_refused_gently_and_everything_is_kept() throws IOException {
        try (Tmux tmux = terminal()) {
            tmux.run(Tmux.onward()
                            + " new --context other --hurt 8 --hurt-after 6 --expect 4 --feeling sad --received No"
                            + " --answer what-happened='They sent the form letter.' --answer feelings=sad --answer need=Tea"
                            + " --answer story='Nobody will ever print me.'")
                    .waitFor("What do you know for sure here");
            tmux.press("Enter").waitFor("m: another way to see it, from any");
            tmux.type("m").press("Enter").waitFor("Enter: not now");
            tmux.type("y").press("Enter").waitFor("Your entry is whole without it.", SPEAKS);
            tmux.waitFor("It is written down, and it is kept");

            tmux.run("clear; " + Tmux.onward() + " reality-test").waitFor("1/4  What did you conclude");
            tmux.type("Nobody will ever print me.").press("Enter").type("?").press("Enter");
            tmux.waitFor("Enter: not now");
            tmux.type("y").press("Enter").waitFor("Onward's own guide goes on.", SPEAKS);
            tmux.waitFor("How far do you believe").press("Enter").waitFor("2/4").press("Enter");
            tmux.waitFor("against it?").press("Enter").waitFor("3/4").press("Enter");
            tmux.waitFor("4/4").press("Enter");
            tmux.waitFor("Does that fit?").press("Enter").waitFor("m: ask any for other ways to see it");
            tmux.type("m").press("Enter").waitFor("Enter: not now");
            tmux.type("y").press("Enter").waitFor("Onward's own guide goes on.", SPEAKS);
            tmux.press("Enter").waitFor("the conclusion now?").press("Enter").waitFor("how much does it hurt now?");
            tmux.press("Enter").waitFor("It is written down, and it is kept");

            tmux.run("clear; echo 'Nobody will ever print me.' >words; " + Tmux.onward() + " reflect --model words")
                    .waitFor("Enter: not now");
            tmux.type("y").press("Enter").waitFor("Onward's own guide goes on.", SPEAKS);
        }
        EntrySchema.assertAllValid(home.resolve(".local/share/onward"), file -> true);
        assertThat(Files.readString(home.resolve(".local/share/onward/sent.log")))
                .contains("\topenai\tany\t127.0.0.1\t")
                .doesNotContain("print me");
    }
}
