package dev.onward.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaitTest {
    private final Conversation talk = new Conversation();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void close() {
        goOn.countDown();
        talk.close();
    }

    private CompletableFuture<String> waiting(Function<Meanwhile, String> work) {
        return CompletableFuture.supplyAsync(() -> talk.console().whileWaiting(work));
    }

    private static String untilCancelled(Meanwhile meanwhile) {
        while (!meanwhile.isCancelled()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return "cancelled";
    }

    private void await() {
        try {
            assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void text_stands_there_while_the_work_goes_on_and_the_passing_line_below_it() throws Exception {
        CompletableFuture<String> made = waiting(meanwhile -> {
            meanwhile.passing("It is answering");
            meanwhile.show("One letter came.\nIt was short.");
            await();
            return "done";
        });

        talk.screen.waitForScreen("One letter came.\nIt was short.\nIt is answering");
        goOn.countDown();

        assertThat(made.get(20, TimeUnit.SECONDS)).isEqualTo("done");
        talk.screen.waitForScreen("One letter came.\nIt was short.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\033", "\003"})
    void esc_and_ctrl_c_tell_the_work_that_the_person_has_had_enough(String key) throws Exception {
        CompletableFuture<String> made = waiting(meanwhile -> {
            meanwhile.show("waiting");
            return untilCancelled(meanwhile);
        });
        talk.screen.waitFor("waiting");

        talk.type(key);

        assertThat(made.get(20, TimeUnit.SECONDS)).isEqualTo("cancelled");
        talk.ask(Field.Shape.ONE_LINE).type("on\r");
        assertThat(talk.answer()).containsExactly("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\033[A", "\033OB", "\033[1;5C", "x", "\r"})
    void other_keys_do_nothing(String key) throws Exception {
        CompletableFuture<String> made = waiting(meanwhile -> {
            meanwhile.show("waiting");
            await();
            return String.valueOf(meanwhile.isCancelled());
        });
        talk.screen.waitFor("waiting");
        talk.type(key);
        talk.type("q");

        goOn.countDown();

        assertThat(made.get(20, TimeUnit.SECONDS)).isEqualTo("false");
    }

    @Test
    void a_terminal_that_goes_away_ends_the_wait() {
        CompletableFuture<String> made = waiting(meanwhile -> {
            meanwhile.show("waiting");
            return untilCancelled(meanwhile);
        });
        talk.screen.waitFor("waiting");

        talk.screen.hangUp();

        assertThatThrownBy(() -> made.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Interruption.class);
    }
}
