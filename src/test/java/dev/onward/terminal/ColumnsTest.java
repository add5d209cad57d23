package dev.onward.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColumnsTest {
    @ParameterizedTest(name = "{0} takes {1} columns")
    @CsvSource({
        "'', 0",
        "plain, 5",
        "né, 2",
        "ne\u0301, 2",
        "你好, 4",
        "한국, 4",
        "👍, 2",
        "👍🏽, 2",
        "👩‍👩‍👧, 2",
        "👩‍🚀 x, 4",
        "🇫🇷🇩🇪, 4",
        "❤, 1",
        "❤️, 2",
        "→ ─ █, 5"
    })
    void a_character_takes_the_columns_that_are_seen(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void colours_take_no_columns() {
        assertThat(Columns.of("\033[1;31mred\033[0m and \033[2mquiet\033[m")).isEqualTo("red and quiet".length());
    }

    @Test
    void a_broken_escape_sequence_does_not_stop_the_counting() {
        assertThat(Columns.of("a\033")).isEqualTo(1);
        assertThat(Columns.of("a\033[31")).isEqualTo(1);
        assertThat(Columns.of("a\033b")).isEqualTo(2);
    }

    @Test
    void it_is_a_function_of_a_text() {
        ToIntFunction<String> width = Columns::of;

        assertThat(width.applyAsInt("ab")).isEqualTo(2);
    }

    @Test
    void escapes_can_be_taken_out() {
        assertThat(Columns.withoutEscapes("\033[1mbold\033[0m\nplain")).isEqualTo("bold\nplain");
        assertThat(Columns.withoutEscapes("plain")).isEqualTo("plain");
    }
}
