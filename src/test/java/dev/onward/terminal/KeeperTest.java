package dev.onward.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeeperTest {
    @Test
    void an_interruption_waits_until_the_words_are_kept() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        List<Boolean> interruptedWhileKeeping = new ArrayList<>();
        Keeper[] keeper = new Keeper[1];
        Thread other = new Thread(() -> {
            try {
                assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            keeper[0].interrupt();
        });
        keeper[0] = new Keeper(lines -> {
            inside.countDown();
            waitUntilBlocked(other);
            interruptedWhileKeeping.add(Thread.currentThread().isInterrupted());
        });
        other.start();

        keeper[0].keep("words");
        joinIgnoringInterruption(other);

        assertThat(interruptedWhileKeeping).containsExactly(false);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void words_are_kept_on_an_interrupted_thread_which_stays_interrupted() {
        List<Boolean> interruptedWhileKeeping = new ArrayList<>();
        Keeper keeper = new Keeper(
                lines -> interruptedWhileKeeping.add(Thread.currentThread().isInterrupted()));

        Thread.currentThread().interrupt();
        keeper.keep("words");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interruptedWhileKeeping).containsExactly(false);
    }

    @Test
    void blank_lines_at_the_end_are_no_part_of_an_answer() {
        assertThat(Keeper.lines("one\n\n two \n  \n")).containsExactly("one", "", " two ");
        assertThat(Keeper.lines(" \n ")).isEmpty();
        assertThat(Keeper.lines("")).isEmpty();
    }

    private static void waitUntilBlocked(Thread thread) {
        while (thread.getState() != Thread.State.BLOCKED) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static void joinIgnoringInterruption(Thread thread) {
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(10_000);
            interrupted |= Thread.interrupted();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
