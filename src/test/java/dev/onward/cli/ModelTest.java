package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        server.answering(exchange -> {
            switch (provider) {
                case "ollama" -> ModelServer.ollama(exchange, ModelServer.GOOD);
                case "anthropic" -> ModelServer.anthropic(exchange, ModelServer.GOOD);
                case "gemini" -> ModelServer.gemini(exchange, ModelServer.GOOD);
                default -> ModelServer.openAi(exchange, ModelServer.GOOD);
            }
        });

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
        "400, did not accept what it was asked, 1",
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
            assertThat(onward().with("ONWARD_BASE_URL", "https://127.0.0.1:" + speaksPlainly(plain) + "/v1")
                            .run("reflect", "--model", "--json", "-")
                            .failed(3))
                    .contains("not secure");
        }
    }

    @Test
    void an_answer_that_never_ends_or_never_comes_is_given_up() throws Exception {
        Path config = home.resolve(".config/onward/config.toml");
        Files.createDirectories(config.resolveSibling(""));
        Files.writeString(config, "first-word-timeout = \"1\"\nwhole-timeout = \"2\"\n");
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            pause(20_000);
        });
        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("took too long");
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            String piece =
                    "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + "a ".repeat(500) + "\"}}]}\n\n";
            for (int i = 0; i < 100_000; i++) {
                ModelServer.write(exchange.getResponseBody(), piece);
            }
        });
        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("did not stop talking");
        server.answering(exchange -> {
            ModelServer.begin(exchange, "text/event-stream");
            for (int i = 0; i < 20; i++) {
                ModelServer.write(
                        exchange.getResponseBody(),
                        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n");
                pause(300);
            }
        });
        assertThat(onward().run("reflect", "--model", "--json", "-").failed(3)).contains("took too long");
    }

    private static int speaksPlainly(ServerSocket server) {
        Thread thread = new Thread(() -> {
            try (Socket caller = server.accept()) {
                caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                caller.getOutputStream().flush();
            } catch (IOException closed) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server.getLocalPort();
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
