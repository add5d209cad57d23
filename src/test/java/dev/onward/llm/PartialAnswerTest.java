package dev.onward.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.companion.Suggestions;
import dev.onward.testing.ModelServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartialAnswerTest {
    private static Suggestions heard(String text, int size) {
        PartialAnswer answer = new PartialAnswer();
        Suggestions all = Suggestions.NONE;
        for (int from = 0; from < text.length(); from += size) {
            for (Suggestions part : answer.and(text.substring(from, Math.min(text.length(), from + size)))) {
                all = all.and(part);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 10_000})
    void pieces_of_any_size_give_what_the_whole_gives(int size) throws Refusal {
        assertThat(heard(ModelServer.GOOD, size)).isEqualTo(Answers.parse(ModelServer.GOOD));
    }

    @Test
    void a_part_is_given_as_soon_as_it_is_whole_and_not_before() {
        PartialAnswer answer = new PartialAnswer();
        String first = "{\"reframes\": [{\"approach\": \"evidence\", \"text\": \"One letter came, 🙂.\"";

        List<Suggestions> before = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            before.addAll(answer.and(first.substring(i, i + 1)));
        }

        assertThat(before).isEmpty();
        assertThat(answer.and("}"))
                .singleElement()
                .satisfies(part -> assertThat(part.reframes().get(0).text()).isEqualTo("One letter came, 🙂."));
        assertThat(answer.and(", {\"approach\": \"evid")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no object at all",
                "{broken",
                "[{\"text\": \"a\", \"approach\": \"evidence\"}]",
                "{\"reframes\": \"no\", \"traps\": 7}",
                "{\"deep\": {\"reframes\": [{\"approach\": \"evidence\", \"text\": \"a\"}], \"question\": \"b\"}}",
                "{\"reframes\": [{\"approach\": \"cheer\", \"text\": \"a\"}, {\"approach\": \"evidence\"}]}",
                "<think>{\"question\": \"Why?\"}",
                "{} {\"question\": \"After the end?\"}"
            })
    void what_has_another_form_gives_nothing(String text) {
        assertThat(heard(text, 1)).isEqualTo(Suggestions.NONE);
        assertThat(heard(text, 1000)).isEqualTo(Suggestions.NONE);
    }

    @Test
    void escapes_of_a_terminal_are_taken_out() {
        assertThat(heard("{\"question\": \"\u001b[2JWhy\\u001b]0;x\\u0007 now?\"}", 1)
                        .question())
                .contains("Why now?");
    }
}
