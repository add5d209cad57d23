package dev.onward.crash;

import dev.onward.App;
import dev.onward.Surroundings;
import dev.onward.Surroundings.Screen;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes entries and searches for them in one process, each as its own command: {@code Reader JOURNAL NAME COUNT}. */
public final class Reader {
    private final String journal;
    private final String name;
    private final AtomicInteger ids = new AtomicInteger();

    private Reader(String journal, String name) {
        this.journal = journal;
        this.name = name;
    }

    /** Says {@code all seen}, or what was not. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Reader reader = new Reader(args[0], args[1]);
        for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
            reader.run("new", "--answer=what-happened=Sentence " + i + " of " + args[1] + ".");
            String seen = reader.run("search", "--count", args[1]);
            if (!seen.equals(i + "\n")) {
                out.println("after " + i + " entries: " + seen);
                return;
            }
        }
        out.println("all seen");
    }

    private String run(String command, String... rest) {
        StringWriter out = new StringWriter();
        String[] args = new String[rest.length + 3];
        args[0] = command;
        args[1] = "--journal";
        args[2] = journal;
        System.arraycopy(rest, 0, args, 3, rest.length);
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(out),
                Map.of("HOME", journal + "-home"),
                Clock.system(ZoneId.of("Europe/Berlin")),
                () -> name.substring(name.length() - 1) + String.format("%03d", ids.incrementAndGet()),
                Screen.NONE,
                new Surroundings.Installation(Path.of("none"), "", ""),
                settings -> {
                    throw new IllegalStateException("nobody to ask");
                });
        int code = new App(surroundings).run(args);
        return code == 0 ? out.toString() : "failed: " + out;
    }
}
