package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happened to jrnl's configuration (its issues 2099 and 2101) does not happen to this one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ConfigIT {
    private static final String MINE = "# mine\nkeys = \"vi\"  # for life\n";

    @TempDir
    Path home;

    private Path folder() {
        return home.resolve(".config/onward");
    }

    private Path file() {
        return folder().resolve("config.toml");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Tmux.onward(), "config"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "HOME", home.toString(),
                        "PATH", System.getenv("PATH"),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "ONWARD_NO_ARCHIVE", "1"));
        return builder.start();
    }

    private String onward(int code, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isEqualTo(code);
        return out;
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    @Test
    void of_settings_made_at_once_by_many_processes_every_one_is_kept() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(file(), MINE);
        Map<String, String> values = Map.of(
                "color", "never", "country", "IE", "editor", "ed", "pager", "cat", "model", "m", "consent", "never");
        List<Process> processes = new ArrayList<>();
        for (Map.Entry<String, String> one : values.entrySet()) {
            processes.add(start("set", one.getKey(), one.getValue()));
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }

        assertThat(Files.readString(file())).startsWith(MINE);
        for (Map.Entry<String, String> one : values.entrySet()) {
            assertThat(Files.readAllLines(file())).contains(one.getKey() + " = \"" + one.getValue() + "\"");
        }
        try (Stream<Path> made = Files.list(folder())) {
            assertThat(made).containsExactly(file());
        }
    }

    @Test
    void a_full_disk_and_one_that_may_only_be_read_leave_the_file_as_it_was() throws Exception {
        Files.createDirectories(folder());
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder().toString()),
                "a small disk can only be made by root");
        try {
            Files.writeString(file(), MINE);
            try {
                Files.write(folder().resolve("fill"), new byte[100_000]);
            } catch (IOException full) {
                assertThat(full).hasMessageContaining("No space left");
            }
            assertThat(onward(1, "set", "keys", "emacs")).contains("no space left on device; nothing was changed");
            assertThat(onward(1, "questions")).contains("no space left on device");
            assertThat(Files.readString(file())).isEqualTo(MINE);
            Files.delete(folder().resolve("fill"));
            assertThat(done("mount", "-o", "remount,ro", folder().toString())).isTrue();
            assertThat(onward(1, "set", "keys", "emacs")).contains("read-only file system; nothing was changed");
            assertThat(Files.readString(file())).isEqualTo(MINE);
            try (Stream<Path> made = Files.list(folder())) {
                assertThat(made).containsExactly(file());
            }
        } finally {
            done("umount", folder().toString());
        }
    }
}
