package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Entry;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.journal.Sieve;
import dev.onward.journal.Words;
import dev.onward.store.index.FileJournal;
import dev.onward.testing.CliTester;
import dev.onward.testing.DoctorRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen processes that do everything to one journal at once. {@code -Doperations=10000} does more of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 2, unit = TimeUnit.HOURS)
class ManyWorkersIT {
    private static final int PROCESSES = 16;
    private static final int OPERATIONS = Integer.getInteger("operations", 960);
    private static final String SHARED = "2026-11-01-shrd";

    @TempDir
    Path home;

    @Test
    void what_each_was_told_is_done_is_there_at_the_end_and_nothing_else() throws IOException {
        Path journal = home.resolve("journal");
        new CliTester(home)
                .ids("shrd")
                .run("new", "--journal=" + journal, "--at=2026-11-01T12:00", "--answer=story=The first line.")
                .ok();

        List<String> told = told(journal);

        assertThat(told).noneMatch(line -> line.startsWith("wrong"));
        Map<String, String> wanted = new TreeMap<>();
        told.stream()
                .filter(line -> line.startsWith("entry "))
                .map(line -> line.split(" ", 3))
                .forEach(parts -> wanted.put(parts[1], parts[2]));
        assertThat(there(journal)).isEqualTo(wanted);
        assertThat(sharedLines(journal))
                .as("no line that was added to the shared entry is lost")
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .filter(line -> line.startsWith("shared "))
                        .map(line -> line.substring(7))
                        .toList());
        FileJournal indexed = new FileJournal(journal, Optional.of(home.resolve("journal-home/.cache/onward")));
        assertThat(indexed.overview().facts()).hasSize(wanted.size() + 1);
        assertThat(indexed.overview().words(Sieve.ALL)).hasSize(wanted.size() + 1);
        assertThat(DoctorRun.of(new CliTester(home).with("ONWARD_JOURNAL", journal.toString()))
                        .wrong())
                .doesNotContain("entries", "ids", "places", "drafts", "trash", "cache", "leftovers");
    }

    private List<String> told(Path journal) throws IOException {
        List<Process> workers = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            workers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx96m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Worker.class.getName(),
                            journal.toString(),
                            "w" + (char) ('a' + i),
                            String.valueOf(OPERATIONS / PROCESSES),
                            SHARED)
                    .redirectErrorStream(true)
                    .start());
        }
        List<String> told = new ArrayList<>();
        for (Process worker : workers) {
            told.addAll(new String(worker.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        return told;
    }

    /** Every entry but the shared one, by its id, and its text. */
    private static Map<String, String> there(Path journal) {
        Map<String, String> there = new TreeMap<>();
        for (Reading reading :
                new FileJournal(journal).newestFirst(Selection.ALL).toList()) {
            Entry entry = ((Reading.Found) reading).entry();
            if (!entry.id().value().equals(SHARED)) {
                there.merge(entry.id().value(), text(entry), (one, other) -> "twice");
            }
        }
        return there;
    }

    private static List<String> sharedLines(Path journal) {
        return new FileJournal(journal)
                .newestFirst(Selection.ALL)
                .map(reading -> ((Reading.Found) reading).entry())
                .filter(entry -> entry.id().value().equals(SHARED))
                .flatMap(entry -> entry.answers().stream())
                .flatMap(answer -> answer.text().stream())
                .filter(line -> !line.equals("The first line."))
                .toList();
    }

    private static String text(Entry entry) {
        return String.join(
                "\n", Words.of(entry).lines().stream().map(Words.Line::text).toList());
    }
}
