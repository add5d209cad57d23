package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program and a real model's server: {@code ONWARD_TEST_MODEL_SERVER} holds its address, ending in /v1. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelIT {
    @TempDir
    Path folder;

    @Test
    void a_real_server_is_understood_and_a_senseless_answer_refused_gently() throws IOException {
        Optional<String> address = Optional.ofNullable(System.getenv("ONWARD_TEST_MODEL_SERVER"));
        assumeTrue(address.isPresent(), "no model's server is named");

        Path config = folder.resolve(".config/onward/config.toml");
        Files.createDirectories(config.resolveSibling(""));
        Files.writeString(config, "first-word-timeout = \"40\"\nwhole-timeout = \"45\"\n");
        Packaged.Result said = Packaged.onward(folder)
                .with("ONWARD_PROVIDER", "openai")
                .with("ONWARD_MODEL", "any")
                .with("ONWARD_BASE_URL", address.get())
                .with("ONWARD_CONSENT", "always")
                .reading("Nobody will ever print me.")
                .run("reflect", "--model", "--json", "-");

        assertThat(said.code()).as(said.toString()).isIn(0, 3);
        assertThat(said.code() == 0 ? said.out() : said.err())
                .containsAnyOf("\"reframes\":[", "what the model said was not fit to show", "took too long");
        assertThat(said.err()).doesNotContain("print me");
        assertThat(Files.readString(folder.resolve(".local/share/onward/sent.log")))
                .contains("\topenai\tany\t");
    }

    @Test
    void no_class_of_the_model_library_is_loaded_by_a_command_that_asks_no_model() throws IOException {
        Path classes = folder.resolve("classes.txt");
        // the archive of newer Javas brings all rehearsed classes at once, whether they are used or not
        Packaged onward = Packaged.onward(folder)
                .with("ONWARD_PROVIDER", "openai")
                .with("ONWARD_MODEL", "any")
                .with("ONWARD_NO_ARCHIVE", "1")
                .with("ONWARD_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);

        for (String[] command : new String[][] {
            {"new", "--no-input", "--answer=what-happened=A letter."},
            {"check-in", "--mood=6"},
            {"list"},
            {"--help"},
            {"patterns", "--json"}
        }) {
            onward.run(command);

            assertThat(Files.readString(classes))
                    .contains("dev.onward.Main")
                    .doesNotContain("dev.langchain4j", "com.fasterxml.jackson.databind.ObjectMapper");
        }
    }

    @Test
    void a_sitting_without_a_model_loads_nothing_of_it() throws IOException {
        Path classes = folder.resolve("classes.txt");
        Map<String, String> environment = Map.of("ONWARD_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);

        try (Tmux tmux = new Tmux(folder, environment)) {
            tmux.run(Tmux.onward() + " new --context=other --hurt=5 --answer=what-happened=A --answer=story=B")
                    .waitFor("Which words did you actually get?");
            tmux.press("Enter").waitFor("What do you feel?");
            tmux.press("Enter").waitFor("What do you know for sure here");
            tmux.press("Enter").waitFor("What would help right now?");
            tmux.press("Enter").waitFor("in a week?");
            tmux.press("Enter").waitFor("how much does it hurt now?");
            tmux.press("Enter").waitFor("It is written down, and it is kept");
        }

        assertThat(Files.readString(classes))
                .contains("dev.onward.cli.sitting.SecondView")
                .doesNotContain("dev.langchain4j", "dev.onward.llm.", "dev.onward.companion.Prompt");
    }
}
