package dev.onward.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.onward.testing.CliTester;
import dev.onward.testing.ModelServer;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of an answer while the model still speaks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelSpeakingTest {
    private static final String FIRST =
            "{\"reframes\": [{\"approach\": \"evidence\", \"text\": \"One letter came, and it says no to this piece. It"
                    + " does not speak about all that you write.\"}";
    private static final String SECOND =
            ", {\"approach\": \"another-explanation\", \"text\": \"An editor reads many pages in a week. This one may"
                    + " not have fitted the next issue.\"}";
    private static final String PROMISE =
            ", {\"approach\": \"compassion-or-next-step\", \"text\": \"You will find the right publisher soon, and then"
                    + " you will laugh about this letter.\"}";
    private static final String END = "], \"traps\": [], \"question\": \"What else could the letter mean?\"}";

    @TempDir
    Path home;

    private final ModelServer server = new ModelServer();
    private final ScriptedConsole person = new ScriptedConsole();
    private CliTester onward;

    @BeforeEach
    void start() {
        onward = server.tester(home, "openai", "/v1").input("Nobody will ever print me.");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static boolean waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return condition.getAsBoolean();
    }

    private static void begin(HttpExchange exchange) throws IOException {
        ModelServer.begin(exchange, "text/event-stream");
    }

    @Test
    void a_reframe_stands_there_while_the_next_is_still_to_come() {
        AtomicBoolean seen = new AtomicBoolean();
        server.answering(exchange -> {
            begin(exchange);
            ModelServer.piece(exchange, FIRST);
            seen.set(waitUntil(() -> person.shown().contains("1  One letter came")));
            ModelServer.piece(exchange, SECOND + PROMISE + END);
        });

        onward.person(person).run("reflect", "--model", "-", "--color=never").ok();

        assertThat(seen).isTrue();
        assertThat(person.passed()).containsExactly("It is answering…");
        assertThat(person.shown()).isEqualTo("""
                        It is asked now. Esc: do not wait; nothing is lost.

                          1  One letter came, and it says no to this piece. It does not speak about all
                          that you write.

                          2  An editor reads many pages in a week. This one may not have fitted the next
                          issue.

                        What else could the letter mean?
                        """);
    }

    @Test
    void esc_hangs_up_and_keeps_what_stands_there() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.answering(exchange -> {
            begin(exchange);
            ModelServer.piece(exchange, FIRST);
            try {
                while (true) {
                    ModelServer.piece(exchange, " ");
                }
            } finally {
                hungUp.countDown();
            }
        });
        onward.run("new", "--no-input", "--context=other", "--answer=what-happened=They sent the form letter.")
                .ok();
        person.impatientAfter("1  One letter came")
                .on("1/4", "Nobody will ever print me.")
                .on("How far do you believe")
                .on("2/4")
                .on("against")
                .on("3/4")
                .on("4/4")
                .on("Does that fit?")
                .on("m: ask some-model", "m")
                .on("What came before that stays.", "1")
                .on("", "One letter came, and it says no to this piece.")
                .on("the conclusion now?")
                .on("hurt now?");

        onward.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(person.shown()).contains("The model at 127.0.0.1 was not waited for.");
        assertThat(onward.read("entries/2026/2026-11-23T120000-reality-test-t002.json")
                        .replaceAll("\\s+", " "))
                .contains("\"One letter came, and it says no to this piece.\" ], \"by\": \"model\"");
        assertThat(hungUp.await(20, TimeUnit.SECONDS)).as("the call was cut").isTrue();
    }

    @Test
    void esc_before_the_first_word_hangs_up() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.answering(exchange -> {
            begin(exchange);
            try {
                while (true) {
                    ModelServer.write(exchange.getResponseBody(), ": still thinking\n\n");
                }
            } finally {
                hungUp.countDown();
            }
        });

        onward.person(person.impatient())
                .run("reflect", "--model", "-", "--color=never")
                .ok();

        assertThat(person.shown()).endsWith("The model at 127.0.0.1 was not waited for. Onward's own guide goes on.\n");
        assertThat(hungUp.await(20, TimeUnit.SECONDS)).as("the call was cut").isTrue();
    }

    @Test
    void an_answer_that_breaks_off_keeps_what_was_whole() {
        server.answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 100_000);
            ModelServer.piece(exchange, FIRST + ", {\"approach\": \"another-exp");
        });

        onward.person(person).run("reflect", "--model", "-", "--color=never").ok();

        assertThat(person.shown()).endsWith("""
                          1  One letter came, and it says no to this piece. It does not speak about all
                          that you write.
                        The model at 127.0.0.1 broke off. What came before that stays.
                        """);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void what_fails_the_checks_is_never_shown_not_even_for_a_moment() {
        server.answering(exchange -> ModelServer.openAi(
                exchange, FIRST.replaceFirst("\\{\"approach.*", "") + PROMISE.substring(2) + "]" + "}"));

        onward.person(person).run("reflect", "--model", "-", "--color=never").ok();

        assertThat(person.shown()).isEqualTo("""
                        It is asked now. Esc: do not wait; nothing is lost.
                        What it said was not fit to show. Onward's own guide goes on.
                        """);
    }

    @Test
    void a_model_that_does_not_stop_is_heard_three_times() {
        server.answering(exchange -> ModelServer.openAi(
                exchange,
                FIRST + SECOND
                        + ", {\"approach\": \"evidence\", \"text\": \"It says one thing about one piece, and nothing about"
                        + " the next one.\"}"
                        + ", {\"approach\": \"evidence\", \"text\": \"You may look at one page of it again, and see what"
                        + " is good in it.\"}" + END));

        onward.person(person).run("reflect", "--model", "-", "--color=never").ok();

        assertThat(person.shown()).contains("  3  It says one thing").doesNotContain("4  ");
    }
}
