package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

        Packaged.Result said = Packaged.onward(folder)
                .with("ONWARD_PROVIDER", "openai")
                .with("ONWARD_MODEL", "any")
                .with("ONWARD_BASE_URL", address.get())
                .with("ONWARD_CONSENT", "always")
                .reading("Nobody will ever print me.")
                .run("reflect", "--model", "--json", "-");

        assertThat(said.code()).as(said.toString()).isIn(0, 3);
        assertThat(said.code() == 0 ? said.out() : said.err())
                .containsAnyOf("\"reframes\":[", "what the model said was not fit to show");
        assertThat(said.err()).doesNotContain("print me");
        assertThat(Files.readString(folder.resolve(".local/share/onward/sent.log")))
                .contains("\topenai\tany\t");
    }

    @Test
    void no_class_of_the_model_library_is_loaded_by_a_command_that_asks_no_model() throws IOException {
        Path classes = folder.resolve("classes.txt");
        Packaged onward = Packaged.onward(folder)
                .with("ONWARD_PROVIDER", "openai")
                .with("ONWARD_MODEL", "any")
                .with("ONWARD_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);

        for (String[] command :
                new String[][] {{"check-in", "--mood=6"}, {"list"}, {"--help"}, {"patterns", "--json"}}) {
            onward.run(command);

            assertThat(Files.readString(classes))
                    .contains("dev.onward.Main")
                    .doesNotContain("dev.langchain4j", "ai.onnxruntime", "com.fasterxml.jackson.databind.ObjectMapper");
        }
    }
}
