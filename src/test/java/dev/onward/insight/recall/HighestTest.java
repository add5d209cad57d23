package dev.onward.insight.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HighestTest {
    @Test
    void of_equal_numbers_the_first_is_higher() {
        assertThat(Highest.of(3, 1, 5, 5, 2, 0, 5)).containsExactly(1, 2, 5);
        assertThat(Highest.of(9, 2, 3)).containsExactly(1, 0);
        assertThat(Highest.of(0, 2, 3)).isEmpty();
    }
}
