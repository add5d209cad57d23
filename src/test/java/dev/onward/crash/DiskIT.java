package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.testing.EntrySchema;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A journal on a disk of 64 KB, which only root can make. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DiskIT {
    @TempDir
    Path home;

    private Path disk() {
        return home.resolve("disk");
    }

    @BeforeEach
    void mount() throws Exception {
        Files.createDirectory(disk());
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk().toString()),
                "a small disk can only be made by root");
    }

    @AfterEach
    void unmount() throws Exception {
        done("umount", disk().toString());
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    private void fill() throws IOException {
        try {
            Files.write(disk().resolve("fill"), new byte[100_000]);
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private String onward(int code, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Tmux.onward(), "--journal", disk().resolve("j").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "HOME", home.toString(),
                        "PATH", System.getenv("PATH"),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "ONWARD_NO_ARCHIVE", "1"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isEqualTo(code);
        return out;
    }

    @Test
    void a_full_disk_and_one_that_may_only_be_read_cost_a_script_no_word() throws Exception {
        onward(0, "new", "--answer=story=Before.");
        fill();
        String full = onward(1, "new", "--answer=story=On a full disk.");
        assertThat(full)
                .contains("no space left on device; what you wrote is kept in " + home + "/.local/state/onward");
        Files.delete(disk().resolve("fill"));
        assertThat(done("mount", "-o", "remount,ro", disk().toString())).isTrue();
        String readOnly = onward(1, "new", "--answer=story=On a disk to read.");
        assertThat(readOnly)
                .contains("read-only file system; what you wrote is kept in " + home + "/.local/state/onward");

        assertThat(onward(0, "list")).contains("Before.").hasLineCount(1);
        assertThat(EntrySchema.assertAllValid(disk().resolve("j"))).isEqualTo(1);
    }

    @Test
    void a_disk_that_fills_in_the_middle_of_a_sitting_does_not_end_it() throws Exception {
        try (Tmux tmux =
                new Tmux(home, Map.of("ONWARD_JOURNAL", disk().resolve("j").toString()))) {
            tmux.run(Tmux.onward() + " new --context=other --hurt=5").waitFor("1/4");
            tmux.answer("Before it was full.").waitFor("actually get?");
            fill();
            tmux.answer("After it was full.").waitFor("The journal cannot be written (no space left on device)");
            tmux.waitFor("2/4").answer("gutted").waitFor("3/4");
            tmux.press("C-c").waitFor("--resume");
            Files.delete(disk().resolve("fill"));
            tmux.run("clear; " + Tmux.onward() + " new --resume").waitFor("3/4");
            for (int question = 0; question < 5; question++) {
                tmux.press("Enter");
            }
            tmux.waitFor("it is kept: ");
        }

        assertThat(onward(0, "show")).contains("Before it was full.", "After it was full.", "gutted");
        assertThat(disk().resolve("j/drafts")).isEmptyDirectory();
        assertThat(home.resolve(".local/state/onward/drafts")).isEmptyDirectory();
    }
}
