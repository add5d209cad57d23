package dev.onward.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletionTest {
    private static final List<Field.Word> WORDS = List.of(
            new Field.Word("angry", "anger"),
            new Field.Word("annoyed", "anger"),
            new Field.Word("let down", "sadness"),
            new Field.Word("lonely", "sadness"),
            new Field.Word("humiliated", "shame"));

    @ParameterizedTest(name = "after \"{0}\" Tab writes \"{1}\"")
    @CsvSource({
        "h, umiliated",
        "HUM, iliated",
        "an, ''",
        "ang, ry",
        "sad l, ''",
        "le, t down",
        "let, ' down'",
        "let d, own",
        "'angry, let d', own",
        "'angry,l', ''",
        "'angry lo', nely",
        "'I feel let d', own",
        "xyz, ''",
        "humiliated, ''",
        "humiliatedx, ''",
    })
    void the_word_before_the_cursor_is_completed(String before, String rest) {
        assertThat(Completion.of(before, WORDS).rest()).isEqualTo(rest);
    }

    @Test
    void the_common_beginning_of_all_choices_is_written() {
        List<Field.Word> words = List.of(new Field.Word("hopeless", ""), new Field.Word("Hopeful", ""));

        assertThat(Completion.of("h", words).rest()).isEqualTo("ope");
    }

    @Test
    void choices_are_listed_in_their_groups() {
        assertThat(Completion.of("", WORDS).listed(40, 10))
                .containsExactly("  anger: angry  annoyed", "  sadness: let down  lonely", "  shame: humiliated");
        assertThat(Completion.of("l", WORDS).listed(40, 10)).containsExactly("  sadness: let down  lonely");
    }

    @Test
    void a_list_is_wrapped_to_the_screen() {
        assertThat(Completion.of("", WORDS).listed(19, 10))
                .containsExactly(
                        "  anger: angry", "    annoyed", "  sadness: let down", "    lonely", "  shame: humiliated");
    }

    @Test
    void a_list_longer_than_the_screen_says_so() {
        List<Field.Word> many = IntStream.range(0, 100)
                .mapToObj(i -> new Field.Word("word" + i, "group" + i))
                .toList();

        assertThat(Completion.of("", many).listed(40, 3))
                .containsExactly("  group0: word0", "  group1: word1", "  ... type a letter or two, then Tab");
    }

    @Test
    void words_without_a_group_are_listed_without_a_heading() {
        List<Field.Word> words = List.of(new Field.Word("yes", ""), new Field.Word("no", ""));

        assertThat(Completion.of("", words).listed(40, 3)).containsExactly("  yes  no");
    }

    @Test
    void tab_completes_in_a_field_and_lists_until_the_next_key() {
        try (Conversation talk = new Conversation()) {
            talk.askWithWords(WORDS).type("a\t");
            talk.screen.waitForScreen("> an");
            talk.type("\t");
            talk.screen.waitForScreen("""
                    > an
                      anger: angry  annoyed""");
            talk.screen.waitForCursor(4, 0);
            talk.type("g\t");
            talk.screen.waitForScreen("> angry");
            talk.type(", LET D\t\r");

            assertThat(talk.answer()).containsExactly("angry, LET Down");
        }
    }
}
