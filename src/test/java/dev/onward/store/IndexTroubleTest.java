package dev.onward.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Overview;
import dev.onward.journal.Reading;
import dev.onward.journal.Sieve;
import dev.onward.journal.Words;
import dev.onward.testing.Entries;
import dev.onward.testing.JournalGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that is broken, gone or in the way, and what it may never do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexTroubleTest extends IndexedJournal {
    @Test
    void a_damaged_index_changes_nothing() throws IOException {
        for (int i = 10; i < 14; i++) {
            changed(write("2026-05-" + i + "T120000-rejection-aa" + i + ".json", "Day " + i + "."), LONG_AGO);
        }
        List<String> right = sentences();
        List<Facts> facts = overview().facts();
        Path index = indexFiles().get(0);
        byte[] whole = Files.readAllBytes(index);

        for (int length = 0; length < whole.length; length += 7) {
            Files.write(index, Arrays.copyOf(whole, length));
            assertThat(sentences()).as("cut to " + length).isEqualTo(right);
        }
        for (int place = 0; place < whole.length; place++) {
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << place % 8);
            Files.write(index, flipped);
            assertThat(overview().facts()).as("flipped at " + place).isEqualTo(facts);
            assertThat(sentences()).as("flipped at " + place).isEqualTo(right);
        }
        assertThat(Files.readAllBytes(index)).isEqualTo(whole);
    }

    @Test
    void a_damaged_text_is_not_handed_on_when_one_entry_changes() throws IOException {
        changed(write("2026-05-10T120000-rejection-aa10.json", "Alpha."), LONG_AGO);
        overview();
        Path index = indexFiles().get(0);
        byte[] bytes = Files.readAllBytes(index);
        bytes[bytes.length - 2] ^= 1;
        Files.write(index, bytes);
        changed(write("2026-05-11T120000-rejection-aa11.json", "Omega."), LONG_AGO);

        assertThat(sentences()).containsExactly("Omega.", "Alpha.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/onward", "/dev/null", "/dev/full"})
    void works_where_no_cache_can_be_written(String place) throws IOException {
        cache = Path.of(place);
        Path file = write(NAME, "Alpha.");

        assertThat(sentences()).containsExactly("Alpha.");
        Files.writeString(file, Files.readString(file).replace("Alpha.", "Omega."));
        assertThat(sentences()).containsExactly("Omega.");
    }

    @Test
    void works_when_a_folder_is_in_the_place_of_its_file() throws IOException {
        write(NAME, "Alpha.");
        overview();
        Path index = indexFiles().get(0);
        Files.delete(index);
        Files.createDirectories(index.resolve("inside"));

        assertThat(sentences()).containsExactly("Alpha.");
    }

    @Test
    void reads_the_words_again_when_the_index_is_gone_meanwhile() throws IOException {
        changed(write(NAME, "Alpha."), LONG_AGO);
        overview();
        Overview known = overview();
        Files.delete(indexFiles().get(0));

        assertThat(known.words(Sieve.ALL).map(words -> words.lines().get(0).text()))
                .containsExactly("Alpha.");
    }

    @Test
    void names_what_cannot_be_read_each_time() throws IOException {
        write(NAME, "Alpha.");
        Path broken = journal().resolve("entries/2026/2026-06-01T120000-rejection-bbbb.json");
        Files.writeString(broken, "{");
        Files.createDirectory(journal().resolve("entries/2026/2026-06-02T120000-rejection-dirx.json"));
        Files.createSymbolicLink(
                journal().resolve("entries/2026/2026-06-03T120000-rejection-gone.json"), Path.of("/nowhere"));

        for (int i = 0; i < 2; i++) {
            assertThat(overview().unreadable().stream().map(Reading.Unreadable::message))
                    .containsExactlyInAnyOrder(
                            "cannot read " + broken
                                    + ": it ends in the middle at line 1, column 2; it is left as it is",
                            "cannot read " + broken.resolveSibling("2026-06-02T120000-rejection-dirx.json")
                                    + ": it is not a plain file; it is left as it is",
                            "cannot read " + broken.resolveSibling("2026-06-03T120000-rejection-gone.json")
                                    + ": it is not a plain file; it is left as it is");
            assertThat(sentences()).containsExactly("Alpha.");
        }
        Files.writeString(broken, Files.readString(write(NAME, "Omega.")).replace("aaaa", "bbbb"));
        assertThat(sentences()).containsExactlyInAnyOrder("Omega.", "Omega.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter|0 2", "went home|1 2", "ü|0", "zzz|", "form letter|0"})
    void the_sieve_lets_through_what_has_the_text(String line) throws IOException {
        String[] parts = line.split("\\|", -1);
        threeSentences();

        List<String> days = overview()
                .words(new Sieve(facts -> true, List.of(), List.of(parts[0])))
                .map(words -> words.facts().id().suffix().substring(3))
                .sorted()
                .toList();

        assertThat(String.join(" ", days)).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter|0 2", "go|1 2", "muller|0", "zzz|"})
    void the_sieve_lets_through_what_has_the_stem(String line) throws IOException {
        String[] parts = line.split("\\|", -1);
        threeSentences();

        List<String> days = overview()
                .words(new Sieve(facts -> facts.kind() == Kind.REJECTION, List.of(parts[0]), List.of()))
                .map(words -> words.facts().id().suffix().substring(3))
                .sorted()
                .toList();

        assertThat(String.join(" ", days)).isEqualTo(parts[1]);
        assertThat(overview().words(new Sieve(facts -> false, List.of(parts[0]), List.of())))
                .isEmpty();
    }

    @Test
    void a_half_surrogate_hides_no_text() throws IOException {
        Entry entry = Entries.blank("2026-05-10-aaaa", Kind.REJECTION, "2026-05-10T12:00:00Z")
                .change()
                .addAnswer(new Answer("story", "", List.of("one \uD83D two", "plain")))
                .build();
        JournalGenerator.write(journal(), List.of(entry));

        assertThat(overview().words(new Sieve(facts -> true, List.of(), List.of("\uD83D two"))))
                .containsExactly(Words.of(entry));
    }
}
