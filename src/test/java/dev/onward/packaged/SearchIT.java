package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Entry;
import dev.onward.journal.Words;
import dev.onward.testing.JournalGenerator;
import dev.onward.testing.JournalGenerator.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code onward search} beside {@code rg} over the files of a generated journal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchIT {
    @TempDir
    static Path home;

    private static Path journal = Path.of("");

    @BeforeAll
    static void a_journal() throws IOException {
        journal = Files.createDirectories(home.resolve(".local/share/onward"));
        JournalGenerator.write(journal, JournalGenerator.entries(Amounts.mixed(3000)));
    }

    /** Entries in whose files rg finds the text in a line of the person's own words, not in a question or a key. */
    private static Set<String> foundByRg(Packaged onward, String text) {
        Packaged.Result found = onward.command(
                        "rg", "-l", "-F", "-e", text, journal.resolve("entries").toString())
                .run();
        assertThat(found.err()).isEmpty();
        return found.out()
                .lines()
                .map(file -> read(Path.of(file)))
                .filter(entry -> Words.of(entry).lines().stream()
                        .anyMatch(line -> line.text().contains(text)))
                .map(entry -> entry.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Entry read(Path file) {
        try {
            return EntryJson.read(Files.readAllBytes(file));
        } catch (IOException | Malformed failed) {
            throw new AssertionError(file + " cannot be read", failed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the ", "letter", "form letter", "Zoë", "ü", "…", "☕", "nobody", "I am", "no such text", "?", "."
            })
    void a_phrase_finds_just_the_entries_that_rg_finds(String text) {
        Packaged.needs("rg");
        Packaged onward = Packaged.onward(home);

        Set<String> expected = foundByRg(onward, text);

        // the first run makes the index, the second one reads it
        for (String run : List.of("without an index", "with the index")) {
            List<String> found =
                    onward.run("search", "-l", "\"" + text + "\"").ok().lines().toList();
            assertThat(Set.copyOf(found)).as(run).isEqualTo(expected);
        }
    }
}
