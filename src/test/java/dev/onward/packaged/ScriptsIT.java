package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code docs/scripting.md}, in the places that they name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptsIT {
    private static final Pattern SCRIPT =
            Pattern.compile("^```sh\n(#!/bin/sh\n# ~/(\\S+)\n.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern JOB =
            Pattern.compile("^```crontab\nPATH=(\\S+)\n(?:\\S+ ){5}(.*)\n```$", Pattern.MULTILINE);

    @TempDir
    Path home;

    private Packaged onward;

    @BeforeEach
    void the_program_and_the_scripts_in_their_places() throws IOException {
        Path bin = Files.createDirectories(home.resolve(".local/bin"));
        Files.createSymbolicLink(
                bin.resolve("onward"), Packaged.program(Packaged.INSTALLATION).toAbsolutePath());
        List<MatchResult> scripts = SCRIPT.matcher(page()).results().toList();
        assertThat(scripts).hasSize(2);
        for (MatchResult script : scripts) {
            Path file = Files.writeString(home.resolve(script.group(2)), script.group(1));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        }
        onward = Packaged.onward(home).with("PATH", bin + ":/usr/bin:/bin");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/scripting.md"));
    }

    @Test
    void cron_keeps_a_copy_under_git_and_as_one_file_that_gives_the_same_journal() throws IOException {
        Packaged.needs("git");
        onward.reading("They chose the others.")
                .run("new", "--no-input", "--hurt=7", "--answer=what-happened=-")
                .ok();
        Matcher job = JOB.matcher(page());
        assertThat(job.find()).isTrue();

        for (int night = 0; night < 2; night++) {
            onward.command("sh", "-c", job.group(2))
                    .with("PATH", job.group(1))
                    .run()
                    .ok();
        }

        Packaged git = onward.in(home.resolve(".local/share/onward"));
        assertThat(git.command("git", "log", "--format=%an").run().ok()).isEqualTo("onward\n");
        assertThat(git.command("git", "ls-files").run().ok().lines())
                .singleElement()
                .satisfies(file -> assertThat(file).startsWith("entries/20"));
        Path other = home.resolve("another");
        onward.run("import", home + "/onward-backup.jsonl", "--journal", other.toString())
                .ok();
        onward.command("diff", "-r", home + "/.local/share/onward/entries", other + "/entries")
                .run()
                .ok();
    }

    @Test
    void a_mail_becomes_the_words_received() {
        String id = onward.command("sh", "-c", "onward-received creative")
                .reading("From: editor@example.org\nSubject: Your poems\n\nThank you for sending these.\nNot for us.\n")
                .run()
                .ok()
                .strip();

        assertThat(onward.run("show", "--json", id).ok())
                .contains("\"context\": \"creative\"")
                .contains("\"Thank you for sending these.\",\n    \"Not for us.\"")
                .doesNotContain("editor@");
    }
}
