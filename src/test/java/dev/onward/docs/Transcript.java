package dev.onward.docs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the commands of a document one after another in one home: Onward's own in this process, the others in a shell. */
final class Transcript {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern STAGE = Pattern.compile("(?:[^|\"']|\"[^\"]*\"|'[^']*')+");
    private static final String ONWARD = "onward";
    private static final String TELL_CODE = "; echo $?";

    private final Path home;
    private final CliTester onward;

    Transcript(Path home) {
        this.home = home;
        onward = new CliTester(home)
                .withModel()
                .ids("k3f9", "m2x7", "p4q8", "c4d1", "h8s2", "w5e3", "n7r6", "b2v9", "q6y4", "g3j8");
    }

    /** Runs all that a document shows, and gives it with what was really printed. */
    Document follow(Document document) {
        Document followed = document;
        for (Document.Part part : document.parts()) {
            if (part.isRemark("at ")) {
                onward.at(part.text().substring("at ".length()).strip());
            } else if (part.isRemark("run\n")) {
                part.text().lines().skip(1).forEach(this::run);
            } else if (part.is("console")) {
                followed = followed.with(
                        part,
                        commands(part.text())
                                .map(command -> "$ " + command + "\n" + run(command))
                                .collect(Collectors.joining()));
            } else if (part.is("sh")
                    && isOnlyOnward(part.text())
                    && !document.before(part).isRemark("not run: ")) {
                part.text().lines().filter(line -> line.startsWith("onward")).forEach(this::run);
            }
        }
        return followed;
    }

    /** Whether a block is nothing but commands of Onward, a line each, with remarks. */
    static boolean isOnlyOnward(String block) {
        return block.lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#") || line.startsWith("onward"));
    }

    /** The commands of a block that shows each behind {@code $} and what it prints below. */
    private static Stream<String> commands(String block) {
        return block.lines().filter(line -> line.startsWith("$ ")).map(line -> line.substring(2));
    }

    /** The words of a command line, without their quotes. */
    static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> QUOTED.matcher(word.group())
                        .replaceAll(quoted ->
                                Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))))
                .toList();
    }

    /** What stands between the bars of a command line. */
    static List<String> stages(String command) {
        return STAGE.matcher(command)
                .results()
                .map(stage -> stage.group().strip())
                .toList();
    }

    private String run(String command) {
        boolean tellsCode = command.endsWith(TELL_CODE);
        String passed = "";
        for (String stage : stages(tellsCode ? command.substring(0, command.length() - TELL_CODE.length()) : command)) {
            passed = stage.startsWith(ONWARD) ? onward(stage, passed, tellsCode) : shell(stage, passed);
        }
        return passed.replace(home.toString(), "/home/ana");
    }

    private String onward(String command, String input, boolean tellsCode) {
        CliTester.Run run = onward.input(input)
                .run(words(command.split(" #", 2)[0]).stream()
                        .skip(1)
                        .map(word -> word.startsWith("~/") ? home + word.substring(1) : word)
                        .toArray(String[]::new));
        return tellsCode ? run.out() + run.err() + run.code() + "\n" : run.ok();
    }

    private String shell(String command, String input) {
        String tool = words(command).get(0);
        boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
        assumeTrue(there || System.getenv("ONWARD_CI") != null, tool + " is not installed here");
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", command).directory(home.toFile()).redirectErrorStream(true);
        shell.environment().put("HOME", home.toString());
        shell.environment().put("TZ", "Europe/Berlin");
        try {
            Process process = shell.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
