package dev.onward.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VectorFileTest {
    private static final int LENGTH = 3;
    private static final float[] VECTOR = {0.5f, -1f, 0.25f};

    @TempDir
    Path cache;

    private VectorFile file(String model) {
        return new VectorFile(Optional.of(cache.resolve("onward")), "vectors-" + model, LENGTH);
    }

    private Path path() {
        return cache.resolve("onward/vectors-m.bin");
    }

    private void kept(String... texts) {
        for (String text : texts) {
            file("m").keep(Map.of(text, VECTOR));
        }
    }

    @Test
    void gives_back_nearly_what_it_was_given_and_keeps_no_word() throws IOException {
        kept("They sent the form letter.");

        assertThat(file("m").find("They sent the form letter.").orElseThrow()).containsExactly(VECTOR, within(0.005f));
        assertThat(file("m").find("They sent the form letter")).isEmpty();
        assertThat(new String(Files.readAllBytes(path()), StandardCharsets.ISO_8859_1))
                .doesNotContain("letter");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
    }

    @Test
    void vectors_of_another_model_are_not_believed() {
        kept("a");

        assertThat(file("another").find("a")).isEmpty();
    }

    @Test
    void a_record_that_was_cut_off_or_spoilt_is_made_again_and_the_others_stay() throws IOException {
        kept("a", "b", "c");
        byte[] bytes = Files.readAllBytes(path());
        int record = bytes.length / 3;
        bytes[record + 20] ^= 1;
        Files.write(path(), Arrays.copyOf(bytes, bytes.length - 2));

        assertThat(file("m").find("a")).isPresent();
        assertThat(file("m").find("b")).isEmpty();
        assertThat(file("m").find("c")).isEmpty();

        kept("c");
        assertThat(file("m").find("a")).isPresent();
        assertThat(file("m").find("c")).isPresent();
    }

    @Test
    void a_cache_that_cannot_be_written_or_is_none_costs_nothing_but_time() throws IOException {
        Files.writeString(cache.resolve("onward"), "a file");
        VectorFile known = file("m");
        known.keep(Map.of("a", VECTOR));
        VectorFile nowhere = new VectorFile(Optional.empty(), "vectors-m", LENGTH);
        nowhere.keep(Map.of("a", VECTOR));

        assertThat(known.find("a")).isPresent();
        assertThat(nowhere.find("a")).isPresent();
        assertThat(file("m").find("a")).isEmpty();
    }

    @Test
    void two_that_write_at_once_lose_nothing_of_each_other() {
        VectorFile one = file("m");
        VectorFile other = file("m");
        one.find("a");
        other.find("a");
        one.keep(Map.of("a", VECTOR));
        other.keep(Map.of("b", VECTOR));
        one.keep(Map.of("c", VECTOR));

        for (String text : new String[] {"a", "b", "c"}) {
            assertThat(file("m").find(text)).as(text).isPresent();
        }
    }

    @Test
    void a_vector_of_zeros_stays_one() {
        file("m").keep(Map.of("", new float[LENGTH]));

        assertThat(file("m").find("").orElseThrow()).containsOnly(0f);
    }
}
