package dev.onward.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Facts;
import dev.onward.journal.Overview;
import dev.onward.journal.Reading;
import dev.onward.journal.Sieve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexCacheTest extends IndexedJournal {
    @Test
    void is_for_its_owner_only_and_leaves_nothing_beside() throws IOException {
        write(NAME, "Alpha.");
        Files.createDirectories(home.resolve("cache"));

        overview();

        assertThat(indexFiles())
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName()).hasToString("2026.index"));
        Path file = indexFiles().get(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.toAbsolutePath().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void clears_away_what_a_process_that_died_left() throws IOException {
        write(NAME, "Alpha.");
        overview();
        Path index = indexFiles().get(0);
        changed(Files.writeString(index.resolveSibling(".2026.index.77.tmp"), "half"), LONG_AGO);
        Files.writeString(index.resolveSibling(".2026.index.78.tmp"), "being written");

        overview();

        assertThat(indexFiles().stream().map(file -> file.getFileName().toString()))
                .containsExactly(".2026.index.78.tmp", "2026.index");
    }

    @Test
    void two_journals_do_not_meet() throws IOException {
        write(NAME, "Alpha.");

        assertThat(sentences()).containsExactly("Alpha.");
        assertThat(new FileJournal(home.resolve("other"), Optional.of(cache))
                        .overview()
                        .facts())
                .isEmpty();
        assertThat(sentences()).containsExactly("Alpha.");
        assertThat(indexFiles()).hasSize(1);
    }

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
}
