package dev.onward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilePreferencesTest {
    @TempDir
    Path folder;

    private final FilePreferences files = new FilePreferences();

    private List<String> made() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_one_of_many_changes_at_once_is_kept() throws Exception {
        Path file = folder.resolve("a/b/config.toml");
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> changes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String line = "line " + i + "\n";
                changes.add(workers.submit(() -> new FilePreferences().change(file, text -> text + line)));
            }
            for (Future<?> change : changes) {
                change.get();
            }
        } finally {
            workers.shutdown();
        }

        assertThat(Files.readAllLines(file)).hasSize(40).doesNotHaveDuplicates();
        assertThat(made()).containsExactly("a/b/config.toml");
    }

    @Test
    void a_change_that_is_refused_leaves_what_was_there_and_makes_nothing() throws IOException {
        Path file = folder.resolve("config.toml");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> files.change(file, text -> {
                    throw Problem.usage("no");
                }));
        assertThat(made()).isEmpty();

        files.change(file, text -> "a");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> files.change(file, text -> {
                    throw Problem.usage("no");
                }));
        assertThat(Files.readString(file)).isEqualTo("a");
    }

    @Test
    void links_are_followed_into_nothing_and_in_circles() throws IOException {
        Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("deep/three"));
        files.change(folder.resolve("one"), text -> "a");
        assertThat(made()).contains("deep/three");
        assertThat(folder.resolve("one")).isSymbolicLink().hasContent("a");

        Files.createSymbolicLink(folder.resolve("x"), Path.of("y"));
        Files.createSymbolicLink(folder.resolve("y"), Path.of("x"));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> files.change(folder.resolve("x"), text -> "a"))
                .withMessageContaining("too many links; nothing was changed");
    }

    @Test
    void what_is_kept_beside_never_takes_the_place_of_another() throws IOException {
        Path file = Files.writeString(folder.resolve("q.txt"), "new");
        Files.writeString(folder.resolve("q.txt.before-1"), "old");

        assertThat(files.keepBeside(file)).contains(folder.resolve("q.txt.before-2"));
        assertThat(files.keepBeside(folder.resolve("none"))).isEmpty();
        assertThat(Files.readString(folder.resolve("q.txt.before-1"))).isEqualTo("old");
    }
}
