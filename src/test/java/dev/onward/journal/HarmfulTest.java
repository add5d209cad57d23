package dev.onward.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HarmfulTest {
    private static final String ENGLAND =
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Harmful.at(text, i)) {
                found.add(Integer.toHexString(text.codePointAt(i)));
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They sent two lines. ~}",
                "é ü ß Ελλάδα русский 你好 नमस्ते ไม่เป็นไร",
                "👩‍👩‍👧 👍🏽 ❤️ 1️⃣ 🇩🇪 " + ENGLAND + " " + ENGLAND,
                "می‌خواهم בְּרֵאשִׁ֖ית (אב\u200f) \u061cabc\u200e",
                "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
                "no-break\u00a0space, narrow\u202fone, soft\u00adhyphen \u200b\u2060\ufeff",
                ""
            })
    void writing_stays_as_it_is(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void what_a_screen_would_obey_is_found() {
        assertThat(found("\u0000a\t\n\u001b[2J\u007f\u0080\u009f"))
                .containsExactly("0", "9", "a", "1b", "7f", "80", "9f");
        assertThat(found("\u2028\u2029\u202a\u202b\u202c\u202d\u202e")).hasSize(7);
        assertThat(found("\u2066\u2067\u2068\u2069\u206a\u206f\u2061\u2064")).hasSize(8);
        assertThat(found("\ufff9a\ufffab\ufffb\u180e")).hasSize(4);
    }

    @Test
    void half_a_pair_is_found_wherever_it_stands() {
        assertThat(found("\ud83d")).containsExactly("d83d");
        assertThat(found("a\udc00b")).containsExactly("dc00");
        assertThat(found("\ud83d\ud83d\ude00\ude00")).containsExactly("d83d", "de00");
    }

    @Test
    void letters_that_nobody_sees_are_found_outside_of_flags() {
        assertThat(found("a\uDB40\uDC41\uDB40\uDC42")).containsExactly("e0041", "e0042");
        assertThat(found("\uDB40\uDC41")).containsExactly("e0041");
        assertThat(found("\uD83C\uDFF4" + "\uDB40\uDC41".repeat(12))).hasSize(4);
    }

    @Test
    void more_marks_on_a_letter_than_writing_has_are_found() {
        assertThat(found("a" + "\u0301".repeat(11))).hasSize(3);
        assertThat(found("a" + "\u20dd".repeat(10))).hasSize(2);
        assertThat(found("\u0301".repeat(9))).hasSize(1);
        assertThat(found("a" + "\u200d".repeat(10))).hasSize(2);
        assertThat(found("a" + "\u061c".repeat(10))).hasSize(2);
    }
}
