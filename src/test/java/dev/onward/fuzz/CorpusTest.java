package dev.onward.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.config.SettingsFuzz;
import dev.onward.insight.recall.QueryFuzz;
import dev.onward.llm.AnswersFuzz;
import dev.onward.store.index.CacheFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer began with and what it found, a file each in {@code src/test/resources/fuzz}, by the name of its target. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    private static final Map<String, Target> TARGETS = Map.of(
            "EntryFuzz", EntryFuzz::fuzzerTestOneInput,
            "FormFuzz", FormFuzz::fuzzerTestOneInput,
            "ImportFuzz", ImportFuzz::fuzzerTestOneInput,
            "SettingsFuzz", SettingsFuzz::fuzzerTestOneInput,
            "QueryFuzz", QueryFuzz::fuzzerTestOneInput,
            "AnswersFuzz", AnswersFuzz::fuzzerTestOneInput,
            "CacheFuzz", CacheFuzz::fuzzerTestOneInput);

    /** Takes bytes, and fails when something is wrong with the program. */
    @FunctionalInterface
    private interface Target {
        void take(byte[] data) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> nothing_that_was_found_once_does_harm_again() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            CORPUS.relativize(file).toString(),
                            () -> target(file).take(Files.readAllBytes(file))));
        }
    }

    @Test
    void every_target_has_something_to_begin_with() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
        }
    }

    private static Target target(Path file) {
        return Objects.requireNonNull(
                TARGETS.get(CORPUS.relativize(file).getName(0).toString()));
    }
}
