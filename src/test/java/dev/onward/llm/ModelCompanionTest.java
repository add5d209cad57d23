package dev.onward.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.onward.companion.Companion;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Problem;
import dev.onward.testing.ModelServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every provider's form with every failure. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelCompanionTest {
    private static final String WORDS = "Nobody will ever print me.";
    private static final Prompt PROMPT = Prompt.forReframes(WORDS, Optional.empty());

    private final ModelServer server = new ModelServer();
    private String address = "";
    private final AtomicInteger sendings = new AtomicInteger();

    @AfterEach
    void stop() {
        server.close();
    }

    private Suggestions ask(String provider) {
        ModelChoice.Patience patience = new ModelChoice.Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(1));
        ModelChoice choice = new ModelChoice(
                Stream.of(ModelChoice.Provider.values())
                        .filter(known -> known.word().equals(provider))
                        .findFirst()
                        .orElseThrow(),
                address.isEmpty() ? server.address(provider.equals("ollama") ? "" : "/v1") : address,
                "some-model",
                patience);
        return new ModelCompanion(choice, Optional.of("sk-secret"))
                .ask(PROMPT, new Companion.Silent(sendings::incrementAndGet, () -> false));
    }

    /** What the other side does, what is said about it, and how often it is asked. */
    private record Failure(String name, Deed deed, String words, int times) {
        interface Deed {
            void to(HttpExchange exchange, String provider) throws IOException;
        }

        static Failure status(int status, String words, int times) {
            String body = "{\"error\":{\"message\":\"" + WORDS + " sk-secret\",\"type\":\"x\",\"code\":" + status
                    + ",\"status\":\"X\"}}";
            return new Failure(
                    "status " + status,
                    (exchange, provider) -> ModelServer.status(exchange, status, body),
                    words,
                    times);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Failure> failures() {
        List<Failure> failures = new ArrayList<>(List.of(
                Failure.status(302, "did not accept what it was asked", 2),
                Failure.status(400, "did not accept what it was asked", 2),
                Failure.status(401, "refused the key", 1),
                Failure.status(403, "refused the key", 1),
                Failure.status(404, "has no model of that name", 1),
                Failure.status(429, "is too busy now", 3),
                Failure.status(500, "has a fault of its own now", 3),
                Failure.status(529, "has a fault of its own now", 3)));
        failures.addAll(senseless());
        failures.addAll(brokenOff());
        return failures;
    }

    private static List<Failure> senseless() {
        return List.of(
                new Failure(
                        "a page",
                        (exchange, provider) -> ModelServer.status(exchange, 200, "<html><p>Log in</p></html>"),
                        "did not answer as a model does",
                        1),
                new Failure(
                        "nothing", (exchange, provider) -> ModelServer.status(exchange, 200, ""), "did not answer", 1),
                new Failure(
                        "another schema",
                        (exchange, provider) -> ModelServer.as(provider, exchange, "{\"advice\": [\"Cheer up.\"]}"),
                        "did not answer as a model does",
                        1),
                new Failure(
                        "no json",
                        (exchange, provider) -> ModelServer.as(provider, exchange, "I would love to help."),
                        "did not answer as a model does",
                        1));
    }

    private static List<Failure> brokenOff() {
        return List.of(
                new Failure(
                        "cut json",
                        (exchange, provider) ->
                                ModelServer.as(provider, exchange, "{\"reframes\": [{\"approach\": \"evidence\", \"te"),
                        "broke off",
                        1),
                new Failure(
                        "cut body",
                        (exchange, provider) -> {
                            exchange.sendResponseHeaders(200, 10_000);
                            ModelServer.write(exchange.getResponseBody(), "data: {\"cho");
                        },
                        "broke off",
                        1),
                new Failure("no answer at all", (exchange, provider) -> exchange.close(), "broke off", 1));
    }

    static Stream<Arguments> all() {
        return Stream.of("openai", "ollama", "anthropic", "gemini")
                .flatMap(provider -> failures().stream().map(failure -> Arguments.of(provider, failure)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("all")
    void each_failure_is_one_sentence_without_a_word_of_the_other_side(String provider, Failure failure) {
        server.answering(exchange -> failure.deed().to(exchange, provider));

        Problem problem = catchThrowableOfType(Problem.class, () -> ask(provider));

        assertThat(problem).as("what is said").isNotNull();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.MODEL);
        assertThat(problem.message()).startsWith("the model at 127.0.0.1 " + failure.words());
        assertThat(problem.toString() + problem.hint() + problem.getCause())
                .doesNotContain("print me", "sk-secret", "Log in", "Cheer");
        assertThat(server.asked()).hasSize(failure.times());
        assertThat(sendings).hasValue(failure.times());
    }

    @ParameterizedTest
    @CsvSource({
        "openai, refused", "ollama, refused", "anthropic, refused", "gemini, refused",
        "openai, unknown", "ollama, unknown", "anthropic, unknown", "gemini, unknown",
        "openai, insecure", "ollama, insecure", "anthropic, insecure", "gemini, insecure"
    })
    void nobody_there_nowhere_and_not_secure_are_told_apart(String provider, String way) throws IOException {
        String plain = server.address("/v1");
        ServerSocket unencrypted = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        String words = switch (way) {
            case "refused" -> {
                server.close();
                address = plain;
                yield "cannot be reached: nothing answers there";
            }
            case "unknown" -> {
                address = "http://nowhere.invalid/v1";
                yield "cannot be reached: its address is not known";
            }
            default -> {
                address = "https://127.0.0.1:" + ModelServer.speaksPlainly(unencrypted) + "/v1";
                yield "cannot be asked: its connection is not secure";
            }
        };

        Problem problem = catchThrowableOfType(Problem.class, () -> ask(provider));

        unencrypted.close();
        assertThat(problem.message()).endsWith(words);
        assertThat(sendings).hasValue(1);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic", "gemini"})
    void a_server_that_does_not_know_the_schema_is_asked_without(String provider) {
        server.answering(exchange -> {
            if (server.asked().size() == 1) {
                ModelServer.status(exchange, 400, "{\"error\": \"unknown field\"}");
            } else {
                ModelServer.as(provider, exchange, "Here it is:\n```json\n" + ModelServer.GOOD + "\n```\nBe well {}.");
            }
        });

        assertThat(ask(provider).reframes()).hasSize(3);
        assertThat(server.asked().get(0)).contains("another-explanation\"");
        assertThat(server.asked().get(1)).contains(WORDS).doesNotContain("additionalProperties", "temperature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic", "gemini"})
    void busy_at_first_is_tried_again(String provider) {
        server.answering(exchange -> {
            if (server.asked().size() < 3) {
                ModelServer.status(exchange, 429, "");
            } else {
                ModelServer.as(provider, exchange, ModelServer.GOOD);
            }
        });

        assertThat(ask(provider).question()).contains("What else could the letter mean?");
        assertThat(sendings).hasValue(3);
    }

    @Test
    void thoughts_before_an_answer_are_let_go() {
        server.answering(exchange -> ModelServer.openAi(
                exchange, "<think>They say {\"question\": \"Why cry?\"}. Hm.</think>" + ModelServer.GOOD));

        assertThat(ask("openai").question()).contains("What else could the letter mean?");
    }
}
