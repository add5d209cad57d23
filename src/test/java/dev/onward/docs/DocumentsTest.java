package dev.onward.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.ExitCodes;
import dev.onward.format.EntryJson;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentsTest {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/check-ins.md"})
    void a_document_shows_what_happens(String document) throws Exception {
        CliTester onward = new CliTester(home).ids("k3f9", "m2x7", "p4q8");

        for (Example example : examples(document)) {
            String shown = example.command().startsWith("onward ")
                    ? onward.run(words(example.command().substring("onward ".length())))
                            .ok()
                    : shell(example.command());
            assertThat(shown).as(example.command()).isEqualTo(example.output());
        }
    }

    @Test
    void what_is_due_is_told_as_json_just_so() throws Exception {
        CliTester onward = new CliTester(home).ids("k3f9");
        onward.run("new", "--no-input", "--at=3 days ago", "--answer=what-happened=They sent the form letter. No name.")
                .ok();

        assertThat(blocks("docs/check-ins.md", "text"))
                .containsExactly(onward.run("check-in", "--due", "--json").ok());
    }

    @Test
    void moving_shows_what_happens() throws Exception {
        CliTester onward = new CliTester(home).ids("k3f9", "m2x7");

        for (Example example : examples("docs/moving.md")) {
            String command = example.command().substring("onward ".length()).replace("~/", home + "/");
            assertThat(onward.run(words(command)).ok()).as(command).isEqualTo(example.output());
        }
    }

    @Test
    void the_entry_of_the_format_is_written_just_so() throws Exception {
        List<String> blocks = blocks("docs/format.md", "json");

        assertThat(blocks).hasSize(2);
        assertThat(EntryJson.write(EntryJson.read(blocks.get(0).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(blocks.get(0));
        assertThat(EntryJson.write(EntryJson.readDraft(blocks.get(1).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(blocks.get(1));
    }

    @Test
    void the_exit_codes_of_the_readme_are_those_of_the_program() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String codes = readme.substring(readme.indexOf("Exit codes: "));
        List<Integer> told = Pattern.compile("(?:^Exit codes: |, )(\\d+) ")
                .matcher(codes.substring(0, codes.indexOf("\n\n")).replace('\n', ' '))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        List<Integer> known = new ArrayList<>();
        for (Field code : ExitCodes.class.getFields()) {
            known.add(code.getInt(null));
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(known);
    }

    private record Example(String command, String output) {}

    private static List<Example> examples(String document) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String block : blocks(document, "console")) {
            for (String part : ("\n" + block).split("\n\\$ ", -1)) {
                if (!part.isEmpty()) {
                    int end = part.contains("\n") ? part.indexOf('\n') : part.length();
                    String output = part.substring(Math.min(part.length(), end + 1));
                    examples.add(new Example(
                            part.substring(0, end),
                            output.endsWith("\n") || output.isEmpty() ? output : output + "\n"));
                }
            }
        }
        return examples;
    }

    private static List<String> blocks(String document, String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(Path.of(document)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String[] words(String command) {
        Matcher words = WORD.matcher(command);
        return words.results().map(word -> word.group().replace("\"", "")).toArray(String[]::new);
    }

    private String shell(String command) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        shell.environment().put("HOME", home.toString());
        return new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
