package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.crash.Strace.Point;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A sitting at a terminal of 80 by 24 during which one system call fails or is the last: every answer after which the next
 * question stood on the screen is in the draft or in the entry.
 */
final class SittingFaults {
    /** What stands on the screen once the answer before is kept. */
    private static final List<String> NEXT = List.of("actually get", "2/4", "3/4", "know for sure", "4/4");

    private static final List<String> ERRORS = List.of("ENOSPC", "EIO", "EACCES", "EROFS");
    private static final long LIMIT_SECONDS = 60;

    private final Path work;
    private final Path home;
    private final Random random;
    /** Read and written by two threads, so only while it is locked. */
    private final StringBuilder screen = new StringBuilder();

    private List<Point> points = List.of();

    SittingFaults(Path work, long seed) {
        this.work = work;
        home = work.resolve("sitting");
        random = new Random(seed);
    }

    /**
     * Sits once and is struck; fails when an answer is lost.
     *
     * @return how it was struck
     */
    String strike() throws IOException, InterruptedException {
        if (points.isEmpty()) {
            sit(List.of());
            points = new Strace(home).points(log(), Set.of());
            assertThat(points).isNotEmpty();
        }
        Point point = points.get(random.nextInt(points.size()));
        boolean kills = random.nextInt(3) > 0;
        String fault = kills ? "signal=KILL" : "error=" + ERRORS.get(random.nextInt(ERRORS.size()));
        List<String> finished = sit(point.with(fault));
        String kept = String.join("\n", JournalState.of(home, Set.of()).drafts())
                + JournalState.of(home, Set.of()).entries().keySet();
        assertThat(finished)
                .as("%s %s", point, fault)
                .allSatisfy(answer -> assertThat(kept).contains(answer));
        assertThat(shown()).as("%s %s", point, fault).doesNotContain("a defect of");
        goesOn(finished);
        return point + " " + fault;
    }

    /** Sits so often, each time in vain: {@code FOLDER COUNT SEED}. */
    public static void main(String[] args) throws Exception {
        SittingFaults faults = new SittingFaults(Path.of(args[0]), Long.parseLong(args[2]));
        int found = 0;
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            try {
                System.out.println(i + " " + faults.strike());
            } catch (AssertionError | RuntimeException wrong) {
                found++;
                System.out.println("FOUND " + i + " " + wrong.getMessage() + "\n" + faults.shown());
            }
        }
        System.out.println("found: " + found);
    }

    /** The sitting that was left is offered, with what was answered, unless it came to its end. */
    private void goesOn(List<String> finished) throws IOException {
        CliTester onward = new CliTester(home);
        onward.run("list", "--json").ok();
        assertThat(onward.run("new", "--no-input", "--answer=story=And on").code())
                .isZero();
        assertThat(JournalState.of(home, Set.of()).entries().keySet().toString())
                .contains("And on");
        assertThat(finished).doesNotContain("And on");
    }

    private List<String> sit(List<String> fault) throws IOException, InterruptedException {
        if (Files.exists(home)) {
            Scene.deleteAll(home);
        }
        Files.createDirectories(home);
        Files.deleteIfExists(log());
        Process process = start(fault);
        synchronized (screen) {
            screen.setLength(0);
        }
        Thread reader = new Thread(() -> read(process.getInputStream()));
        reader.start();
        List<String> finished = new ArrayList<>();
        OutputStream keys = process.getOutputStream();
        if (stands(process, "1/4", 0)) {
            for (String next : NEXT) {
                String answer = "Answer number " + finished.size() + ".";
                int from = shown().length();
                if (!typed(keys, answer + "\r\r") || !stands(process, next, from)) {
                    break;
                }
                finished.add(answer);
            }
        }
        if (finished.size() == NEXT.size()) {
            typed(keys, "\r\r\r\r\r\r\r\r");
            stands(process, "it is kept", 0);
        }
        typed(keys, "\u0003\u0003");
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        process.waitFor();
        reader.join();
        return finished;
    }

    private String shown() {
        synchronized (screen) {
            return screen.toString();
        }
    }

    private Process start(List<String> fault) throws IOException {
        String program = Path.of(System.getProperty("onward.installation", "target/onward"))
                .resolve("bin/onward")
                .toAbsolutePath()
                .toString();
        String line = "stty rows 24 cols 80; exec " + String.join(" ", Strace.words(log(), fault)) + " " + program
                + " new --context=other --hurt=5";
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", line, "/dev/null")
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "HOME", home.toString(),
                        "PATH", "/usr/bin:/bin",
                        "TERM", "xterm-256color",
                        "JAVA_HOME", System.getProperty("java.home"),
                        "ONWARD_NO_ARCHIVE", "1"));
        return builder.start();
    }

    private static boolean typed(OutputStream keys, String text) {
        try {
            keys.write(text.getBytes(StandardCharsets.UTF_8));
            keys.flush();
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private void read(InputStream out) {
        byte[] bytes = new byte[4096];
        try {
            for (int read = out.read(bytes); read >= 0; read = out.read(bytes)) {
                synchronized (screen) {
                    screen.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
                    screen.notifyAll();
                }
            }
        } catch (IOException closed) {
            return;
        } finally {
            synchronized (screen) {
                screen.notifyAll();
            }
        }
    }

    /** Whether the text came to stand on the screen before the program ended. */
    private boolean stands(Process process, String text, int from) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        synchronized (screen) {
            while (screen.indexOf(text, from) < 0) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    return screen.indexOf(text, from) >= 0;
                }
                screen.wait(200);
            }
            return true;
        }
    }

    private Path log() {
        return work.resolve("sitting.log");
    }
}
