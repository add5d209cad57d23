package dev.onward.terminal;

import static dev.onward.terminal.Field.Shape.SEVERAL_LINES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditorTest {
    private static final String ALT_E = "\033e";
    private static final String CTRL_D = "\004";

    @TempDir
    Path folder;

    private final VirtualScreen screen = new VirtualScreen(120, 24, SystemTerminal.DRAWING);

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\033e", "\030\005"})
    void the_text_goes_on_in_the_editor_and_comes_back_into_the_field(String keys) throws IOException {
        Conversation talk = talk("printf 'two, fünf\\r\\n\\nthree\\n\\n\\n' >>");
        talk.ask(SEVERAL_LINES, "one").type(keys).type("!" + CTRL_D);

        assertThat(talk.answer()).containsExactly("one", "two, fünf", "", "three!");
        assertThat(left()).isEmpty();
    }

    @Test
    void the_file_is_private_and_its_words_are_kept_before_it_is_deleted() throws IOException {
        Conversation talk = talk("ls -l \"$1\" > " + folder.resolve("seen") + "; ls -ld \"$(dirname \"$1\")\" >> "
                + folder.resolve("seen") + "; echo two >>");
        talk.ask(new Field(SEVERAL_LINES, List.of(), List.of("one"), lines -> {
                    if (lines.contains("two") && talk.kept.isEmpty()) {
                        talk.kept.add(leftLines());
                    }
                }))
                .type(ALT_E)
                .type(CTRL_D);
        talk.answer();

        assertThat(talk.kept.get(0)).containsExactly("one", "two");
        assertThat(Files.readAllLines(folder.resolve("seen")))
                .satisfiesExactly(
                        file -> assertThat(file).startsWith("-rw-------").endsWith(".md"),
                        own -> assertThat(own).startsWith("drwx------"));
    }

    @Test
    void what_editors_leave_beside_the_file_goes_with_it() throws IOException {
        Conversation talk = talk("cp \"$1\" \"$1~\"; echo two >>");
        talk.ask(SEVERAL_LINES, "one").type(ALT_E).type(CTRL_D);

        assertThat(talk.answer()).containsExactly("one", "two");
        assertThat(left()).isEmpty();
    }

    @Test
    void without_an_editor_one_sentence_says_what_to_set() {
        Conversation talk = talk("");
        talk.ask(SEVERAL_LINES, "one").type(ALT_E);

        screen.waitForScreen("""
                no editor is set: set VISUAL or EDITOR, for example to nano
                > one""");
        talk.type("!" + CTRL_D);
        assertThat(talk.answer()).containsExactly("one!");
    }

    @Test
    void a_failing_editor_leaves_the_text_as_it_was() throws IOException {
        Conversation talk = talk("false");
        talk.ask(SEVERAL_LINES, "one").type(ALT_E);

        screen.waitForScreen("""
                the editor ended with a failure: false
                > one""");
        talk.type(CTRL_D);
        assertThat(talk.answer()).containsExactly("one");
        assertThat(left()).isEmpty();
    }

    @Test
    void words_that_a_failing_editor_wrote_are_left_in_their_file() throws IOException {
        Conversation talk = talk("echo two >> \"$1\"; false");
        talk.ask(SEVERAL_LINES, "one").type(ALT_E);

        screen.waitFor("the editor ended with a failure; what it wrote stays in ");
        talk.type(CTRL_D);
        assertThat(talk.answer()).containsExactly("one");
        assertThat(left()).hasSize(1);
        assertThat(Files.readString(left().get(0))).isEqualTo("one\ntwo\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(left().get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_text_that_is_not_utf_8_is_left_in_its_file() throws IOException {
        Conversation talk = talk("printf 'caf\\351' >");
        talk.ask(SEVERAL_LINES, "one").type(ALT_E);

        screen.waitFor("the edited text is not UTF-8 and stays in ");
        talk.type(CTRL_D);
        assertThat(talk.answer()).containsExactly("one");
        assertThat(left()).hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Conversation talk = new Conversation(
                screen, new JLineConsole.Settings(false, JLineConsole.Keys.EMACS, "true", file.resolve("sub")));
        talk.ask(SEVERAL_LINES, "one").type(ALT_E);

        screen.waitFor("the editor was not opened: cannot write in ");
        talk.type(CTRL_D);
        assertThat(talk.answer()).containsExactly("one");
    }

    private Conversation talk(String command) {
        return new Conversation(
                screen, new JLineConsole.Settings(false, JLineConsole.Keys.EMACS, command, folder.resolve("editing")));
    }

    private List<String> leftLines() {
        try {
            return Files.readAllLines(left().get(0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("editing"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
