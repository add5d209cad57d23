package dev.onward.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ModelServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language model, against a server on this machine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelTest {
    private static final String WORDS = "Nobody will ever print me. Ms Ortega sent it back on the 14th.";

    @TempDir
    Path home;

    private final ModelServer server = new ModelServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private CliTester onward(String provider, String path) {
        return server.tester(home, provider, path).input(WORDS);
    }

    private CliTester onward() {
        return onward("openai", "/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "openai, /v1, /v1/chat/completions",
        "ollama, '', /api/chat",
        "anthropic, /v1, /v1/messages",
        "gemini, /v1beta, some-model:streamGenerateContent"
    })
    void each_provider_is_asked_in_its_own_form(String provider, String path, String asked) {
        server.answering(exchange -> ModelServer.as(provider, exchange, ModelServer.GOOD));

        String said =
                onward(provider, path).run("reflect", "--model", "--json", "-").ok();

        assertThat(said)
                .contains(
                        "\"reframes\":[{\"approach\":\"evidence\",\"text\":\"One letter came",
                        "What else could the letter mean?");
        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains(asked, "Nobody will ever print me.", "[name 1]")
                .doesNotContain("Ortega");
        assertThat(Files.exists(home.resolve(".local/share/onward/sent.log"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "400, did not accept what it was asked, 2",
        "401, refused the key, 1",
        "403, refused the key, 1",
        "404, has no model of that name, 1",
        "429, is too busy now, 3",
        "500, has a fault of its own now, 3",
        "529, has a fault of its own now, 3"
    })
    void a_refusal_is_one_sentence_and_only_what_may_pass_is_tried_again(int status, String words, int times) {
        server.answering(
                exchange -> ModelServer.status(exchange, status, "{\"error\":{\"message\":\"" + WORDS + "\"}}"));

        String told = onward().run("reflect", "--model", "--json", "-").failed(3);

        assertThat(told).contains("the model at 127.0.0.1 " + words).doesNotContain("Nobody", "Ortega", "sk-secret");
        assertThat(server.asked()).hasSize(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Hello</html>",
                "",
                "not json",
                "{\"reframes\": []}",
                "{\"choices\": 7}",
                "{\"reframes\": [{\"approach\": \"evidence\"}], \"traps\": \"no\"}"
            })
    void a_senseless_answer_is_told_as_such(String body) {
        server.answering(exchange -> ModelServer.openAi(exchange, body));

        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3))
                .contains("did not answer as a model does");
    }

    @Test
    void a_page_instead_of_an_answer_is_told_as_such() {
        server.answering(exchange -> ModelServer.status(exchange, 200, "<html>Log in</html>"));

        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3))
                .contains("did not answer as a model does");
    }

    @Test
    void nothing_there_and_nowhere_are_told_apart() throws Exception {
        server.close();
        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("nothing answers there");
        assertThat(onward().with("ONWARD_BASE_URL", "http://nowhere.invalid/v1")
                        .run("reflect", "--model", "--json", "-")
                        .failed(3))
                .contains("its address is not known");
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(onward().with("ONWARD_BASE_URL", "https://127.0.0.1:" + ModelServer.speaksPlainly(plain) + "/v1")
                            .run("reflect", "--model", "--json", "-")
                            .failed(3))
                    .contains("not secure");
        }
    }

    @Test
    void an_answer_that_never_comes_is_given_up() throws Exception {
        waitOnly(1, 2);
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            pause(20_000);
        });

        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("took too long");
    }

    @Test
    void a_stream_that_stalls_is_given_up() throws Exception {
        waitOnly(1, 2);
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            ModelServer.piece(exchange, ModelServer.GOOD.substring(0, 40));
            pause(20_000);
        });

        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("took too long");
    }

    @Test
    void neither_words_nor_key_are_in_what_debug_tells() {
        server.answering(exchange -> ModelServer.status(exchange, 401, WORDS + " sk-secret"));

        assertThat(onward().run("reflect", "--model", "--debug", "--json", "-").failed(3))
                .contains("    at dev.onward.")
                .doesNotContain("print me", "Ortega", "sk-secret");
    }

    @Test
    void a_word_now_and_then_is_not_waited_for_without_end() throws Exception {
        waitOnly(1, 2);
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            while (true) {
                ModelServer.piece(exchange, "a");
                pause(300);
            }
        });

        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("took too long");
    }

    @Test
    void bytes_that_drip_are_no_word() throws Exception {
        waitOnly(1, 60);
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            while (true) {
                ModelServer.write(exchange.getResponseBody(), "d");
                pause(100);
            }
        });

        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("took too long");
    }

    @Test
    void an_answer_without_end_is_given_up() {
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            for (int i = 0; i < 100_000; i++) {
                ModelServer.piece(exchange, "a ".repeat(500));
            }
        });

        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("did not stop talking");
    }

    @ParameterizedTest
    @CsvSource({"openai, /v1", "ollama, ''"})
    void a_hundred_megabytes_without_a_line_end_are_not_taken_in(String provider, String path) {
        AtomicLong sent = new AtomicLong();
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            byte[] block = "data: aaaaaaaaaa".repeat(65536).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(block);
                sent.addAndGet(block.length);
            }
        });

        assertThat(onward(provider, path)
                        .run("reflect", "--model", "--json", "-")
                        .failed(3))
                .contains("did not stop talking");

        assertThat(sent).hasValueLessThan(50L * 1024 * 1024);
    }

    private void waitOnly(int firstWord, int whole) throws IOException {
        Path config = home.resolve(".config/onward/config.toml");
        Files.createDirectories(config.resolveSibling(""));
        Files.writeString(config, "first-word-timeout = \"" + firstWord + "\"\nwhole-timeout = \"" + whole + "\"\n");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void invented_quotes_promises_and_escapes_are_dropped() {
        server.answering(exchange -> ModelServer.openAi(exchange, """
                {"reframes": [
                  {"approach": "evidence", "text": "You will find the right publisher soon, and then you will laugh about this letter."},
                  {"approach": "another-explanation", "text": "\u001b]0;owned\u0007An editor reads\u001b[2J many pages in a week. This one may not have fitted the next issue."}],
                 "traps": [{"trap": "labeling", "quote": "I am a failure"}], "question": ""}"""));

        String said = onward().run("reflect", "--model", "--json", "-").ok();

        assertThat(said)
                .contains("\"text\":\"An editor reads many pages in a week.")
                .doesNotContain("laugh", "I am a failure", "\\u001b", "owned");
    }
}
