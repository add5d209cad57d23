package dev.onward.insight.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onward.insight.patterns.Survival.Subject;
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

    /** A published table, a row a day on which it happened: day, number at risk, how often it happened, share. */
    private static void assertTable(Survival survival, String... rows) {
        assertThat(survival.steps()).hasSize(rows.length);
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split(" ", 4);
            Survival.Step step = survival.steps().get(i);
            assertThat(step.days()).isEqualTo(Double.parseDouble(row[0]));
            assertThat(step.atRisk()).isEqualTo(Integer.parseInt(row[1]));
            assertThat(step.happened()).isEqualTo(Integer.parseInt(row[2]));
            int decimals = row[3].length() - row[3].indexOf('.') - 1;
            assertThat(step.share()).isCloseTo(Double.parseDouble(row[3]), within(0.5 * Math.pow(10, -decimals)));
        }
    }

    /**
     * The example of the first paper: Kaplan and Meier, Journal of the American Statistical Association 53 (1958), page
     * 464: of eight, deaths at 0.8, 3.1, 5.4 and 9.2 months, losses at 1.0, 2.7, 7.0 and 12.1.
     */
    @Test
    void the_example_of_kaplan_and_meier() {
        Survival survival = of("0.8 1.0+ 2.7+ 3.1 5.4 7.0+ 9.2 12.1+");

        assertTable(survival, "0.8 8 1 0.875", "3.1 5 1 0.700", "5.4 4 1 0.525", "9.2 2 1 0.2625");
        assertThat(survival.median()).hasValue(9.2);
        assertThat(survival.notYet()).isEqualTo(4);
    }

    /**
     * Weeks of remission under 6-mercaptopurine, 21 children: E. J. Freireich and others, Blood 21 (1963), 699-716; the
     * data as in table 1.1 of Cox and Oakes, Analysis of Survival Data (1984), and example 11.1 of C. T. Le, Introductory
     * Biostatistics (2003). The rows are those that R's {@code summary(survfit(...))} prints for them.
     */
    @Test
    void the_remissions_of_freireich() {
        Survival survival = of("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

        assertTable(
                survival,
                "6 21 3 0.857",
                "7 17 1 0.807",
                "10 15 1 0.753",
                "13 12 1 0.690",
                "16 11 1 0.627",
                "22 7 1 0.538",
                "23 6 1 0.448");
        assertThat(survival.median()).hasValue(23);
        assertThat(survival.at(15)).isEqualTo(survival.steps().get(3).share());
        assertThat(survival.at(5.9)).isEqualTo(1);
    }

    /**
     * Acute myelogenous leukaemia, chemotherapy maintained: the data {@code aml} of R's package survival, from R. G. Miller,
     * Survival Analysis (1981), page 49. The rows are those that R prints for them.
     */
    @Test
    void the_maintained_group_of_miller() {
        Survival survival = of("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");

        assertTable(
                survival,
                "9 11 1 0.909",
                "13 10 1 0.818",
                "18 8 1 0.716",
                "23 7 1 0.614",
                "31 5 1 0.491",
                "34 4 1 0.368",
                "48 2 1 0.184");
        assertThat(survival.median()).hasValue(31);
        assertThat(survival.happened()).isEqualTo(7);
    }

    @Test
    void without_an_end_there_is_no_median() {
        assertThat(Survival.of(List.of()).median()).isEmpty();
        assertThat(of("1+ 2+").median()).isEqualTo(OptionalDouble.empty());
        assertThat(of("1 2").median()).hasValue(1);
    }
}
