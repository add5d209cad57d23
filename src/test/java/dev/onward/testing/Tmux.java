package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A terminal of its own, in tmux: what is typed goes to a shell there, and what is on the screen can be read. */
public final class Tmux implements AutoCloseable {
    private static final long LIMIT_SECONDS = 20;

    private final Path home;
    private final String socket;

    /** A screen of 80 by 24 with that folder as home and only these variables besides. */
    public Tmux(Path home, Map<String, String> environment) {
        boolean present = isPresent();
        if (System.getenv("ONWARD_CI") != null) {
            assertThat(present).as("tmux is there, as CI demands").isTrue();
        }
        assumeTrue(present, "tmux is not installed");
        this.home = home;
        socket = "onward-" + ProcessHandle.current().pid() + "-" + System.identityHashCode(this);
        List<String> shell = new ArrayList<>(List.of("env", "-i", "HOME=" + home, "PATH=" + System.getenv("PATH")));
        shell.addAll(List.of("LANG=C.UTF-8", "TERM=screen-256color", "PS1=$ ", "ONWARD_NO_ARCHIVE=1"));
        shell.add("JAVA_HOME=" + System.getProperty("java.home"));
        environment.forEach((name, value) -> shell.add(name + "=" + value));
        shell.add("sh");
        List<String> start = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24"));
        start.addAll(shell);
        tmux(start.toArray(String[]::new));
        waitFor("$");
    }

    private static boolean isPresent() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The packaged program. */
    public static String onward() {
        return Path.of("target/onward/bin/onward").toAbsolutePath().toString();
    }

    /** Types text as it is. */
    public Tmux type(String text) {
        tmux("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses keys by tmux' names: Enter, C-c, M-e, Tab. */
    public Tmux press(String... keys) {
        for (String key : keys) {
            tmux("send-keys", key);
        }
        return this;
    }

    /** Types a line and Enter, and then Enter again: a whole answer of one line. */
    public Tmux answer(String line) {
        return type(line).press("Enter", "Enter");
    }

    /** Runs a command line in the shell. */
    public Tmux run(String command) {
        return type(command).press("Enter");
    }

    /** Pastes as a terminal does when the program asked for marked pastes. */
    public Tmux paste(String text) {
        try {
            Path file = Files.writeString(home.resolve("paste.tmp"), text);
            tmux("load-buffer", file.toString());
            tmux("paste-buffer", "-p");
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** Changes the size of the window. */
    public Tmux resize(int columns, int rows) {
        tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
        return this;
    }

    /** Waits until the text stands on the screen. */
    public Tmux waitFor(String text) {
        return waitFor(text, LIMIT_SECONDS);
    }

    /** Waits so many seconds until the text stands on the screen. */
    public Tmux waitFor(String text, long seconds) {
        return waitFor(text, seconds, screen -> screen.contains(text));
    }

    /** Waits until the screen ends with the text, whatever space follows. */
    public Tmux waitForEnd(String text) {
        return waitFor(text, LIMIT_SECONDS, screen -> screen.stripTrailing().endsWith(text.stripTrailing()));
    }

    private Tmux waitFor(String text, long seconds, Predicate<String> stands) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            if (stands.test(screen())) {
                return this;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return fail("\"%s\" never stood on the screen:%n%s", text, screen());
    }

    /** What stands on the screen, without colours. */
    public String screen() {
        return tmux("capture-pane", "-p");
    }

    /** What stands on the screen, with the escape sequences of its colours. */
    public String colours() {
        return tmux("capture-pane", "-p", "-e");
    }

    /** The whole of what was shown, scrolled off or not, with wrapped lines joined. */
    public String everything() {
        return tmux("capture-pane", "-p", "-J", "-S", "-");
    }

    /** Kills the terminal under the program. */
    @Override
    public void close() {
        tmux("kill-server");
    }

    private String tmux(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return out;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
