package dev.onward.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.companion.ModelChoice;
import dev.onward.config.Setting;
import dev.onward.format.EntryJson;
import dev.onward.practice.OwnQuestions;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void configuration_shows_what_happens() throws Exception {
        CliTester onward = new CliTester(home);

        for (Example example : examples("docs/configuration.md")) {
            String shown = example.command().startsWith("onward ")
                    ? onward.run(words(example.command().substring("onward ".length())))
                            .ok()
                    : shell(example.command());
            assertThat(shown.replace(home.toString(), "/home/ana"))
                    .as(example.command())
                    .isEqualTo(example.output());
        }
    }

    @Test
    void configuration_has_every_setting_with_its_variables_default_and_choices() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows).hasSize(Setting.values().length);
        Iterator<String> next = rows.iterator();
        for (Setting setting : Setting.values()) {
            String row = next.next();
            String variables =
                    setting.variables().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            String usual = setting.usual().isEmpty() ? "" : "`" + setting.usual() + "`";
            String begin = "| `" + setting.key() + "` | " + variables + " | " + usual + " | ";
            assertThat(row).startsWith(begin.replace("|  |", "| |").replace("|  |", "| |"));
            assertThat(setting.choices()).allMatch(choice -> row.contains("`" + choice + "`"));
        }
    }

    @Test
    void own_questions_of_the_configuration_may_be_used() throws Exception {
        assertThat(blocks("docs/configuration.md", "text"))
                .allSatisfy(
                        block -> assertThat(OwnQuestions.read(block).faults()).isEmpty());
    }

    @Test
    void the_usual_waits_and_providers_of_the_settings_are_those_of_the_model() {
        assertThat(Setting.FIRST_WORD_TIMEOUT.usual())
                .isEqualTo(String.valueOf(ModelChoice.Patience.USUAL.firstWord().toSeconds()));
        assertThat(Setting.WHOLE_TIMEOUT.usual())
                .isEqualTo(String.valueOf(ModelChoice.Patience.USUAL.whole().toSeconds()));
        assertThat(Setting.PROVIDER.choices())
                .isEqualTo(Stream.of(ModelChoice.Provider.values())
                        .map(ModelChoice.Provider::word)
                        .toList());
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
