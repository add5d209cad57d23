package dev.onward.terminal;

import static dev.onward.terminal.Field.Shape.ONE_LINE;
import static dev.onward.terminal.Field.Shape.SEVERAL_LINES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditingTest {
    private static final String LEFT = "\033[D";
    private static final String RIGHT = "\033[C";
    private static final String UP = "\033[A";
    private static final String BACKSPACE = "\177";
    private static final String CTRL_D = "\004";

    private Conversation talk = new Conversation();

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"👩‍👩‍👧", "👍🏽", "🇫🇷", "e\u0301", "你", "한", "❤️", "x"})
    void one_backspace_deletes_what_is_seen_as_one_character(String character) {
        talk.ask(ONE_LINE).type("a" + character + "b").type(LEFT + BACKSPACE + "-\r");

        assertThat(talk.answer()).containsExactly("a-b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"👩‍👩‍👧", "👍🏽", "🇫🇷", "e\u0301", "你", "x"})
    void one_arrow_key_passes_what_is_seen_as_one_character(String character) {
        talk.ask(ONE_LINE).type(character + character).type(LEFT + LEFT + RIGHT + "|\r");

        assertThat(talk.answer()).containsExactly(character + "|" + character);
    }

    @Test
    void the_screen_shows_wide_characters_right_while_they_are_edited() {
        talk.ask(SEVERAL_LINES).type("我很难过 ok" + LEFT + LEFT + LEFT + BACKSPACE + "伤");

        talk.screen.waitForScreen("> 我很难伤 ok");
        talk.screen.waitForCursor(10, 0);
    }

    @Test
    void up_and_down_keep_the_column_also_past_a_short_line() {
        talk.ask(SEVERAL_LINES).type("abcdef\rx\r你好吗!" + UP + UP + "|" + CTRL_D);

        assertThat(talk.answer()).containsExactly("abcdef|", "x", "你好吗!");
    }

    @Test
    void up_and_down_move_by_the_rows_of_a_long_line() {
        talk.close();
        talk = Conversation.on(20, 10);
        talk.ask(SEVERAL_LINES).type("They sent the form letter and not my name" + UP + UP + "|" + CTRL_D);

        assertThat(talk.answer()).containsExactly("They sent t|he form letter and not my name");
    }

    @Test
    void an_answer_longer_than_the_screen_loses_nothing_and_is_shown_whole_in_the_end() {
        talk.close();
        talk = Conversation.on(40, 6);
        List<String> lines =
                IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i).toList();
        talk.ask(SEVERAL_LINES).type(String.join("\r", lines));
        talk.screen.waitForScreen(
                IntStream.rangeClosed(15, 20).mapToObj(i -> "  line " + i).collect(Collectors.joining("\n")));

        talk.type(UP.repeat(19) + "X");
        talk.screen.waitForScreen("""
                > line 1X
                  line 2
                  line 3
                  line 4
                  line 5
                  line 6""");

        int before = talk.screen.written().length();
        talk.type(CTRL_D);
        assertThat(talk.answer()).startsWith("line 1X", "line 2").hasSize(20).endsWith("line 20");
        assertThat(talk.screen.written().substring(before)).contains("> line 1X", "  line 2", "  line 19", "  line 20");
    }

    @Test
    void a_narrower_and_a_wider_window_show_the_whole_text_again() {
        talk.ask(SEVERAL_LINES).type("They sent the form letter and not my name");
        talk.screen.waitFor("my name");

        talk.screen.resize(40, 24);
        talk.screen.waitFor("""
                > They sent the form letter and not my
                  name""");
        talk.screen.resize(20, 24);
        talk.screen.waitFor("""
                > They sent the
                  form letter and
                  not my name""");
        talk.screen.resize(80, 24);
        talk.screen.waitFor("> They sent the form letter and not my name");

        talk.type("!" + CTRL_D);
        assertThat(talk.answer()).containsExactly("They sent the form letter and not my name!");
    }

    @Test
    void the_text_is_drawn_again_after_a_pause_in_the_shell() {
        talk.ask(SEVERAL_LINES).type("one\rtwo");
        talk.screen.waitForScreen("> one\n  two");
        talk.screen.terminal().writer().print("\r\n$ fg\r\n");
        talk.screen.terminal().flush();

        talk.screen.terminal().raise(Terminal.Signal.CONT);
        talk.screen.waitForScreen("""
                > one
                  two
                $ fg
                > one
                  two""");
        talk.type("!" + CTRL_D);
        assertThat(talk.answer()).containsExactly("one", "two!");
    }

    @Test
    void clearing_the_screen_leaves_the_text() {
        talk.console().show("question");
        talk.ask(ONE_LINE).type("text");
        talk.screen.waitForScreen("question\n> text");
        talk.type("\014");

        talk.screen.waitForScreen("> text");
    }

    @Test
    void undo_takes_back_a_word_and_redo_brings_it_again() {
        talk.ask(ONE_LINE).type("one two three\037\037\030\022|\r");

        assertThat(talk.answer()).containsExactly("one two |");
    }

    @Test
    void undo_in_a_very_long_text_takes_back_only_the_last_word() {
        String text = "word ".repeat(1000);
        talk.ask(SEVERAL_LINES).paste(text).type("last\037" + CTRL_D);

        assertThat(talk.answer()).containsExactly(text);
    }

    @Test
    void what_was_cut_in_one_answer_cannot_be_pasted_into_the_next() {
        talk.ask(ONE_LINE).type("secret\025\r");
        talk.answer();
        talk.ask(ONE_LINE).type("a\031\037\037b\r");

        assertThat(talk.answer()).containsExactly("b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[24~",
                "[1;2P",
                "[1;2A",
                "[5~",
                "[6~",
                "OP",
                "OZ",
                "[[A",
                "[15;5~",
                "q",
                "[2~",
                "[13;9u",
                "[97;9u",
                "[<35;1;1M"
            })
    void a_key_without_meaning_does_not_become_text(String key) {
        talk.ask(ONE_LINE).type("a\033" + key);
        talk.screen.waitFor("> a");
        talk.type("b\r");

        assertThat(talk.answer()).containsExactly("ab");
    }

    @ParameterizedTest(name = "Ctrl and {0}")
    @ValueSource(strings = {"G", "R", "S", "O", "Q", "\\"})
    void no_control_key_throws_an_answer_away_or_ends_it(String key) {
        talk.ask(ONE_LINE).type("a" + (char) (key.charAt(0) & 0x1f) + "b\r");

        assertThat(talk.answer()).containsExactly("ab");
    }

    @Test
    void a_one_line_field_stays_in_one_line_whatever_is_pasted() {
        talk.ask(ONE_LINE).paste("one\ntwo").type("\033\r three\r");

        assertThat(talk.answer()).containsExactly("one two three");
    }

    @Test
    void pasted_control_characters_are_kept_but_not_obeyed() {
        talk.ask(ONE_LINE).paste("a\tb\007c\033[2Jd");
        talk.screen.waitForScreen("> a    b^Gc^[[2Jd");
        talk.type("\r");

        assertThat(talk.answer()).containsExactly("a\tb\007c\033[2Jd");
    }

    @Test
    void a_bell_is_never_rung() {
        talk.ask(ONE_LINE).type("\t\t" + BACKSPACE + LEFT + RIGHT + UP + "\033[3~x\r");

        assertThat(talk.answer()).containsExactly("x");
        assertThat(talk.screen.written()).doesNotContain("\007");
    }

    @Test
    void an_accepted_answer_turns_quiet_if_there_is_colour() {
        talk.close();
        talk = new Conversation(
                new VirtualScreen(),
                new JLineConsole.Settings(true, JLineConsole.Keys.EMACS, "", Path.of("/nonexistent")));
        talk.ask(ONE_LINE).type("eight\r");
        talk.answer();

        assertThat(talk.screen.written()).contains("\033[2m> eight\033[0m");
    }

    @Test
    void without_colour_nothing_but_the_cursor_is_controlled() {
        talk.console().show("\033[1mbold\033[0m");
        talk.ask(SEVERAL_LINES).type("one\rtwo\r\r");
        talk.answer();

        assertThat(talk.screen.written()).doesNotContainPattern("\033\\[[0-9;]*m");
    }
}
