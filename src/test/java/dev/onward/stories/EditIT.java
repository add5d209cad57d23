package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An entry is changed, deleted and brought back at a real terminal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EditIT {
    @TempDir
    Path home;

    private List<String> files() throws IOException {
        Path journal = home.resolve(".local/share/onward");
        try (Stream<Path> files = Files.walk(journal)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> journal.relativize(file).toString().replaceAll("/.*", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void an_entry_is_changed_deleted_and_brought_back() throws IOException {
        String onward = Tmux.onward();
        try (Tmux tmux = new Tmux(home, Map.of("EDITOR", "sed -i s/form/second/"))) {
            tmux.run(onward + " new --no-input --hurt 8 --answer what-happened='They sent the form letter.'")
                    .waitFor("2026-");
            tmux.run("clear; " + onward + " edit last").waitFor("Store this? (y/N)");
            assertThat(tmux.screen())
                    .contains("- They sent the form letter.\n+ They sent the second letter.")
                    .contains("## [what-happened] What happened?");
            tmux.type("y").press("Enter").waitFor("It is stored.");
            assertThat(files()).containsExactly("entries", "trash");

            tmux.run("clear; " + onward + " delete last").waitFor("Delete it? (y/N)\n>");
            tmux.press("C-c").waitFor("nothing was deleted");
            tmux.run("clear; " + onward + " delete last").waitFor("Delete it? (y/N)\n>");
            tmux.type("y")
                    .press("Enter")
                    .waitForEnd("\n$")
                    .run("echo; ls ~/.local/share/onward/trash")
                    .waitFor("-deleted-");
            assertThat(files()).containsExactly("trash", "trash");

            tmux.run("clear; " + onward + " delete --undo; " + onward + " list --plain; echo both-$((1+1))")
                    .waitFor("both-2");
            assertThat(files()).containsExactly("entries", "trash");
        }
    }
}
