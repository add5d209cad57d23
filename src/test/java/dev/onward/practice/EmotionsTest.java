package dev.onward.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmotionsTest {
    private final Emotions own = Emotions.own();

    @Test
    void has_at_least_120_words_each_in_one_family() {
        List<String> words =
                own.families().values().stream().flatMap(List::stream).toList();

        assertThat(words).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(words).allMatch(word -> word.matches("[a-z]+( [a-z]+)*|heavy-hearted"));
        assertThat(own.families()).hasSize(13).containsKey("shame");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gutted, sort of flat and tired           | gutted; sort of flat; tired
                    Humiliated                               | humiliated
                    sad, sad; and angry.                     | sad; angry
                    let down                                 | let down
                    a bit like after the funeral             | ''
                    I felt small. Embarrassed, mostly.       | small; embarrassed
                    I am not angry, just tired               | tired
                    I don't feel sad. Relieved!              | relieved
                    I’m no longer hopeful: passed over again | passed over
                    my hurt feelings, and what it did to me  | hurt
                    They called me stupidly brave            | brave
                    I feel  let   down                       | let down
                    it was never envious of me to be proud   | proud
                    """)
    void names_what_is_felt(String text, String emotions) {
        assertThat(String.join("; ", own.namedIn(List.of(text)))).isEqualTo(emotions);
    }

    @Test
    void takes_a_list_over_several_lines() {
        assertThat(own.namedIn(List.of("sad", "angry", "", "hollow")))
                .isEqualTo(Arrays.asList("sad", "angry", "hollow"));
        assertThat(own.namedIn(List.of())).isEmpty();
    }
}
