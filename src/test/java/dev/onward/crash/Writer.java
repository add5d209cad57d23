package dev.onward.crash;

import dev.onward.App;
import dev.onward.Surroundings;
import dev.onward.Surroundings.Screen;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Writes many entries in one process, each as its own command: {@code Writer JOURNAL NAME COUNT RANDOM-CHARACTERS}. */
public final class Writer {
    private static final String CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private Writer() {}

    /** Prints the id of each entry. */
    public static void main(String[] args) {
        int characters = Integer.parseInt(args[3]);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
            Surroundings surroundings = new Surroundings(
                    new ByteArrayInputStream(("Sentence " + i + " of " + args[1]).getBytes(StandardCharsets.UTF_8)),
                    out,
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                    Map.of("HOME", args[0] + "-home"),
                    Clock.system(ZoneId.of("Europe/Berlin")),
                    ids(characters),
                    Screen.NONE,
                    new Surroundings.Installation(Path.of("none"), "", ""),
                    settings -> {
                        throw new IllegalStateException("nobody to ask");
                    });
            int code = new App(surroundings).run("new", "--journal", args[0], "--answer=what-happened=-");
            if (code != 0) {
                System.exit(code);
            }
        }
    }

    /** The fewer characters vary, the more often an id is taken already. */
    private static Supplier<String> ids(int characters) {
        return () -> {
            StringBuilder id = new StringBuilder("0000".substring(characters));
            for (int i = 0; i < characters; i++) {
                id.append(CHARACTERS.charAt(ThreadLocalRandom.current().nextInt(CHARACTERS.length())));
            }
            return id.toString();
        };
    }
}
