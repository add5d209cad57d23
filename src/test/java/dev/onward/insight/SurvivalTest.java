package dev.onward.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onward.insight.Survival.Subject;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurvivalTest {
    /** A number with a plus is one that was last heard of then. */
    private static Survival of(String subjects) {
        return Survival.of(Stream.of(subjects.split(" "))
                .map(word -> new Subject(Double.parseDouble(word.replace("+", "")), !word.endsWith("+")))
                .toList());
    }

    private static void assertShares(Survival survival, double... shares) {
        assertThat(survival.steps()).hasSize(shares.length);
        for (int i = 0; i < shares.length; i++) {
            assertThat(survival.steps().get(i).share()).isCloseTo(shares[i], within(5e-4));
        }
    }

    /** Kaplan and Meier 1958, the example in their section 2: four deaths and four losses in eight. */
    @Test
    void the_example_of_kaplan_and_meier() {
        Survival survival = of("0.8 1.0+ 2.7+ 3.1 5.4 7.0+ 9.2 12.1+");

        assertShares(survival, 0.875, 0.7, 0.525, 0.2625);
        assertThat(survival.median()).hasValue(9.2);
        assertThat(survival.notYet()).isEqualTo(4);
    }

    /** Freireich et al. 1963, weeks of remission under 6-MP, as in every textbook since. */
    @Test
    void the_remissions_of_freireich() {
        Survival survival = of("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

        assertShares(survival, 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482);
        assertThat(survival.median()).hasValue(23);
        assertThat(survival.at(15)).isCloseTo(0.6902, within(5e-4));
        assertThat(survival.at(5.9)).isEqualTo(1);
    }

    @Test
    void without_an_end_there_is_no_median() {
        assertThat(Survival.of(List.of()).median()).isEmpty();
        assertThat(of("1+ 2+").median()).isEqualTo(OptionalDouble.empty());
        assertThat(of("1 2").median()).hasValue(1);
    }
}
