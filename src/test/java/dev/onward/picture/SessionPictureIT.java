package dev.onward.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The picture of the README is what a session really looks like. {@code src/build/draw-session} draws it anew; here the same
 * session is played, and only ids may differ.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SessionPictureIT {
    private static final Path PICTURE = Path.of("docs/session.svg");
    private static final int MOST_BYTES = 120_000;

    @TempDir
    Path home;

    @Test
    void the_picture_is_what_happens() throws IOException {
        String drawn = Svg.of(session(), "A first sitting with Onward, at a terminal");

        if (Boolean.getBoolean("picture.update")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(withoutChance(Files.readString(PICTURE))).isEqualTo(withoutChance(drawn));
    }

    @Test
    void the_picture_needs_nothing_besides_itself() throws IOException {
        String picture = Files.readString(PICTURE);

        assertThat(picture.length()).isLessThan(MOST_BYTES);
        assertThat(picture)
                .doesNotContain("<script", "href", "url(", "@import", "<foreignObject", "<image")
                .contains("prefers-color-scheme:dark", "prefers-reduced-motion:reduce", "<title");
        assertThat(picture.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://");
    }

    private static String withoutChance(String picture) {
        return picture.replaceAll("kept: \\d{4}-\\d\\d-\\d\\d-[0-9a-z]{4}|onward show [0-9a-z]{4}", "ID");
    }

    private List<Film.Frame> session() {
        String path = Path.of(Tmux.onward()).toAbsolutePath().getParent() + ":" + System.getenv("PATH");
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run("PATH=" + path + "; clear").waitForEnd("$");
            Film film = new Film(tmux);
            film.type("onward new").press("the first letter is enough\n>", 1, "Enter");
            film.type("c").press("10 is as much as it could\n>", 1, "Enter");
            film.type("8").press("as a camera would have seen it.\n>", 1.5, "Enter");
            film.type("They sent the form letter.").press("form letter.", 0.3, "Enter");
            film.type("Two lines, no name.").press("without what you make of it.\n>", 1.5, "Enter", "Enter");
            film.type("We went with someone else.").press("Tab shows words.\n>", 1, "Enter", "Enter");
            film.type("humili").press("> humiliated", 0.6, "Tab").press("alone with it.\n>", 1.5, "Enter", "Enter");
            film.type("That I started too late.").press("now?\n>", 1.5, "Enter", "Enter");
            film.press("being left alone.\n>", 1, "Enter");
            film.type("Soup, and a walk.").press("compare later. 0 to 10.\n>", 1.5, "Enter", "Enter");
            film.type("5").press("the same, or more.\n>", 1, "Enter");
            film.type("6").press("$", 6, "Enter");
            return film.frames();
        }
    }
}
