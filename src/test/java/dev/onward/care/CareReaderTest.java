package dev.onward.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CareReaderTest {
    private static final Path TABLES = Path.of("src/test/resources/dev/onward/care");

    private static final int LENGTH_OF_VECTOR = 384;

    private final CareReader own = CareReader.own();

    @ParameterizedTest
    @MethodSource("statements")
    void finds_what_is_meant_and_lets_the_rest_pass(Statement statement) {
        assertThat(own.level(statement.text()) != CareLevel.NONE)
                .as(statement.text())
                .isEqualTo(statement.level() != CareLevel.NONE);
    }

    @ParameterizedTest
    @MethodSource("knownMisses")
    void still_reads_these_wrongly(Statement statement) {
        assertThat(own.level(statement.text()) != CareLevel.NONE)
                .as(statement.text() + " is read rightly now: move it to where it belongs")
                .isNotEqualTo(statement.level() != CareLevel.NONE);
    }

    @Test
    void the_table_has_many_kinds_and_many_hard_harmless_texts() throws IOException {
        List<Statement> all = read("statements.tsv");

        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(all.stream()
                        .filter(one ->
                                one.level() == CareLevel.NONE && !one.kind().equals("ordinary")))
                .hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "...",
                "😭😭😭",
                "\u0000\u0007\u001b[31m",
                "\uD83D",
                "'",
                "\"",
                "日本語のみ",
                "1 2 3",
                "!!!"
            })
    void a_text_without_words_says_nothing(String text) {
        assertThat(own.level(text)).isEqualTo(CareLevel.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I WANT TO DIE.",
                "i   want\nto   die",
                "I wan\u00adt to d\u200bie",
                "i want to dieeeeee",
                "i want to d!e",
                "Ｉ ｗａｎｔ ｔｏ ｄｉｅ",
                "😭 i want to die 😭",
                "i want\tto\u0007 die",
            })
    void signs_and_spelling_do_not_hide_a_wish(String text) {
        assertThat(own.level(text)).isEqualTo(CareLevel.URGENT);
    }

    /** No rule knows these; the classifier, which was not trained on them, does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "My letters to everyone are stamped. After tonight you can post them for me.",
                "I don't think I'm supposed to be alive"
            })
    void hears_what_no_rule_names(String text) {
        assertThat(own.level(text)).isEqualTo(CareLevel.CONCERN);
    }

    @Test
    void a_vector_that_sounds_like_a_concern_is_heard() {
        assertThat(own.level("We had soup.")).isEqualTo(CareLevel.NONE);
        assertThat(own.level("We had soup.", towardsConcern(1))).isEqualTo(CareLevel.CONCERN);
    }

    @Test
    void a_harmless_vector_takes_back_what_no_rule_is_sure_of_and_nothing_else() {
        String unsure = "They would all cope without me around.";

        assertThat(own.level(unsure)).isEqualTo(CareLevel.CONCERN);
        assertThat(own.level(unsure, towardsConcern(-1))).isEqualTo(CareLevel.NONE);
        assertThat(own.level("I want to die.", towardsConcern(-1))).isEqualTo(CareLevel.URGENT);
    }

    @Test
    void a_text_without_words_says_nothing_whatever_its_vector() {
        assertThat(own.level("...", towardsConcern(1))).isEqualTo(CareLevel.NONE);
    }

    /** The vector, so long, that raises the classifier's score most; found by asking it about each direction. */
    private float[] towardsConcern(float length) {
        WordModel model = WordModel.ownWithVector();
        RuleReading nothing = own.byRules("");
        float[] direction = new float[LENGTH_OF_VECTOR];
        double square = 0;
        for (int i = 0; i < direction.length; i++) {
            float[] one = new float[LENGTH_OF_VECTOR];
            one[i] = 1;
            direction[i] = (float) (model.highest(nothing, one) - model.highest(nothing, new float[one.length]));
            square += direction[i] * direction[i];
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= (float) (length / Math.sqrt(square));
        }
        return direction;
    }

    @Test
    void lines_are_read_as_one_text() {
        assertThat(own.level(List.of("I really want to", "die."))).isEqualTo(CareLevel.URGENT);
        assertThat(own.level(List.of())).isEqualTo(CareLevel.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "i want to ",
                "i not ",
                "die ",
                "not die not live i ",
                "here, ",
                "\" ",
                "*!",
                "pills and the ",
                "x\n"
            })
    void a_hundred_thousand_characters_take_no_time_worth_waiting_for(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        Assertions.assertTimeout(Duration.ofMinutes(1), () -> own.level(text));
    }

    @Test
    void a_wish_at_the_end_of_a_very_long_sentence_is_found() {
        assertThat(own.level("and then it rained ".repeat(5_000) + "and i want to die"))
                .isEqualTo(CareLevel.URGENT);
    }

    @Test
    void every_rule_can_be_read() {
        assertThatCode(() -> Rules.own().sections().forEach(Section::patterns)).doesNotThrowAnyException();
    }

    @Test
    void the_levels_have_the_words_of_the_file() {
        assertThat(Stream.of(CareLevel.values()).map(CareLevel::word)).containsExactly("none", "concern", "urgent");
    }

    static List<Statement> statements() throws IOException {
        Set<String> missed = Set.copyOf(
                read("known-misses.tsv").stream().map(Statement::text).toList());
        List<Statement> all = new ArrayList<>(read("statements.tsv"));
        all.addAll(read("held-out.tsv"));
        all.addAll(read("held-out-2.tsv"));
        all.addAll(read("held-out-3.tsv"));
        return all.stream().filter(one -> !missed.contains(one.text())).toList();
    }

    static List<Statement> knownMisses() throws IOException {
        return read("known-misses.tsv");
    }

    private static List<Statement> read(String name) throws IOException {
        return Files.readAllLines(TABLES.resolve(name)).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Statement(
                        CareLevel.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT)), cells[1], cells[2]))
                .toList();
    }

    /** One line of a table. */
    record Statement(CareLevel level, String kind, String text) {}
}
