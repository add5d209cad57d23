package dev.onward.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.ModelServer;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code onward config model}, against a server on this machine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigModelCommandTest {
    @TempDir
    Path home;

    private final ModelServer server = new ModelServer();
    private final ScriptedConsole person = new ScriptedConsole();
    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home)
                .person(person)
                .with("NO_COLOR", "1")
                .with("OLLAMA_HOST", server.address("").replace("http://", ""));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String settings() throws IOException {
        Path file = home.resolve(".config/onward/config.toml");
        return Files.exists(file) ? Files.readString(file) : "none";
    }

    @Test
    void an_ollama_on_this_machine_is_found_tried_and_set() throws IOException {
        server.hasModels("llama3:8b", "qwen3:4b");
        person.on("Which one?\nA number or a name", "3")
                .on("Please type a number or a name from the list", "qwen")
                .on("y: send this   Enter: do not", "y")
                .on("Write this into ", "y");

        onward.run("config", "model").ok();

        person.assertAllSaid();
        assertThat(person.shown())
                .contains(
                        "Looking for Ollama on this machine (" + server.address("") + ")",
                        "  1  llama3:8b\n  2  qwen3:4b\n",
                        "It is on this machine.",
                        "A letter came back unopened.",
                        "It answered, in the form that is needed.",
                        "It is set.");
        assertThat(settings())
                .isEqualTo("provider = \"ollama\"\nmodel = \"qwen3:4b\"\nbase-url = \"" + server.address("") + "\"\n");
        assertThat(server.asked()).hasSize(2);
        assertThat(server.asked().get(0)).isEqualTo("/api/tags\n");
        assertThat(server.asked().get(1)).startsWith("/api/chat").contains("A letter came back unopened.");
        assertThat(Files.readString(home.resolve(".local/share/onward/sent.log")))
                .contains("\tollama\tqwen3:4b\t127.0.0.1\t")
                .endsWith("\t-\n");
    }

    @Test
    void another_provider_is_asked_for_and_the_file_keeps_the_rest() throws IOException {
        Files.createDirectories(home.resolve(".config/onward"));
        Files.writeString(
                home.resolve(".config/onward/config.toml"), "# mine\nkeys = \"vi\"\napi-key-file = \"/old\"  # once\n");
        server.hasModels();
        person.on("No Ollama with a model answers there.\n", "op")
                .on("Which model?", "gpt-5")
                .on("Just Enter for https://api.openai.com/v1.")
                .on("Where is its key read from?", "sk-abcdefghijklmnop")
                .on("Please type v, f or c, or just Enter; never the key itself.", "v")
                .on("The variable's name?", "sk-abcdefghijklmnop")
                .on("That looks like a key, and a key is never kept in the settings.", "MY_KEY")
                .on("y: send this   Enter: do not")
                .on("Write this into ", "yes");

        onward.with("MY_KEY", "sk-abcdefghijklmnop").run("config", "model").ok();

        person.assertAllSaid();
        assertThat(person.shown())
                .contains("Its key is read from the variable MY_KEY.", "It is not on this machine.")
                .doesNotContain("abcdef");
        assertThat(settings()).isEqualTo("""
                # mine
                keys = "vi"
                # once
                provider = "openai"
                model = "gpt-5"
                api-key-env = "MY_KEY"
                """);
        assertThat(server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"f, api-key-file, /home/ana/key", "c, api-key-command, pass show it"})
    void a_file_or_a_command_may_hold_the_key(String letter, String setting, String place) throws IOException {
        server.hasModels();
        person.on("Which provider?", "3")
                .on("Which model?", "claude")
                .on("base-url")
                .on("Where is its key read from?", letter)
                .on("\nThe ", place)
                .on("y: send this   Enter: do not", "n")
                .on("Write this into ", "y");

        onward.run("config", "model").ok();

        assertThat(settings()).contains("provider = \"anthropic\"\n", setting + " = \"" + place + "\"\n");
    }

    @ParameterizedTest
    @CsvSource({"401, refused the key", "404, has no model of that name", "500, has a fault of its own now"})
    void a_refusal_is_one_sentence_and_nothing_is_written_without_a_yes(int status, String words) throws IOException {
        server.answering(exchange -> ModelServer.status(exchange, status, "secret words"));
        person.on("Which provider?", "openai")
                .on("Which model?", "x")
                .on("base-url", "nowhere")
                .on("Base-url is an address with http:// or https://", server.address("/v1"))
                .on("or no key if it is not set")
                .on("y: send this   Enter: do not", "y")
                .on("Write this into ");

        onward.run("config", "model").ok();

        assertThat(person.shown())
                .contains("The model at 127.0.0.1 " + words + ".")
                .doesNotContain("secret");
        assertThat(person.shown()).endsWith("Nothing was written.\n");
        assertThat(settings()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"http://nowhere.invalid/v1, its address is not known", "http://127.0.0.1:9/v1, nothing answers there"})
    void an_address_that_does_not_answer_is_told_as_such(String address, String words) {
        server.hasModels();
        person.on("Which provider?", "openai")
                .on("Which model?", "x")
                .on("base-url", address)
                .on("key")
                .on("y: send this   Enter: do not", "y")
                .on("Write this into ", "n");

        onward.run("config", "model").ok();

        assertThat(person.shown().toLowerCase(Locale.ROOT)).contains(words);
    }

    @Test
    void an_answer_of_another_form_is_told_and_may_be_set_all_the_same() throws IOException {
        server.answering(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/api/tags")) {
                ModelServer.status(exchange, 200, "{\"models\":[{\"name\":\"tiny\"}]}");
            } else {
                ModelServer.ollama(exchange, "{}");
            }
        });
        person.on("Which one?", "1").on("y: send this", "y").on("Write this into ", "y");

        onward.run("config", "model").ok();

        assertThat(person.shown()).contains("The model at 127.0.0.1 did not answer as a model does.");
        assertThat(settings()).contains("model = \"tiny\"");
    }

    @Test
    void leaving_a_question_open_writes_nothing() throws IOException {
        server.hasModels();
        person.on("Which provider?");
        onward.run("config", "model").ok();
        person.on("Which provider?", "1").on("Which model?");
        onward.run("config", "model").ok();

        person.assertAllSaid();
        assertThat(settings()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void ctrl_c_at_any_question_changes_nothing(int answered) throws IOException {
        Files.createDirectories(home.resolve(".config/onward"));
        Files.writeString(home.resolve(".config/onward/config.toml"), "keys = \"vi\"\n");
        server.hasModels();
        List<String> questions = List.of(
                "Which provider?",
                "Which model?",
                "base-url",
                "Where is its key read from?",
                "The variable's name?",
                "y: send this",
                "Write this into ");
        List<String> answers = List.of("openai", "x", server.address("/v1"), "v", "MY_KEY", "n");
        for (int i = 0; i < answered; i++) {
            person.on(questions.get(i), answers.get(i));
        }
        person.stopAt(questions.get(answered), "");

        assertThat(onward.run("config", "model").failed(ExitCodes.INTERRUPTED)).contains("nothing was written");

        person.assertAllSaid();
        assertThat(settings()).isEqualTo("keys = \"vi\"\n");
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void what_the_environment_says_is_told_to_be_stronger() {
        server.hasModels("a");
        person.on("Which one?", "a").on("y: send this   Enter: do not").on("Write this into ", "y");

        onward.with("ONWARD_MODEL", "b").run("config", "model").ok();

        assertThat(person.shown()).contains("environment ONWARD_MODEL is set too, and rules over the file.");
    }

    @Test
    void from_a_script_it_says_how_to_set_it() {
        assertThat(onward.run("config", "model", "--no-input").failed(ExitCodes.USAGE))
                .contains("onward config set provider ollama");
        assertThat(server.asked()).isEmpty();
    }
}
