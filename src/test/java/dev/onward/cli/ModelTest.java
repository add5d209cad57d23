package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        return new CliTester(home)
                .withModel()
                .with("ONWARD_PROVIDER", provider)
                .with("ONWARD_MODEL", "some-model")
                .with("ONWARD_BASE_URL", server.address(path))
                .with("ONWARD_CONSENT", "always")
                .with("OPENAI_API_KEY", "sk-secret")
                .with("ANTHROPIC_API_KEY", "sk-secret")
                .with("GEMINI_API_KEY", "sk-secret")
                .input(WORDS);
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

    @Test
    void each_sending_is_noted_without_a_word_of_it() throws Exception {
        onward().run("reflect", "--model", "--json", "-").ok();

        assertThat(Files.readString(home.resolve(".local/share/onward/sent.log")))
                .matches("2026-11-23T11:00:00Z\topenai\tsome-model\t127.0.0.1\t\\d{4}\t-\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve(".local/share/onward/sent.log"))))
                .isEqualTo("rw-------");
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

    @Test
    void nothing_leaves_without_consent() {
        assertThat(onward().with("ONWARD_CONSENT", "ask")
                        .run("reflect", "--model", "--json", "-")
                        .failed(1))
                .contains("nobody can be asked");
        assertThat(onward().with("ONWARD_CONSENT", "never")
                        .run("reflect", "--model", "--json", "-")
                        .failed(1))
                .contains("no language model may be asked");
        assertThat(onward().run("reflect", "--model", "--no-model", "--json", "-")
                        .failed(1))
                .contains("no language model may be asked");
        assertThat(onward().with("ONWARD_NO_MODEL", "1")
                        .run("reflect", "--model", "--json", "-")
                        .failed(1))
                .contains("no language model may be asked");
        assertThat(onward().input("I am going to kill myself tonight.")
                        .run("reflect", "--model", "--json", "-")
                        .failed(1))
                .contains("great pain");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void the_person_sees_what_would_be_sent_and_that_is_what_is_sent() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Ask some-model (openai) at 127.0.0.1, on this machine?", "p")
                .on("Never promise anything", "u")
                .on("Ms Ortega sent it back", "e")
                .on("", "Only this sentence is sent.")
                .on("Only this sentence is sent.", "y");

        onward().with("ONWARD_CONSENT", "ask")
                .person(person)
                .run("reflect", "--model", "-")
                .ok();

        person.assertAllSaid();
        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains("Only this sentence is sent.")
                .doesNotContain("Nobody", "Ortega");
    }

    @Test
    void enter_sends_nothing() {
        ScriptedConsole person = new ScriptedConsole().on("Enter: not now");

        onward().with("ONWARD_CONSENT", "ask")
                .person(person)
                .run("reflect", "--model", "-")
                .ok();

        assertThat(server.asked()).isEmpty();
    }

    @Test
    void in_a_reality_test_the_models_words_are_taken_changed_and_marked_as_such() {
        CliTester cli = onward().with("ONWARD_CONSENT", "ask");
        cli.run("new", "--no-input", "--context=other", "--answer=what-happened=They sent the form letter.")
                .ok();
        ScriptedConsole person = new ScriptedConsole()
                .on("1/4", "Nobody will ever print me.")
                .on("How far do you believe", "85")
                .on("2/4")
                .on("against")
                .on("3/4")
                .on("4/4")
                .on("Does that fit?", "n")
                .on("m: ask some-model for other ways to see it", "m")
                .on("Nobody will ever print me.", "y")
                .on("1  One letter came", "2")
                .on("", "An editor reads many pages. This was one.")
                .on("the conclusion now?", "40")
                .on("hurt now?");

        cli.person(person).run("reality-test").ok();

        person.assertAllSaid();
        assertThat(cli.read("entries/2026/2026-11-23T120000-reality-test-t002.json")
                        .replaceAll("\\s+", " "))
                .contains(
                        "\"This was one.\"".substring(1, 14), "\"by\": \"model\", \"chosen\": true, \"edited\": true");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_key_comes_from_a_file_of_ones_own_or_a_command_and_is_never_shown() throws Exception {
        Path file = Files.writeString(home.resolve("key"), "sk-from-file\n");
        Path config = home.resolve(".config/onward/config.toml");
        Files.createDirectories(config.resolveSibling(""));
        Files.writeString(config, "api-key-env = \"NO_SUCH\"\napi-key-file = \"" + file + "\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(onward().run("reflect", "--model", "--json", "-").failed(1))
                .contains("chmod 600")
                .doesNotContain("sk-from");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        onward().run("reflect", "--model", "--json", "-").ok();
        Files.writeString(config, "api-key-env = \"NO_SUCH\"\napi-key-command = \"echo sk-from-command\"\n");
        onward().run("reflect", "--model", "--json", "-").ok();

        assertThat(server.headers().toString()).contains("sk-from-file", "sk-from-command");
    }
}
