package dev.onward.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassageTest {
    private static List<String> passages(String text) {
        return Passage.of(text).stream().map(Passage::text).toList();
    }

    @Test
    void sentences_end_at_marks_and_at_lines() {
        assertThat(passages("ok so. tuesday: no\nThey left! \"Why?\" he said. fine"))
                .containsExactly("ok so.", "tuesday: no", "They left!", "\"Why?\"", "he said.", "fine");
    }

    @Test
    void abbreviations_and_numbers_do_not_end_a_sentence() {
        assertThat(passages("Mr. Khan gave it 3.5 at St. Mary's"))
                .containsExactly("Mr. Khan gave it 3.5 at St. Mary's");
    }

    @Test
    void clauses_follow_their_sentence() {
        assertThat(passages("They said no, because I was late, and nobody will ever ask again."))
                .containsExactly(
                        "They said no, because I was late, and nobody will ever ask again.",
                        "They said no",
                        "because I was late",
                        "and nobody will ever ask again.");
    }

    @Test
    void a_piece_too_short_to_stand_alone_stays_where_it_is() {
        assertThat(passages("Well, yes, they laughed at me")).containsExactly("Well, yes, they laughed at me");
    }

    @Test
    void every_passage_stands_in_the_text_where_it_says() {
        String text = "  Née Müller — 你好!  They sent it back; I read it twice.\n\n\tThe end… or not  ";

        for (Passage passage : Passage.of(text)) {
            assertThat(text.startsWith(passage.text(), passage.start())).isTrue();
        }
    }
}
