package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the meaning of the words tells, and that nobody waits for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CareByMeaningTest {
    /** No word of it is on any list. */
    private static final String INDIRECT = "If the wave came I would stand where I am.";

    @TempDir
    Path home;

    private ScriptedConsole upToTheSecondQuestion() {
        return new ScriptedConsole()
                .on("Which part of your life", "rom")
                .on("How much does it hurt right now?", "9")
                .on("1/4  What happened?", INDIRECT)
                .stopAt("Which words did you actually get?");
    }

    @Test
    void the_words_alone_tell_nothing() {
        ScriptedConsole person = upToTheSecondQuestion();

        new CliTester(home).in("Europe/Dublin").person(person).run("new").failed(130);

        person.assertAllSaid();
    }

    @Test
    void who_takes_the_time_to_write_is_heard_by_the_meaning_too() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "rom")
                .on("How much does it hurt right now?", "9")
                .on("1/4  What happened?", CareByMeaningTest::untilItIsLoaded, INDIRECT)
                .stopAt("116 123");

        new CliTester(home)
                .in("Europe/Dublin")
                .withModel()
                .person(person)
                .run("new")
                .failed(130);

        person.assertAllSaid();
    }

    /** As long as somebody writes a sentence, and more on a busy machine. */
    private static void untilItIsLoaded() {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(thread -> thread.getName().equals("in the background"))
                && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void nobody_waits_for_what_is_not_ready() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        InTheBackground<String> slow = new InTheBackground<>(() -> awaited(goOn));
        slow.begin();

        assertThat(slow.ready()).isEmpty();

        goOn.countDown();
        slow.end();
        assertThat(slow.ready()).contains("made");
    }

    @Test
    void what_cannot_be_made_is_never_ready_and_harms_nobody() {
        InTheBackground<String> broken = new InTheBackground<>(() -> {
            throw new UnsatisfiedLinkError("no such library");
        });
        broken.begin();
        broken.end();

        assertThat(broken.ready()).isEmpty();
    }

    @Test
    void what_was_not_begun_is_not_made() {
        InTheBackground<String> idle = new InTheBackground<>(() -> {
            throw new IllegalStateException("nobody asked for it");
        });

        idle.end();

        assertThat(idle.ready()).isEmpty();
    }

    private static String awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
            return "made";
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
