package dev.onward.terminal;

import static dev.onward.terminal.Field.Shape.SEVERAL_LINES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ViKeysTest {
    private static final String CTRL_D = "\004";

    private final Conversation talk =
            new Conversation(new VirtualScreen(), Conversation.settings(JLineConsole.Keys.VI));

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "0x, ne two",
        "0dw, two",
        "bx, one wo",
        "0cwten, ten two",
        "#, one two",
        "/, one two",
        "V, one two",
        "0iX, Xone two",
        "x~, one tW",
    })
    void escape_leads_to_the_command_keys(String keys, String expected) {
        talk.ask(SEVERAL_LINES).type("one two");
        escapeAfter("> one two");
        talk.type(keys + CTRL_D);

        assertThat(talk.answer()).containsExactly(expected);
    }

    @Test
    void k_and_j_move_between_lines_and_gg_and_G_to_the_ends() {
        talk.ask(SEVERAL_LINES).type("one\rtwo\rthree");
        escapeAfter("> one\n  two\n  three");
        talk.type("kxggxGA!" + CTRL_D);

        assertThat(talk.answer()).containsExactly("ne", "tw", "three!");
    }

    @Test
    void enter_makes_a_line_and_then_ends() {
        talk.ask(SEVERAL_LINES).type("one\rtwo\r\r");

        assertThat(talk.answer()).containsExactly("one", "two");
    }

    @Test
    void a_paste_is_one_piece_in_both_modes() {
        talk.ask(SEVERAL_LINES).paste("a\n\nb");
        escapeAfter("> a\n\n  b");
        talk.paste("\nx\n").type(CTRL_D);

        assertThat(talk.answer()).containsExactly("a", "", "", "x", "b");
    }

    @Test
    void v_asks_for_the_editor() {
        talk.ask(SEVERAL_LINES).type("one");
        escapeAfter("> one");
        talk.type("v");

        talk.screen.waitFor("no editor is set");
    }

    /** Escape alone; it is told from the beginning of a longer key by the time that passes. */
    private void escapeAfter(String shown) {
        talk.screen.waitForScreen(shown);
        int before = talk.screen.written().length();
        talk.type("\033");
        talk.screen.waitUntil(() -> talk.screen.written().length() > before, "the command keys");
    }
}
