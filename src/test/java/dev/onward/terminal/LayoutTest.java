package dev.onward.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LayoutTest {
    private static final String MIXED = "They wrote: 我们很遗憾地通知您 and 👩‍👩‍👧 x\u0301y, "
            + "averyverylongwordthatfitsnowhereatall\n\n  indented\tby a tab   and spaces \nend";

    @Test
    void words_are_kept_whole() {
        assertThat(shown("They sent the form letter and not my name", 20)).isEqualTo("""
                > They sent the
                  form letter and
                  not my name""");
    }

    @Test
    void a_word_that_fits_in_no_row_is_cut() {
        assertThat(shown("a supercalifragilistic word", 16)).isEqualTo("""
                > a
                  supercalifra
                  gilistic
                  word""");
    }

    @Test
    void wide_characters_are_never_cut_in_half() {
        assertThat(shown("我们很遗憾地通知您", 12)).isEqualTo("""
                > 我们很遗
                  憾地通知
                  您""");
    }

    @Test
    void a_control_character_is_shown_without_being_obeyed() {
        assertThat(shown("a\tb\007c\033[2Jd\u009be\u202ef", 80)).isEqualTo("> a    b^Gc^[[2Jd?e?f");
    }

    @ParameterizedTest(name = "in {0} columns")
    @ValueSource(ints = {1, 5, 8, 20, 40, 80, 200})
    void every_character_has_its_place_and_none_is_lost(int columns) {
        Layout layout = Layout.of(MIXED, columns);

        String again = layout.rows().stream()
                .map(row -> MIXED.substring(row.start(), row.end()) + (row.endsItsLine() ? "\n" : ""))
                .collect(Collectors.joining());
        assertThat(again).isEqualTo(MIXED + "\n");
        if (columns >= 10) {
            assertThat(layout.rows())
                    .allSatisfy(row -> assertThat(Columns.of(row.shown())).isLessThan(columns));
        }
    }

    @ParameterizedTest(name = "to {0}")
    @ValueSource(
            strings = {
                "",
                "one two three\nfour",
                "one two three\nfour five six\nseven",
                "one two three\nfour five siX\nseven\n",
                "one two three\n",
                "one two three",
                "\none two three\nfour five six\nseven",
                "one two three\nfour five six\nseven\n\neight"
            })
    void going_on_from_another_text_gives_the_same_as_beginning_anew(String text) {
        Layout before = Layout.of("one two three\nfour five six\nseven\n", 12);

        assertThat(before.with(text)).isEqualTo(Layout.of(text, 12));
    }

    @Test
    void the_cursor_behind_a_cut_stands_in_the_next_row() {
        Layout layout = Layout.of("one two\nthree", 9);

        assertThat(layout.rows()).extracting(Layout.Row::shown).containsExactly("> one ", "  two", "  three");
        assertThat(layout.rowOf(3)).isEqualTo(0);
        assertThat(layout.rowOf(4)).isEqualTo(1);
        assertThat(layout.rowOf(7)).isEqualTo(1);
        assertThat(layout.rowOf(8)).isEqualTo(2);
    }

    @Test
    void a_column_inside_of_a_wide_character_is_that_character() {
        Layout.Row row = Layout.of("a你b", 80).rows().get(0);

        assertThat(row.index(2)).isEqualTo(0);
        assertThat(row.index(3)).isEqualTo(1);
        assertThat(row.index(4)).isEqualTo(1);
        assertThat(row.index(5)).isEqualTo(2);
        assertThat(row.index(99)).isEqualTo(3);
    }

    private static String shown(String text, int columns) {
        return Layout.of(text, columns).rows().stream()
                .map(row -> row.shown().stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
