package dev.onward.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor with a file that stays until it is discarded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExternalEditorTest {
    @TempDir
    Path folder;

    private Edited edit(String command) {
        return new ExternalEditor(command, folder).open("k3f9.md", "one\n");
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void the_file_stays_private_until_it_is_discarded() throws IOException {
        Edited edited = edit("printf 'two\\r\\n' >>");

        assertThat(edited.text()).isEqualTo("one\ntwo");
        assertThat(left()).containsExactly(Path.of(edited.place()));
        assertThat(edited.place()).endsWith("/k3f9.md");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(edited.place()))))
                .isEqualTo("rw-------");
        edited.discard().run();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void what_a_failing_editor_wrote_stays_and_its_place_is_told() throws IOException {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> edit("echo two >> \"$1\"; false"))
                .withMessage("the editor ended with a failure; what it wrote stays in " + left().get(0));
        assertThat(left().get(0)).hasContent("one\ntwo");
    }

    @Test
    void an_editor_that_did_nothing_leaves_nothing() throws IOException {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> edit("false"))
                .withMessage("the editor ended with a failure: false");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> edit(" ")).withMessage("no editor is set");
        assertThat(left()).isEmpty();
    }

    @Test
    void a_text_in_another_encoding_stays_in_its_file() throws IOException {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> edit("printf '\\351' >>"))
                .withMessage("the edited text is not UTF-8 and stays in " + left().get(0));
    }
}
