package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.JournalGenerator;
import dev.onward.testing.JournalGenerator.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first {@code recall}, which makes all vectors: by two processes at once, and stopped in the middle. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecallIndexingIT {
    private static final String[] RECALL = {"recall", "--json", "they stopped answering"};

    @TempDir
    Path home;

    private Packaged onward;

    @BeforeEach
    void a_journal_that_was_never_looked_back_at() throws IOException {
        JournalGenerator.write(
                home.resolve(".local/share/onward"), JournalGenerator.entries(new Amounts(36, 36, 0, 0)));
        onward = Packaged.onward(home);
    }

    @Test
    void two_that_index_at_once_find_the_same_and_leave_a_whole_cache() throws IOException {
        Process one = onward.start(RECALL);
        Process other = onward.start(RECALL);
        String found = onward.await(one).ok();

        assertThat(found).startsWith("[{\"id\":");
        assertThat(onward.await(other).ok()).isEqualTo(found);
        assertThat(onward.run(RECALL).ok()).isEqualTo(found);
        assertThat(onward.with("XDG_CACHE_HOME", home.resolve("fresh"))
                        .run(RECALL)
                        .ok())
                .isEqualTo(found);
        assertThat(onward.run("doctor").out()).doesNotContain("damaged");
    }

    @Test
    void what_was_made_before_it_was_stopped_is_kept() throws Exception {
        Process process = onward.heedingSignals().start(RECALL);
        Folders.await("the first vectors", () -> kept() > 0);

        int sent = new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(sent).isZero();
        assertThat(process.onExit().get(30, TimeUnit.SECONDS).exitValue()).isEqualTo(130);
        long before = kept();
        assertThat(before).isPositive();
        String found = onward.run(RECALL).ok();
        assertThat(kept()).isGreaterThan(before);
        assertThat(onward.with("XDG_CACHE_HOME", home.resolve("fresh"))
                        .run(RECALL)
                        .ok())
                .isEqualTo(found);
    }

    /** How many bytes of vectors there are. */
    private long kept() {
        try (Stream<Path> files = Files.list(home.resolve(".cache/onward"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("vectors-"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException notThereYet) {
            return 0;
        }
    }
}
