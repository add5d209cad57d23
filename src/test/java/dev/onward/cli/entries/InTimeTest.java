package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.onward.journal.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InTimeTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void hands_on_every_item_in_order() {
        List<Integer> items = IntStream.range(0, 1000).boxed().toList();
        List<Integer> taken = new ArrayList<>();

        new InTime<>(items.iterator(), LONG).forEachRemaining(taken::add);

        assertThat(taken).isEqualTo(items);
    }

    @Test
    void ends_where_there_is_nothing() {
        InTime<String> none = new InTime<>(List.<String>of().iterator(), LONG);

        assertThat(none.hasNext()).isFalse();
        assertThat(none.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
    }

    @Test
    void gives_up_an_item_that_does_not_come() {
        CountDownLatch never = new CountDownLatch(1);
        InTime<Integer> items =
                new InTime<>(Stream.of(1, 2).peek(item -> waitFor(item, never)).iterator(), Duration.ofMillis(200));

        assertThat(items.next()).isEqualTo(1);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(items::hasNext)
                .withMessage("the expression takes too long on one entry");
        never.countDown();
    }

    private static void waitFor(int item, CountDownLatch never) {
        try {
            if (item == 2) {
                never.await();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void hands_on_a_failure() {
        InTime<Integer> items = new InTime<>(Stream.of(1).map(item -> failed()).iterator(), LONG);

        assertThatIllegalStateException().isThrownBy(items::hasNext).withMessage("broken");
    }

    private static Integer failed() {
        throw new IllegalStateException("broken");
    }
}
