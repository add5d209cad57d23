package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.EntrySchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ManyWritersIT {
    @TempDir
    Path home;

    @ParameterizedTest(name = "{0} processes, {1} entries each, {2} random characters")
    @CsvSource({"8, 500, 4", "8, 40, 2"})
    void all_entries_of_all_processes_are_there_under_ids_of_their_own(int processes, int entries, int characters)
            throws IOException {
        Path journal = home.resolve("journal");
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            writers.add(writer(journal, "writer" + i, entries, characters));
        }
        List<String> ids = new ArrayList<>();
        for (Process writer : writers) {
            String out = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(out.lines()).as(out).hasSize(entries);
            ids.addAll(out.lines().toList());
        }

        assertThat(new HashSet<>(ids)).hasSize(processes * entries);
        assertThat(EntrySchema.assertAllValid(journal)).isEqualTo(processes * entries);
        assertThat(journal.resolve("drafts")).isEmptyDirectory();
    }

    private static Process writer(Path journal, String name, int entries, int characters) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        journal.toString(),
                        name,
                        String.valueOf(entries),
                        String.valueOf(characters))
                .redirectErrorStream(true)
                .start();
    }
}
