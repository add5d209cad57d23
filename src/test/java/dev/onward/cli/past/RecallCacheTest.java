package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found is the same whatever became of the cache, and nothing is said about it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecallCacheTest {
    @TempDir
    Path home;

    private CliTester onward;
    private String found;

    @BeforeEach
    void threeRejectionsAndAFirstRecall() {
        onward = new CliTester(home).withModel();
        store("2026-03-02", "romantic", "He stopped answering after five weeks of good mornings.");
        store("2026-05-02", "professional", "The bank gave the branch job to a man half my age.");
        store("2026-08-02", "creative", "The magazine returned my poems with a printed slip.");
        found = recalled();
        assertThat(found).contains("t001", "t002");
    }

    private void store(String day, String context, String what) {
        onward.at(day + "T10:00:00Z")
                .run("new", "--no-input", "--context=" + context, "--hurt=7", "--answer=what-happened=" + what)
                .ok();
    }

    private String recalled() {
        return onward.at("2026-11-23T11:00:00Z")
                .run("recall", "--plain", "--no-input", "last")
                .ok();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(".cache/onward"))) {
            List<Path> kept = files.filter(file -> file.getFileName().toString().matches("(vectors|memories)-.*\\.bin"))
                    .toList();
            assertThat(kept).hasSize(2);
            return kept;
        }
    }

    @Test
    void with_a_warm_cache_no_model_is_loaded() {
        onward = new CliTester(home);

        assertThat(recalled()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoilt", "cut off", "emptied", "in another form", "of another program"})
    void a_damaged_cache_is_made_again(String how) throws IOException {
        for (Path file : kept()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(
                    file,
                    switch (how) {
                        case "spoilt" -> spoilt(bytes);
                        case "cut off" -> Arrays.copyOf(bytes, bytes.length / 2);
                        case "emptied" -> new byte[0];
                        case "in another form" -> withAnotherHead(bytes);
                        default -> "something else entirely\n".repeat(500).getBytes(StandardCharsets.UTF_8);
                    });
        }

        assertThat(recalled()).isEqualTo(found);
        onward = new CliTester(home);
        assertThat(recalled()).as("mended").isEqualTo(found);
    }

    private static byte[] spoilt(byte... bytes) {
        byte[] spoilt = bytes.clone();
        for (int at = 0; at < spoilt.length; at += 97) {
            spoilt[at] ^= 0x55;
        }
        return spoilt;
    }

    private static byte[] withAnotherHead(byte... bytes) {
        byte[] other = bytes.clone();
        other[3]++;
        return other;
    }

    @Test
    void a_cache_that_may_be_deleted_at_any_time_is_not_missed() throws IOException {
        for (Path file : kept()) {
            Files.delete(file);
        }

        assertThat(recalled()).isEqualTo(found);
    }

    @Test
    void what_another_model_made_is_not_looked_at() throws IOException {
        for (Path file : kept()) {
            Files.move(file, file.resolveSibling(file.getFileName().toString().replace("bge-small", "another")));
        }
        CliTester withoutModel = new CliTester(home);

        assertThat(withoutModel.run("recall", "--plain", "--no-input", "last").warned())
                .contains("its model");
        assertThat(recalled()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/onward-has-no-place-here", "/dev/null"})
    void a_cache_that_cannot_be_written_costs_time_alone(String folder) {
        onward.with("XDG_CACHE_HOME", folder);

        assertThat(recalled()).isEqualTo(found);
        assertThat(recalled()).isEqualTo(found);
    }

    @Test
    void a_folder_in_the_place_of_its_file_costs_time_alone() throws IOException {
        for (Path file : kept()) {
            Files.delete(file);
            Files.createDirectories(file.resolve("a-folder"));
        }

        assertThat(recalled()).isEqualTo(found);
    }
}
