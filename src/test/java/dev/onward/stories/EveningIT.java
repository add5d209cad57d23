package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.EntrySchema;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EveningIT {
    @TempDir
    Path home;

    private Path journal() {
        return home.resolve(".local/share/onward");
    }

    private List<Path> files(String folder) throws IOException {
        Path start = journal().resolve(folder);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String draft() throws IOException {
        // names only: while a draft is being written, files beside it come and go
        Path drafts = journal().resolve("drafts");
        return Files.readString(Stream.of(Objects.requireNonNull(drafts.toFile().list()))
                .filter(name -> name.endsWith(".json") && !name.startsWith("."))
                .findFirst()
                .map(drafts::resolve)
                .orElseThrow());
    }

    private String shell(String command) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        shell.environment().put("HOME", home.toString());
        return new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Path editorThatAdds(String line) throws IOException {
        Path script = Files.writeString(home.resolve("editor"), "#!/bin/sh\nprintf '%s\\n' '" + line + "' >>\"$1\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }

    @Test
    void three_paragraphs_an_emoji_an_editor_a_stop_and_a_return() throws IOException {
        Path editor = editorThatAdds("Written in my editor.");
        try (Tmux tmux = new Tmux(home, Map.of("VISUAL", editor.toString()))) {
            tmux.run(Tmux.onward() + " new").waitFor("Which part of your life");
            tmux.type("c").press("Enter").waitFor("right now?");
            tmux.type("8").press("Enter").waitFor("1/4  What happened?");
            tmux.type("They sent the form letter 😀.").press("Enter");
            tmux.paste("Second paragraph.\n\nThird paragraph, about the audition.")
                    .waitFor("the audition.");
            tmux.press("M-e").waitFor("Written in my editor.");
            tmux.press("C-d").waitFor("Which words did you actually get?");
            tmux.answer("We went with someone else.").waitFor("2/4  What do you feel?");
            tmux.type("humili").press("Tab").waitFor("humiliated");
            tmux.type(", oddly relieved").press("Enter", "Enter").waitFor("3/4  What are you taking it to mean?");
            tmux.type("That I started too").waitFor("> That I started too");
            tmux.press("C-c").waitFor("onward new --resume");

            assertThat(tmux.everything()).contains("onward: stopped; all you wrote is kept as draft ");
            tmux.run("echo code=$?").waitFor("code=130");
            assertThat(draft()).contains("\"That I started too\"", "\"Written in my editor.\"");

            tmux.run("clear; " + Tmux.onward() + " new --resume").waitFor("> That I started too");
            assertThat(tmux.everything()).contains("They sent the form letter 😀.");
            tmux.type(" late.").press("Enter", "Enter").waitFor("Did they say anything you can use");
            tmux.press("Enter").waitFor("4/4  What would help right now?");
            tmux.answer("Soup.").waitFor("in a week?");
            tmux.type("4").press("Enter").waitFor("how much does it hurt now?");
            tmux.type("6").press("Enter").waitFor("it is kept: ");
        }
        whatIsStoredIsWhole();
    }

    private void whatIsStoredIsWhole() throws IOException {
        assertThat(files("drafts")).isEmpty();
        assertThat(EntrySchema.assertAllValid(journal())).isEqualTo(1);
        assertThat(Files.readString(files("entries").get(0)))
                .contains(
                        """
                              "text": [
                                "They sent the form letter 😀.",
                                "Second paragraph.",
                                "",
                                "Third paragraph, about the audition.",
                                "Written in my editor."
                              ]
                        """,
                        "\"hurt\": { \"before\": 8, \"after\": 6, \"expected\": 4 }",
                        "\"emotions\": [\"humiliated\", \"oddly relieved\"]",
                        "\"That I started too late.\"");
        assertThat(shell("grep -rh audition ~/.local/share/onward"))
                .isEqualTo("        \"Third paragraph, about the audition.\",\n");
        assertThat(shell("find ~/.local/share/onward -type f ! -perm 600 -o -type d ! -perm 700"))
                .isEmpty();
        assertThat(shell("cd ~ && find . -type f ! -name editor ! -path './.local/share/onward/*'"))
                .isEmpty();
    }

    @Test
    void a_window_that_is_closed_loses_nothing_that_was_typed() throws IOException {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(Tmux.onward() + " new --context=social --hurt=7").waitFor("1/4  What happened?");
            tmux.type("They all went.").waitFor("> They all went.");
            tmux.press("Enter").type("Nobody thought of").waitFor("  Nobody thought of");
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!draft().contains("Nobody thought of") && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }

        assertThat(draft()).contains("\"They all went.\"", "\"Nobody thought of\"");
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(Tmux.onward() + " new").waitFor("Go on with it? (y/N)");
            tmux.type("y").press("Enter").waitFor("Nobody thought of");
            tmux.press("C-c").waitFor("--resume");
        }
    }

    @Test
    void a_narrow_window_and_another_size_in_the_middle() throws IOException {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.resize(40, 24)
                    .run("clear; " + Tmux.onward() + " new --context=other --hurt=2")
                    .waitFor("1/4");
            tmux.type("A sentence that is a good deal longer than forty columns.")
                    .waitFor("forty columns.");
            tmux.resize(60, 20).type(" And more 你好.").waitFor("And more 你好.");
            tmux.resize(30, 20).type(" End.").waitFor("End.");
            tmux.press("Enter", "Enter").waitFor("you make of it.");
            tmux.press("C-c").waitFor("--resume");
        }
        assertThat(draft()).contains("\"A sentence that is a good deal longer than forty columns. And more 你好. End.\"");
    }

    @Test
    void no_colour_where_none_is_wanted() {
        for (String how : List.of("NO_COLOR=1 ONWARD new", "TERM=dumb ONWARD new", "ONWARD new --plain")) {
            Path journal = home.resolve(how.replaceAll("\\W", ""));
            try (Tmux tmux = new Tmux(home, Map.of("ONWARD_JOURNAL", journal.toString()))) {
                tmux.run(how.replace("ONWARD", Tmux.onward())).waitFor("Which part of your life");
                tmux.type("c").press("Enter").waitForEnd("as much as it could\n>");
                assertThat(tmux.colours()).as(how).doesNotContain("\u001b[");
                tmux.press("C-c").waitFor("--resume");
            }
        }
    }

    @Test
    void a_sitting_with_the_keys_of_vi() throws IOException {
        try (Tmux tmux = new Tmux(home, Map.of("ONWARD_KEYS", "vi"))) {
            tmux.run(Tmux.onward() + " new --context=other --hurt=2").waitFor("1/4");
            tmux.type("They sent thx").waitFor("thx");
            tmux.press("Escape").type("xxae letter").waitFor("They sent te letter");
            tmux.press("C-c").waitFor("--resume");
        }
        assertThat(draft()).contains("\"They sent te letter\"");
    }

    @Test
    void nothing_is_asked_through_a_pipe() {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(Tmux.onward() + " new | cat").waitFor("there is nothing to store");
            tmux.run("clear").run(Tmux.onward() + " new </dev/null").waitFor("there is nothing to store");
        }
    }

    @Test
    void output_that_is_lost_is_told_and_a_reader_who_left_is_not() {
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run(Tmux.onward() + " new --no-input --hurt 3 >/dev/full; echo code=$?")
                    .waitFor("code=1");
            assertThat(tmux.screen()).contains("onward: standard output cannot be written");
            tmux.run("clear; " + Tmux.onward() + " list | cat | wc -l").waitFor("1\n");
            tmux.run("clear; (" + Tmux.onward() + " list --help; echo code=$? >&2) | true")
                    .waitFor("code=0");
            assertThat(tmux.screen()).doesNotContain("onward: ");
        }
    }

    @Test
    void the_first_evening_and_a_list_longer_than_the_screen() {
        try (Tmux tmux = new Tmux(home, Map.of("PAGER", "cat; echo paged"))) {
            tmux.run(Tmux.onward()).waitFor("onward new      when something just happened");
            tmux.run("for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do echo \"{}\" | "
                    + Tmux.onward() + " new --from - --hurt 3 >/dev/null; done; clear; echo stored");
            tmux.waitFor("stored")
                    .run("clear; " + Tmux.onward() + " list -n 3; echo end")
                    .waitFor("end");
            assertThat(tmux.screen()).doesNotContain("paged");
            tmux.run("clear; " + Tmux.onward() + " list").waitFor("paged");
        }
    }
}
