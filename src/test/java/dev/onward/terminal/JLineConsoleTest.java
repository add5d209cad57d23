package dev.onward.terminal;

import static dev.onward.terminal.Field.Shape.ONE_LINE;
import static dev.onward.terminal.Field.Shape.SEVERAL_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JLineConsoleTest {
    private static final String CTRL_C = "\003";
    private static final String CTRL_D = "\004";

    private final Conversation talk = new Conversation();

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void an_answer_of_several_lines_ends_with_an_empty_line() {
        talk.ask(SEVERAL_LINES).type("They sent the form letter.\rTwo lines.\r\r");

        assertThat(talk.answer()).containsExactly("They sent the form letter.", "Two lines.");
    }

    @Test
    void an_answer_of_one_line_ends_with_enter() {
        talk.ask(ONE_LINE).type("eight\r");

        assertThat(talk.answer()).containsExactly("eight");
    }

    @Test
    void enter_or_ctrl_d_on_an_empty_field_skips() {
        talk.ask(SEVERAL_LINES).type("\r");
        assertThat(talk.answer()).isEmpty();

        talk.ask(SEVERAL_LINES).type(CTRL_D);
        assertThat(talk.answer()).isEmpty();

        talk.ask(ONE_LINE).type(CTRL_D);
        assertThat(talk.answer()).isEmpty();
    }

    @Test
    void ctrl_d_ends_an_answer_anywhere() {
        talk.ask(SEVERAL_LINES).type("one\rtwo\001" + CTRL_D);

        assertThat(talk.answer()).containsExactly("one", "two");
    }

    @Test
    void what_was_typed_is_kept_before_ctrl_c_interrupts() {
        talk.ask(SEVERAL_LINES).type("one\rtw");
        talk.screen.waitFor("tw");
        talk.type(CTRL_C);

        assertThatThrownBy(talk::answer).isInstanceOf(Interruption.class).hasMessage("interrupted");
        assertThat(talk.kept).containsExactly(List.of("one"), List.of("one", "tw"));
    }

    @Test
    void ctrl_c_between_two_questions_interrupts_the_next_one_and_no_more() {
        talk.ask(ONE_LINE).type("eight\r");
        assertThat(talk.answer()).containsExactly("eight");

        talk.type(CTRL_C);

        Field next = new Field(Field.Shape.ONE_LINE, List.of(), List.of(), text -> {});
        assertThatThrownBy(() -> talk.console().ask(next))
                .isInstanceOf(Interruption.class)
                .hasMessage("interrupted");
        talk.ask(ONE_LINE).type("nine\r");
        assertThat(talk.answer()).containsExactly("nine");
    }

    @Test
    void what_was_typed_is_kept_when_the_window_is_closed() {
        talk.ask(SEVERAL_LINES).type("one\rtw");
        talk.screen.waitFor("tw");
        talk.screen.hangUp();

        assertThatThrownBy(talk::answer).isInstanceOf(Interruption.class).hasMessage("the terminal was closed");
        assertThat(talk.kept).containsExactly(List.of("one"), List.of("one", "tw"));
    }

    @Test
    void a_paste_of_several_lines_is_one_piece_and_does_not_end_the_answer() {
        talk.ask(SEVERAL_LINES)
                .type("before ")
                .paste("Dear N,\r\n\r\nwe regret.\r\r")
                .type("after" + CTRL_D);

        assertThat(talk.answer()).containsExactly("before Dear N,", "", "we regret.", "", "after");
        assertThat(talk.kept.get(0)).containsExactly("before Dear N,", "", "we regret.");
    }

    @Test
    void nothing_in_a_text_has_a_meaning_of_its_own() {
        String odd = "!! #1 \\ \\n 'unbalanced \"quotes ( [ { $HOME `x` %M %% ~ ? * !$";
        talk.ask(ONE_LINE).type(odd + "\r");

        assertThat(talk.answer()).containsExactly(odd);
    }

    @Test
    void up_moves_in_the_text_and_never_brings_an_earlier_answer() {
        talk.ask(ONE_LINE).type("private\r");
        talk.answer();

        talk.ask(SEVERAL_LINES).type("\033[A\033OA\020\022\033[B").type("ab\rcd\033[AX" + CTRL_D);

        assertThat(talk.answer()).containsExactly("abX", "cd");
    }

    @Test
    void begun_text_stands_there_with_the_cursor_at_its_end() {
        talk.ask(SEVERAL_LINES, "I am", "not").type(" unlovable" + CTRL_D);

        assertThat(talk.answer()).containsExactly("I am", "not unlovable");
    }

    @Test
    void lines_are_indented_to_stand_below_each_other() {
        talk.console().show("What happened?");
        talk.ask(SEVERAL_LINES).type("one\rtwo\r");

        talk.screen.waitForScreen("""
                What happened?
                > one
                  two""");
        talk.screen.waitForCursor(2, 3);
    }

    @Test
    void the_empty_line_that_ended_an_answer_does_not_stay_on_the_screen() {
        talk.ask(SEVERAL_LINES).type("one\r\r");
        talk.answer();
        talk.console().show("next");

        talk.screen.waitForScreen("""
                > one
                next""");
    }
}
