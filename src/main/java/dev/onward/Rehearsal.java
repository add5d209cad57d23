package dev.onward;

import dev.onward.Surroundings.Screen;
import dev.onward.journal.MachineClock;
import dev.onward.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs typical commands on a journal of its own, so that the start-up archive holds the classes they need. Nothing of a
 * person's journal is read: what is in the archive could be read by others.
 */
public final class Rehearsal {
    private static final String JOURNAL = "rehearsal.jsonl";

    private static final String[][] COMMANDS = {
        {"--help"},
        {"--version"},
        {},
        {"new", "--help"},
        {"new", "--no-input", "--context=creative", "--hurt=5", "--feeling=sad", "--answer=what-happened=A letter."},
        {"new", "--no-input", "--at=yesterday 18:30", "--received=-", "--answer=feelings=gutted and tired"},
        {"new", "--no-input", "--from=-"},
        {"new", "--no-input", "--contxt=x"},
        {
            "new",
            "--no-input",
            "--at=2026-08-20",
            "--context=social",
            "--hurt=7",
            "--answer=what-happened=No reply. None."
        },
        {"check-in", "--about=last", "--hurt=2", "--at=2026-08-28", "--led-to=Something else."},
        {"new", "--no-input", "--at=2026-09-02", "--context=social", "--hurt=8", "--answer=story=I was too slow."},
        {"list", "-n", "10"},
        {"list", "--json", "--since=2020"},
        {"show", "last"},
        {"show", "--json"},
        {"show", "--markdown", "last~1"},
        {"show", "nothing"},
        {"search", "letter", "-bank"},
        {"search", "letter"},
        {"search", "--plain", "letter"},
        {"search", "\"A letter\"", "hurt>2", "--json"},
        {"search", "letter", "-l"},
        {"search", "--count", "/a+/i"},
        {"recall", "last", "--no-input"},
        {"recall", "how I got over their silence"},
        {"recall", "last", "--json"},
        {"reflect", "--json", "-"},
        {"reality-test", "--no-input", "--belief=50", "--answer=conclusion=A test."},
        {"check-in", "--mood=5", "--hurt=3", "--about=last", "--note=A line."},
        {"check-in", "--mood=5"},
        {"check-in", "--due"},
        {"patterns"},
        {"patterns", "--json"},
        {"patterns", "--all", "--plain"},
        {"config", "set", "keys", "emacs"},
        {"show", "last"},
        {"edit", "--print"},
        {"delete", "--yes", "last"},
        {"delete", "--undo"},
        {"export", "--format=jsonl"},
        {"import", "--dry-run", "-"},
        {"helplines"},
        {"doctor"},
        {},
    };

    /** What every command that reads standard input finds there. */
    private static final String TYPED = """
            {"hurt":{"before":3},"more":[1],"reflection":{"traps":[{"trap":"labeling","quote":"a","by":"guide"}]}}""";

    private Rehearsal() {}

    /** Runs the commands, leaves nothing behind and ends as {@link Main} does when something failed. */
    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("onward-rehearsal");
        try {
            Main.tellOnnxRuntimeWhereItLies();
            rehearse(home, "import", journal(home).toString());
            for (String[] command : COMMANDS) {
                rehearse(home, command);
            }
        } finally {
            remove(home);
        }
        System.exit(0);
    }

    private static void rehearse(Path home, String... command) throws IOException {
        new App(surroundings(home)).run(command);
        age(home);
    }

    /** An invented journal that is long enough for every figure: what {@code src/build/generate-journal} wrote, exported. */
    private static Path journal(Path home) throws IOException {
        return Files.write(home.resolve(JOURNAL), new Resource(Rehearsal.class, JOURNAL).bytes());
    }

    /** Makes entries look old, as most are: what is known of new ones is not trusted. */
    private static void age(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            }
        }
    }

    private static Surroundings surroundings(Path home) {
        Surroundings own = Main.surroundings();
        return new Surroundings(
                new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                Map.of("HOME", home.toString(), "LANG", own.environment().getOrDefault("LANG", "")),
                new MachineClock(Clock.fixed(Instant.parse("2026-09-07T12:00:00Z"), ZoneOffset.UTC)),
                own.randomIds(),
                Screen.NONE,
                own.installation(),
                settings -> {
                    throw new IllegalStateException("a rehearsal has nobody to ask");
                });
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
