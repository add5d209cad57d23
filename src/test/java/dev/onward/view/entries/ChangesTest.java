package dev.onward.view.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.view.Page;
import dev.onward.view.Theme;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesTest {
    private static final Page PAGE = new Page(40, Theme.PLAIN, String::length);

    private static String changes(String before, String after) {
        return String.join(
                "\n", Changes.of(before.lines().toList(), after.lines().toList(), PAGE));
    }

    @Test
    void shows_each_change_under_its_heading() {
        assertThat(changes("""
                        hurt before: 8
                        hurt after: 6

                        ## [story] What is it?

                        I am too much.
                        Always.

                        ## [need] And now?

                        Sleep.
                        """, """
                        hurt before: 8
                        hurt after: 5

                        ## [story] What is it?

                        I was much that evening.
                        Always.

                        ## [need] And now?

                        Sleep.
                        A walk.
                        """)).isEqualTo("""
                        - hurt after: 6
                        + hurt after: 5

                        ## [story] What is it?
                        - I am too much.
                        + I was much that evening.

                        ## [need] And now?
                        + A walk.""");
    }

    @Test
    void nothing_differs_in_the_same_text() {
        assertThat(changes("a\nb", "a\nb")).isEmpty();
    }

    @Test
    void wraps_long_lines_and_shows_control_characters_harmless() {
        assertThat(changes("a", "a\nThey wrote that they had decided otherwise.\u001b[2J"))
                .isEqualTo("""
                        + They wrote that they had decided
                          otherwise.\\u001b[2J""");
    }

    @Test
    void of_very_many_changes_the_first_are_shown() {
        List<String> old = Collections.nCopies(3000, "old");
        List<String> now = Collections.nCopies(3000, "new");

        assertThat(Changes.of(old, now, PAGE)).hasSize(61).endsWith("... and 5940 lines more");
    }
}
