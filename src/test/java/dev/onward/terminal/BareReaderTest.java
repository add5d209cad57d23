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
class BareReaderTest {
    private final VirtualScreen screen = new VirtualScreen(80, 24, SystemTerminal.BARE);
    private final Conversation talk = new Conversation(screen, Conversation.settings(JLineConsole.Keys.EMACS));

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void an_answer_can_be_written_where_nothing_can_be_drawn() {
        talk.console().show("What happened?");
        talk.ask(SEVERAL_LINES).type("They said ni\177o.\rTwo\rgone\025lines gone\027here\r\r");

        assertThat(talk.answer()).containsExactly("They said no.", "Two", "lines here");
        assertThat(screen.text()).isEqualTo("""
                What happened?
                > They said no.
                  Two
                  lines here""");
        assertThat(screen.written()).doesNotContain("\033");
    }

    @Test
    void backspace_deletes_what_is_seen_as_one_character() {
        talk.ask(ONE_LINE).type("a👩‍👩‍👧你e\u0301\177\177\177b\r");

        assertThat(talk.answer()).containsExactly("ab");
    }

    @Test
    void a_very_long_line_is_not_cut() {
        String line = "word ".repeat(2000) + "end";
        talk.ask(ONE_LINE).type(line + "\r");

        assertThat(talk.answer()).containsExactly(line);
    }

    @Test
    void enter_or_ctrl_d_on_an_empty_field_skips() {
        talk.ask(SEVERAL_LINES).type("\r");
        assertThat(talk.answer()).isEmpty();

        talk.ask(ONE_LINE).type("\004");
        assertThat(talk.answer()).isEmpty();
    }

    @Test
    void begun_text_stands_there() {
        talk.ask(SEVERAL_LINES, "one", "two").type(" three\004");

        assertThat(talk.answer()).containsExactly("one", "two three");
    }

    @Test
    void what_was_typed_is_kept_before_ctrl_c_interrupts() {
        talk.ask(SEVERAL_LINES).type("one\rtw");
        screen.waitFor("tw");
        talk.type("\003");

        assertThatThrownBy(talk::answer).isInstanceOf(Interruption.class).hasMessage("interrupted");
        assertThat(talk.kept).containsExactly(List.of("one"), List.of("one", "tw"));
    }

    @Test
    void what_was_typed_is_kept_when_the_window_is_closed() {
        talk.ask(SEVERAL_LINES).type("on");
        screen.waitFor("on");
        screen.hangUp();

        assertThatThrownBy(talk::answer).isInstanceOf(Interruption.class).hasMessage("the terminal was closed");
        assertThat(talk.kept).containsExactly(List.of("on"));
    }
}
