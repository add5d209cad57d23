package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.EntrySchema;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sitting at a real terminal with the questions in German. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OwnQuestionsIT {
    private static final String GERMAN = "s/^# \\(rejection.what-happened = \\).*/\\1Was ist passiert?/;"
            + "s/^# \\(rejection.what-happened.help = \\).*/\\1So schlicht du kannst, wie eine Kamera es gesehen hätte./;"
            + "s/^# \\(rejection.feelings = \\).*/\\1Was fühlst du? Auch das, was nicht zusammenpasst…/;"
            + "s/^# \\(rejection.story = \\).*/\\1Was heißt das für dich?/;"
            + "s/^# \\(rejection.need = \\).*/\\1Was würde jetzt helfen?/";

    @TempDir
    Path home;

    private String entry() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(".local/share/onward/entries"))) {
            return Files.readString(
                    files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    @Test
    void a_sitting_is_held_in_german_and_a_broken_file_does_not_stop_one() throws IOException {
        String onward = Tmux.onward();
        Path script = Files.writeString(home.resolve("german.sed"), GERMAN);
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(onward + " config questions").waitFor("questions.txt");
            tmux.run("clear; sed -i -f " + script + " ~/.config/onward/questions.txt; " + onward
                            + " config questions --check")
                    .waitFor("5 of the lines in");
            tmux.run("clear; " + onward + " new --context other --hurt 6 --hurt-after 5 --expect 2")
                    .waitFor("1/4  Was ist passiert?\nSo schlicht du kannst, wie eine Kamera es gesehen hätte.");
            tmux.answer("Sie haben abgesagt.").waitFor("Which words did you actually get?");
            tmux.press("Enter").waitFor("2/4  Was fühlst du? Auch das, was nicht zusammenpasst…");
            tmux.answer("leer").waitFor("3/4  Was heißt das für dich?");
            tmux.answer("Für mich ist kein Platz.").waitFor("What do you know for sure here");
            tmux.press("Enter").waitFor("4/4  Was würde jetzt helfen?");
            tmux.answer("Schlafen.").waitFor("It is written down, and it is kept");
            tmux.run("clear; " + onward + " show last --plain").waitFor("Was würde jetzt helfen?\n  Schlafen.");

            tmux.run("clear; echo rejection.ned = Was >> ~/.config/onward/questions.txt; " + onward + " new")
                    .waitFor("your own questions are not used")
                    .waitFor("the first letter is enough\n>");
            assertThat(tmux.screen()).contains("did you mean rejection.need?");
            tmux.press("C-c").waitFor("nothing was written");
        }

        assertThat(entry()).containsPattern("\"key\": \"need\",\\s*\"prompt\": \"Was würde jetzt helfen\\?\"");
        EntrySchema.assertAllValid(home.resolve(".local/share/onward"), file -> true);
    }

    @Test
    void settings_are_changed_in_an_editor_and_a_fault_is_told_with_its_line() throws IOException {
        String onward = Tmux.onward();
        Path editor = home.resolve("editor");
        Files.writeString(editor, """
                #!/bin/sh
                if [ -e ~/once ]; then sed -i 's/nano/vi/' "$1"; else touch ~/once; echo 'keys = "nano"' >>"$1"; fi
                """);
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        try (Tmux tmux = new Tmux(home, Map.of("EDITOR", editor.toString()))) {
            tmux.run(onward + " config set color never")
                    .run(onward + " config edit")
                    .waitFor("keys is emacs or vi (line 2)");
            assertThat(home.resolve(".config/onward/config.toml")).hasContent("color = \"never\"");
            tmux.waitFor("Open it again? (y/N)").type("y").press("Enter").waitFor("It is stored in");
            tmux.run("clear; " + onward + " config | grep keys").waitFor("keys = \"vi\"  # /");
        }
        assertThat(home.resolve(".config/onward/config.toml")).hasContent("color = \"never\"\nkeys = \"vi\"");
        try (Stream<Path> drafts = Files.list(home.resolve(".local/share/onward/drafts"))) {
            assertThat(drafts).isEmpty();
        }
    }
}
