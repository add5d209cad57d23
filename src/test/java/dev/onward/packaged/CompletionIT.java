package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.Hostile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion in real shells, with the packaged scripts and entries that a person has written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletionIT {
    /** Types a line and Tab into a shell of its own, and prints what it shows. */
    private static final String IN_ZSH = """
            zmodload zsh/zpty
            zpty z zsh -f -i
            zpty -w z "PS1=; fpath=($1 \\$fpath); autoload -Uz compinit; compinit -u -d $2; LISTMAX=9999; echo RE''ADY"
            zpty -m -r z out '*READY*'
            zpty -w -n z "$3"$'\\t\\t'
            repeat 300; do
              sleep 0.1
              while zpty -rt z part; do out+=$part; done
              [[ $out == *$4* ]] && break
            done
            print -r -- "$out"
            """;

    @TempDir
    Path folder;

    private Packaged onward;
    private String id = "";

    @BeforeEach
    void an_entry_and_the_program_in_the_path() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        String path = Packaged.INSTALLATION.resolve("bin").toAbsolutePath() + ":" + System.getenv("PATH");
        onward = Packaged.onward(home).with("PATH", path);
        id = onward.run("new", "--no-input", "--answer=what-happened=They \u001b[2J gave it to \"somebody\" else.")
                .ok()
                .strip();
    }

    private static String file(String name) {
        return Packaged.INSTALLATION
                .resolve("completions")
                .resolve(name)
                .toAbsolutePath()
                .toString();
    }

    @Test
    void entries_are_told_without_java() {
        Packaged noJava = onward.with("ONWARD_JAVA", "/nowhere").with("JAVA_HOME", "/nowhere");

        assertThat(noJava.run("--complete-entries").ok()).isEqualTo(id + "\tThey [2J gave it to somebody else.\n");
    }

    @Test
    void what_is_told_of_entries_harms_no_terminal() throws IOException {
        Path year = folder.resolve("home/.local/share/onward/entries/2026");
        Files.createDirectories(year);
        for (String word : Hostile.TEXT.split(" ", -1)) {
            String name = "2026-01-01T000000-rejection-" + Integer.toString(word.hashCode() & 0x7FFFFFFF, 36) + ".json";
            String text = "{\n\"text\": [\n\"a " + word.replace("\n", "") + " z\"\n]}";
            // halves of pairs become question marks
            Files.write(year.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        }

        String told = onward.run("--complete-entries").ok();

        assertThat(told.lines().count()).isGreaterThan(9);
        Hostile.assertHarmless("what is told", told.replace("\t", ""));
    }

    @Test
    void files_with_foreign_names_are_passed_over() throws IOException {
        Path year = folder.resolve("home/.local/share/onward/entries/2026");
        Files.createDirectories(year);
        Files.writeString(year.resolve("$(touch x).json"), "{}");
        Files.writeString(year.resolve("2026-01-01T000000-a\nb-k3f9.json"), "{}");

        assertThat(onward.run("--complete-entries").ok().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onward sh                  | show",
                "onward new --cont          | --context",
                "onward new --context cr    | creative",
                "onward config se           | set",
                "onward config set coun     | country",
                "onward new --feeling humil | humiliated",
            })
    void bash_and_fish_complete(String line, String expected) {
        assertThat(bash(line)).isEqualTo(expected + "\n");
        assertThat(fish(line)).startsWith(expected);
    }

    @Test
    void all_three_offer_entries() {
        assertThat(bash("onward show 20").strip()).isEqualTo(id);
        assertThat(fish("onward show ")).contains(id + "\tThey");
        assertThat(zsh("onward show ", "last")).contains(id).contains("-- They");
    }

    @Test
    void zsh_offers_actions_and_values() {
        assertThat(zsh("onward config ", "unset"))
                .contains("questions  -- Ask the questions in your own words or language.");
        assertThat(zsh("onward new --context=", "social")).contains("romantic");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onward --journal JOURNAL show ",
                "onward show --journal=JOURNAL ",
                "onward edit --journal JOURNAL "
            })
    void entries_are_those_of_the_journal_that_is_named(String line) {
        Path other = folder.resolve("another");
        String there = onward.run("new", "--no-input", "--journal", other.toString(), "--answer=what-happened=There.")
                .ok()
                .strip();
        String typed = line.replace("JOURNAL", other.toString());

        // zsh and fish are given the line, bash the words of it, with = as a word of its own
        assertThat(bash(typed.replace("=", " = ") + there.substring(0, 12)).strip())
                .isEqualTo(there);
        assertThat(fish(typed)).contains(there + "\tThere.").doesNotContain(id);
        assertThat(zsh(typed, "last")).contains(there).doesNotContain(id);
    }

    @Test
    void a_home_or_quotes_in_the_journals_name_are_understood() {
        onward.run("new", "--no-input", "--journal", folder + "/home/my own", "--hurt=3")
                .ok();

        for (String typed : List.of("~/my\\ own", "\"~/my own\"", "'" + folder + "/home/my own'")) {
            assertThat(onward.run("--complete-entries", typed).ok().lines())
                    .as(typed)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\""})
    void entries_are_those_of_the_journal_in_the_settings(String quote) throws IOException {
        Path other = folder.resolve("another");
        onward.run("new", "--no-input", "--journal", other.toString(), "--hurt=3")
                .ok();
        Path settings = Files.createDirectories(folder.resolve("home/.config/onward"));
        Files.writeString(settings.resolve("config.toml"), "journal = " + quote + other + quote + " # mine\n");

        assertThat(onward.run("--complete-entries").ok()).hasLineCount(1).doesNotContain(id);
    }

    @Test
    void commands_are_offered_behind_a_journal() {
        assertThat(bash("onward --journal /tmp sh")).isEqualTo("show\n");
        assertThat(fish("onward --journal /tmp sh")).startsWith("show");
        assertThat(zsh("onward --journal /tmp config ", "unset")).contains("questions");
    }

    private String bash(String line) {
        Packaged.needs("bash");
        return onward.command(
                        "bash",
                        "-c",
                        "source \"$1\"; COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _onward;"
                                + " printf '%s\\n' \"${COMPREPLY[@]}\"",
                        "bash",
                        file("onward.bash"),
                        line)
                .run()
                .ok();
    }

    private String fish(String line) {
        Packaged.needs("fish");
        return onward.command("fish", "-N", "-c", "source " + file("onward.fish") + "; complete -C '" + line + "'")
                .run()
                .ok();
    }

    private String zsh(String line, String last) {
        Packaged.needs("zsh");
        return onward.command(
                        "zsh",
                        "-f",
                        "-c",
                        IN_ZSH,
                        "zsh",
                        Packaged.INSTALLATION
                                .resolve("completions")
                                .toAbsolutePath()
                                .toString(),
                        folder.resolve("dump").toString(),
                        line,
                        last)
                .run()
                .ok();
    }
}
