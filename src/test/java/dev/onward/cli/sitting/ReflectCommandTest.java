package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReflectCommandTest {
    private static final String NOTHING =
            "{\"traps\":[],\"verdict\":\"none-found\",\"style\":\"none\",\"care\":\"none\"}\n";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void install() {
        onward = new CliTester(home).withModel();
    }

    @Test
    void quotes_the_words_and_says_what_they_do() {
        assertThat(onward.input("The bus was late. Nobody will ever hire me.")
                        .run("reflect", "-")
                        .ok())
                .isEqualTo("""
                        "Nobody will ever hire me."
                          fortune-telling: it tells the future as if it were known

                        This is a guess from the words alone. You know best whether it fits.
                        """);
    }

    @Test
    void says_it_when_there_is_nothing_to_say() {
        assertThat(onward.input("I cried on the night bus all the way home. I miss her.")
                        .run("reflect", "-")
                        .ok())
                .isEqualTo("No thinking trap stands out in these words. Some things simply hurt.\n");
    }

    @Test
    void reads_the_last_entry_without_being_told() {
        onward.run("new", "--no-input", "--answer=story=I am a complete failure and a fraud.")
                .ok();

        assertThat(onward.run("reflect", "--json").ok())
                .startsWith("{\"traps\":[{\"trap\":\"labeling\",\"quote\":\"I am a complete failure and a fraud.\",");
        assertThat(onward.files()).hasSize(1);
    }

    @Test
    void reads_a_file() throws IOException {
        Path letter = Files.writeString(home.resolve("letter.txt"), "They sent two lines.\n");

        assertThat(onward.run("reflect", "--json", letter.toString()).ok()).isEqualTo(NOTHING);
    }

    @Test
    void names_a_file_that_is_not_there() {
        assertThat(onward.run("reflect", "no/such.txt").failed(1)).isEqualTo("onward: there is no file no/such.txt\n");
    }

    @Test
    void reads_a_text_a_line_and_prints_an_object_a_line() {
        String out = onward.input("They sent two lines.\nI want to die.\n\nNobody will ever hire me.\n")
                .run("reflect", "--lines")
                .ok();

        List<String> lines = out.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0) + "\n").isEqualTo(NOTHING);
        assertThat(lines.get(1)).endsWith("\"care\":\"urgent\"}");
        assertThat(lines.get(2) + "\n").isEqualTo(NOTHING);
        assertThat(lines.get(3)).contains("\"trap\":\"fortune-telling\"");
    }

    @Test
    void says_that_it_reads_english_only() {
        onward.input("Ich habe die Stelle nicht bekommen und das ist nicht schön.");

        assertThat(onward.run("reflect", "-").ok())
                .isEqualTo("Onward looks for thinking traps in English only; this seems to be another language.\n");
        assertThat(onward.input("Мне отказали, и мне больно.\n")
                        .run("reflect", "--lines")
                        .ok())
                .isEqualTo(NOTHING.replace("}", ",\"language\":\"unknown\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n ", "Why", "😀😀 🥲", "...", "\u0000\u001b[31m"})
    void finds_nothing_in_next_to_nothing(String text) {
        assertThat(onward.input(text).run("reflect", "--json", "-").ok()).contains("\"verdict\":\"none-found\"");
    }

    @Test
    void reads_a_hundred_thousand_characters() {
        String text = "Nobody will ever hire me. ".repeat(4000).substring(0, 100_000);

        CliTester.Run run = new CliTester(home).input(text).run("reflect", "--json", "-");

        assertThat(run.warned()).startsWith("onward: the reading of meaning cannot start");
        assertThat(run.out()).startsWith("{\"traps\":[").endsWith("\"care\":\"none\"}\n");
    }

    @Test
    void does_not_stop_at_a_line_that_is_not_utf8() {
        byte[] bytes = "caf\u00e9 closed\nThey sent two lines.\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(onward.input(bytes).run("reflect", "--lines").ok().lines()).hasSize(2);
    }

    @Nested
    class Without_the_model {
        @Test
        void still_reads_the_plainest_traps_and_says_what_is_missing() {
            CliTester.Run run = new CliTester(home)
                    .input("They must be thinking I'm such a loser.")
                    .run("reflect", "--json", "-");

            assertThat(run.out()).contains("\"verdict\":\"traps-found\"");
            assertThat(run.warned())
                    .isEqualTo("onward: the reading of meaning cannot start: its model in none is missing or broken\n");
        }
    }
}
