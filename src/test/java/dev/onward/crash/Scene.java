package dev.onward.crash;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something a person does, during which the system fails them. Every sentence of every scene holds the word {@link #WORD}, so
 * that one can look where the words are, and where they must not be.
 *
 * @param name what it is called in a report
 * @param arguments of the program; HOME stands for the folder
 * @param input standard input
 * @param setting what was there before
 */
record Scene(String name, List<String> arguments, String input, Setting setting) {
    /** In each sentence that a person of these scenes wrote. */
    static final String WORD = "mulberry";

    private static final String LONG = IntStream.range(0, 400)
            .mapToObj(line -> "Line " + line + " of what happened, with a " + WORD + " in it.\n")
            .reduce("", String::concat);

    /** What a scene needs besides three rejections and a check-in. */
    @FunctionalInterface
    interface Setting {
        void make(CliTester onward, Path home) throws IOException;
    }

    /** Makes what is there before. */
    void prepare(Path home) throws IOException {
        CliTester onward = new CliTester(home);
        for (int i = 1; i <= 3; i++) {
            String at = "2026-11-1" + i + "T12:00";
            onward.run(
                    "new", "--hurt=7", "--at=" + at, "--answer=what-happened=Before, number " + i + " with a " + WORD);
        }
        onward.run("check-in", "--about=t001", "--hurt=4", "--at=2026-11-15T12:00", "--note=A " + WORD + " helped")
                .ok();
        setting.make(onward, home);
    }

    /** All of them. */
    static List<Scene> all() {
        List<Scene> scenes = new ArrayList<>(writing());
        scenes.addAll(changing());
        scenes.addAll(derived());
        return List.copyOf(scenes);
    }

    private static List<Scene> writing() {
        return List.of(
                scene("new", "new --no-input --context=other --hurt=7 --answer=what-happened=-", LONG),
                scene("check-in", "check-in --no-input --about=t002 --hurt=3 --note=-", "A " + WORD + " today"),
                new Scene("import", words("import --no-input HOME/in.jsonl"), "", (onward, home) -> {
                    CliTester other = new CliTester(Files.createDirectory(home.resolve("other")));
                    for (int i = 0; i < 4; i++) {
                        String text = "Imported, number " + i + ", a " + WORD;
                        other.ids("m00" + i)
                                .run("new", "--at=2025-03-0" + (i + 1) + "T12:00", "--answer=story=" + text)
                                .ok();
                    }
                    Files.writeString(
                            home.resolve("in.jsonl"),
                            other.run("export", "--format=jsonl").ok());
                    deleteAll(home.resolve("other"));
                }));
    }

    private static List<Scene> changing() {
        return List.of(
                edit("edit", "t002", "number 2", "changed, and long: " + LONG.replace('\n', ' ')),
                edit("edit-moment", "t002", "at: 2026-11-12T", "at: 2026-10-30T"),
                edit("edit-year", "t002", "at: 2026-11-12T", "at: 2025-10-30T"),
                scene("delete", "delete --no-input --yes t003", ""),
                new Scene(
                        "delete-undo",
                        words("delete --no-input --undo"),
                        "",
                        (onward, home) -> onward.run("delete", "--yes", "t003")),
                scene("config", "config set country IE", ""));
    }

    private static List<Scene> derived() {
        return List.of(
                scene("search", "search --count " + WORD, ""),
                new Scene("search-changed", words("search --count " + WORD), "", (onward, home) -> {
                    onward.run("search", "--count", WORD).ok();
                    onward.run("new", "--at=2026-11-20T12:00", "--answer=story=One more " + WORD)
                            .ok();
                }),
                scene("recall", "recall --no-input --json last", ""),
                scene("patterns", "patterns --no-input --json", ""),
                scene("export", "export --no-input --output HOME/out.jsonl", ""));
    }

    private static Scene scene(String name, String arguments, String input) {
        return new Scene(name, words(arguments), input, (onward, home) -> {});
    }

    private static Scene edit(String name, String entry, String from, String to) {
        return new Scene(name, words("edit --no-input " + entry + " --from HOME/form.md"), "", (onward, home) -> {
            String form = onward.run("edit", entry, "--print").ok();
            Files.writeString(home.resolve("form.md"), form.replace(from, to));
        });
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    /** Removes a folder with all that is in it. */
    static void deleteAll(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
