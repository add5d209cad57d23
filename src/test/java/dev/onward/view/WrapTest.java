package dev.onward.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.terminal.Columns;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrapTest {
    private static final String MIXED =
            "Der Verlag schrieb 誠に残念ながら今回は見送らせていただきます and 👩‍👩‍👧‍👦 left with a Donaudampfschifffahrtsgesellschaftskapitän é́.";

    private static Page page(int columns) {
        return new Page(columns, Theme.PLAIN, Columns::of);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 23, 40, 80})
    void no_line_is_wider_than_the_page_and_nothing_is_lost(int columns) {
        List<String> lines = Wrap.line(MIXED, "  ", page(columns));

        assertThat(lines).allMatch(line -> Columns.of(line) <= columns).allMatch(line -> line.startsWith("  "));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(MIXED.replace(" ", ""));
    }

    @Test
    void breaks_between_words() {
        assertThat(Wrap.line("one two three four five", "> ", page(20)))
                .containsExactly("> one two three four", "> five");
    }

    @Test
    void keeps_what_fits_as_it_is() {
        assertThat(Wrap.line("  a   b  ", "", page(20))).containsExactly("  a   b  ");
        assertThat(Wrap.line("", "  ", page(20))).containsExactly("");
    }

    @Test
    void takes_a_word_apart_only_when_it_is_wider_than_a_line() {
        assertThat(Wrap.line("x " + "m".repeat(30), "", page(20))).containsExactly("x", "m".repeat(20), "m".repeat(10));
        assertThat(Wrap.line("👩‍👩‍👧‍👦".repeat(11), "", page(20)))
                .containsExactly("👩‍👩‍👧‍👦".repeat(10), "👩‍👩‍👧‍👦");
    }

    @Test
    void wraps_every_line_of_a_text_by_itself_and_makes_it_harmless() {
        assertThat(Wrap.text(List.of("one two three four five", "", "\u001b[2J"), "", page(20)))
                .containsExactly("one two three four", "five", "", "\\u001b[2J");
    }

    @Test
    void running_text_stays_readable_on_a_wide_screen() {
        assertThat(page(200).measure()).isEqualTo(100);
        assertThat(page(5).measure()).isEqualTo(20);
        assertThat(page(Page.UNBOUNDED).measure()).isEqualTo(Page.UNBOUNDED);
        assertThat(Wrap.line("word ".repeat(1000).strip(), "", page(Page.UNBOUNDED)))
                .hasSize(1);
    }

    @Test
    void cuts_with_a_mark() {
        assertThat(Wrap.cut("They sent the letter", 10, page(80))).isEqualTo("They se...");
        assertThat(Wrap.cut("They sent", 9, page(80))).isEqualTo("They sent");
        assertThat(Wrap.cut("誠に残念ながら", 8, page(80))).isEqualTo("誠に...");
        assertThat(Wrap.cut("They sent", 3, page(80))).isEmpty();
    }

    @Test
    void shows_every_harmful_character_as_a_sign_or_its_number() {
        Theme signs = new Theme(false, true);

        assertThat(SafeText.line("a\u0000\u001b\u007f\u0085\u009b\u202e\u2069\u2028\ud800b", signs))
                .isEqualTo("a␀␛␡\\u0085\\u009b\\u202e\\u2069\\u2028\\ud800b");
        assertThat(SafeText.line("\u0007\u007f", Theme.PLAIN)).isEqualTo("\\u0007\\u007f");
        assertThat(SafeText.line("\ta\udc00", signs)).isEqualTo("    a\\udc00");
        assertThat(SafeText.line("x\ud83d", signs)).isEqualTo("x\\ud83d");
        assertThat(SafeText.line("né 你好 👩‍🚀 אב\u200f", signs)).isEqualTo("né 你好 👩‍🚀 אב\u200f");
    }

    @Test
    void a_theme_without_colour_and_signs_is_plain() {
        Theme rich = new Theme(true, true);

        assertThat(rich.strong("x")).isEqualTo("\u001b[1mx\u001b[0m");
        assertThat(rich.quiet("")).isEmpty();
        assertThat(rich.dot() + rich.arrow() + rich.ellipsis()).isEqualTo(" ·  → …");
        assertThat(Theme.PLAIN.question("x")).isEqualTo("x");
        assertThat(Theme.PLAIN.dot() + Theme.PLAIN.arrow() + Theme.PLAIN.ellipsis())
                .isEqualTo(" -  -> ...");
    }
}
