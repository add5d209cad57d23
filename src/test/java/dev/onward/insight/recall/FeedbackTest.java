package dev.onward.insight.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onward.insight.Vectors;
import dev.onward.insight.recall.Facets.Facet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedbackTest {
    private static final float[] ASKED = {1, 0, 0};

    @Test
    void a_question_moves_towards_the_two_found_first_and_no_other() {
        List<Memory> found = List.of(memory(0, 1, 0), memory(0, 0, 1), memory(0, 1, 0));

        float[] moved = Feedback.moved(ASKED, new double[] {3, 1, 2}, found);

        assertThat(Vectors.dot(moved, moved)).isCloseTo(1, within(1e-6));
        assertThat(moved[1] / moved[0]).isCloseTo(0.6f, within(0.01f));
        assertThat(moved[2]).isZero();
    }

    @Test
    void where_nothing_has_a_vector_it_stays_where_it_is() {
        assertThat(Feedback.moved(ASKED, new double[] {1}, List.of(memory()))).containsExactly(ASKED);
        assertThat(Feedback.moved(ASKED, new double[0], List.of())).containsExactly(ASKED);
    }

    private static Memory memory(float... vector) {
        return Memory.of(
                vector.length == 0 ? Map.of() : Map.of(Facet.WHOLE, List.of(vector)), Themes.NONE, "some words");
    }
}
