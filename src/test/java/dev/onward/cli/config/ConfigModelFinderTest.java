package dev.onward.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.ModelServer;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code onward config model} looks for on this machine, and when it looks for nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigModelFinderTest {
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

    @Test
    void a_mistyped_consent_sends_nothing() throws IOException {
        Files.createDirectories(home.resolve(".config/onward"));
        Files.writeString(home.resolve(".config/onward/config.toml"), "consent = \"nver\"\n");

        assertThat(onward.run("config", "model").failed(ExitCodes.USAGE))
                .contains("consent is ask, always or never", "config.toml");

        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-model", "ONWARD_NO_MODEL", "consent", "NEVER"})
    void not_one_packet_leaves_where_no_model_may_be_asked(String how) throws IOException {
        server.hasModels("llama3:8b");
        if (how.equals("ONWARD_NO_MODEL")) {
            onward.with("ONWARD_NO_MODEL", "1");
        } else if (how.equals("consent")) {
            new CliTester(home).run("config", "set", "consent", "never").ok();
        } else if (how.equals("NEVER")) {
            onward.with("ONWARD_CONSENT", "NEVER");
        }
        person.on("No model may be asked now", "ollama")
                .on("Which model?", "llama3:8b")
                .on("base-url", server.address(""))
                .on("Write this into ", "y");

        if (how.startsWith("--")) {
            onward.run("config", "model", how).ok();
        } else {
            onward.run("config", "model").ok();
        }

        person.assertAllSaid();
        assertThat(home.resolve(".config/onward/config.toml")).content().contains("provider = \"ollama\"");
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org:80", "http://192.168.0.7:11434", "127.0.0.1:99999", "x"})
    void only_this_machine_is_looked_at(String host) {
        person.on("Which provider?");

        onward.with("OLLAMA_HOST", host).run("config", "model").ok();

        assertThat(person.shown()).contains("on this machine (http://127.0.0.1:11434).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "[]", "{\"models\":7}", "{\"models\":[{\"name\":\"\"},{}]}"})
    void what_is_no_ollama_is_passed_over(String body) {
        server.answering(exchange -> ModelServer.status(exchange, 200, body));
        person.on("No Ollama with a model answers there.");

        onward.run("config", "model").ok();

        person.assertAllSaid();
    }

    @Test
    void names_that_a_server_gives_cannot_draw_on_the_screen() {
        server.hasModels("\\u001b[2Jx");
        person.on("Which one?", "1");

        assertThat(onward.run("config", "model").failed(ExitCodes.USAGE)).contains("model is a name");
        assertThat(person.shown()).doesNotContain("\u001b[2J");
    }
}
