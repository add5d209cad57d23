package dev.onward.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagerTest {
    private static final List<String> LINES =
            IntStream.rangeClosed(1, 30).mapToObj(i -> "zeile für " + i).toList();

    @TempDir
    Path folder;

    private final StringWriter plain = new StringWriter();
    private Path screen = Path.of("");

    @BeforeEach
    void screen() {
        screen = folder.resolve("screen");
    }

    @Test
    void a_long_text_goes_through_the_pager() throws IOException {
        page("sed 's/^/| /'", LINES);

        assertThat(Files.readAllLines(screen))
                .hasSize(30)
                .startsWith("| zeile für 1")
                .endsWith("| zeile für 30");
        assertThat(plain.toString()).isEmpty();
    }

    @Test
    void a_text_that_leaves_a_row_for_the_shell_is_shown_plainly() {
        page("sed 's/^/| /'", LINES.subList(0, 23));

        assertThat(plain.toString().lines()).containsExactlyElementsOf(LINES.subList(0, 23));
        assertThat(screen).doesNotExist();
    }

    @Test
    void a_text_as_long_as_the_screen_goes_through_the_pager() {
        page("cat -", LINES.subList(0, 24));

        assertThat(plain.toString()).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "  ", "cat"})
    void without_a_pager_all_is_shown_plainly(String command) {
        page(command, LINES);

        assertThat(plain.toString().lines()).containsExactlyElementsOf(LINES);
    }

    @Test
    void a_pager_that_is_not_there_hides_nothing() throws IOException {
        page("no-such-pager-anywhere 2>/dev/null", LINES);

        assertThat(Files.readAllLines(screen)).isEqualTo(LINES);
    }

    @Test
    void less_is_told_to_show_colours_to_leave_short_texts_alone_and_to_keep_no_history() throws IOException {
        page("echo \"$LESS $LV $LESSHISTFILE\"; cat >/dev/null", LINES);

        assertThat(Files.readAllLines(screen)).containsExactly("FRX -c -");
    }

    @Test
    void a_person_may_leave_early_and_the_rest_is_not_even_made() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Stream<String> endless = Stream.generate(() -> "line " + made.incrementAndGet());

        new Pager("head -n 2", 24, Redirect.to(screen.toFile())).page(endless.iterator(), new PrintWriter(plain));

        assertThat(Files.readAllLines(screen)).containsExactly("line 1", "line 2");
        assertThat(plain.toString()).isEmpty();
    }

    private void page(String command, List<String> lines) {
        new Pager(command, 24, Redirect.to(screen.toFile())).page(lines.iterator(), new PrintWriter(plain));
    }
}
