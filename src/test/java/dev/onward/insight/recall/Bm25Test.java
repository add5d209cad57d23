package dev.onward.insight.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Bm25Test {
    @Test
    void a_rare_word_counts_more_than_a_common_one_and_a_word_that_is_not_there_nothing() {
        double[] scores = Bm25.scores(
                Terms.of("the audition"), List.of(Terms.of("the letter"), Terms.of("the audition"), Terms.of("a job")));

        assertThat(scores[1]).isGreaterThan(scores[0]);
        assertThat(scores[0]).isPositive();
        assertThat(scores[2]).isZero();
    }

    @Test
    void a_whole_book_may_be_asked_for_in_a_large_journal() {
        String book = IntStream.range(0, 50_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        double[] scores = Bm25.scores(Terms.of(book), Collections.nCopies(50_000, Terms.of("w7 and more")));

        assertThat(scores).hasSize(50_000);
        assertThat(scores[0]).isPositive().isEqualTo(scores[49_999]);
    }
}
