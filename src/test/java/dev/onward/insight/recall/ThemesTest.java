package dev.onward.insight.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThemesTest {
    @Test
    void two_are_as_alike_as_the_shares_that_they_have_in_common() {
        Themes half = Themes.of(0.5, 0.5, 0, 0);

        assertThat(half.likeness(Themes.of(2, 2, 0, 0).roots())).isCloseTo(1, within(0.01));
        assertThat(half.likeness(Themes.of(0, 0.5, 0.5, 0).roots())).isCloseTo(0.5, within(0.01));
        assertThat(half.likeness(Themes.of(0.5, 0, 0.25, 0.25).roots())).isCloseTo(0.5, within(0.01));
        assertThat(half.likeness(Themes.of(0, 0, 0.5, 0.5).roots())).isZero();
        assertThat(half.likeness(Themes.NONE.roots())).isZero();
    }

    @Test
    void only_the_eight_likeliest_are_kept() {
        Themes nine = Themes.of(9, 8, 7, 6, 5, 4, 3, 2, 1);
        Themes ninth = Themes.of(0, 0, 0, 0, 0, 0, 0, 0, 1);

        assertThat(nine.likeness(ninth.roots())).isZero();
        assertThat(nine.likeness(nine.roots())).isCloseTo(1, within(0.02));
    }

    @Test
    void the_last_of_a_thousand_is_told_from_the_first() {
        double[] last = new double[1024];
        last[1023] = 1;
        double[] first = new double[1024];
        first[0] = 1;

        assertThat(Themes.of(last).likeness(Themes.of(first).roots())).isZero();
        assertThat(Themes.of(last).likeness(Themes.of(last).roots())).isEqualTo(1);
    }

    @Test
    void what_is_written_is_read_again() {
        Themes themes = Themes.of(0, 0.2, 0, 0.8);
        ByteBuffer out = ByteBuffer.allocate(themes.room());
        themes.write(out);

        Themes again = Themes.read(new PackedIn(out.array(), 0));

        assertThat(out.hasRemaining()).isFalse();
        assertThat(again.likeness(themes.roots())).isCloseTo(1, within(0.01));
        assertThat(again.roots()).isEqualTo(themes.roots());
    }

    @Test
    void a_head_says_how_likely_each_is() {
        ThemeHead head = ThemeHead.of(new float[][] {{2, 0, 0}, {0, 2, 0}, {0, 0, 1}});

        double[] chances = head.chances(new float[] {1, 0});

        double all = Math.exp(2) + 1 + Math.exp(1);
        assertThat(chances).containsExactly(new double[] {Math.exp(2) / all, 1 / all, Math.exp(1) / all}, within(0.01));
        assertThat(head.of(List.of(new float[] {3, 1}), new float[] {2, 1})
                        .likeness(Themes.of(chances).roots()))
                .isCloseTo(1, within(0.01));
        assertThat(head.version()).isNotEqualTo(ThemeHead.own().version());
    }
}
