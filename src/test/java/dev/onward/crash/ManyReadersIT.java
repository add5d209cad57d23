package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Sieve;
import dev.onward.store.index.FileJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ManyReadersIT {
    private static final int PROCESSES = 4;
    private static final int ENTRIES = 60;

    @TempDir
    Path home;

    @Test
    void processes_that_share_an_index_each_see_all_that_is_written() throws IOException {
        Path journal = home.resolve("journal");
        List<Process> readers = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            readers.add(reader(journal, "reader" + i));
        }
        for (Process reader : readers) {
            assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("all seen\n");
        }

        for (int i = 0; i < 2; i++) {
            FileJournal known = new FileJournal(journal, Optional.of(home.resolve("journal-home/.cache/onward")));
            assertThat(known.overview().facts()).hasSize(PROCESSES * ENTRIES);
            assertThat(known.overview().words(Sieve.ALL)).hasSize(PROCESSES * ENTRIES);
            assertThat(known.overview().unreadable()).isEmpty();
        }
    }

    private static Process reader(Path journal, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        journal.toString(),
                        name,
                        String.valueOf(ENTRIES))
                .redirectErrorStream(true)
                .start();
    }
}
