package dev.onward.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.onward.companion.ModelChoice;
import dev.onward.config.Setting;
import dev.onward.format.EntryJson;
import dev.onward.practice.OwnQuestions;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentsTest {
    private static final Pattern INLINE = Pattern.compile("`(onward [^`]+)`");

    @TempDir
    Path home;

    static List<Document> documents() throws IOException {
        return Document.all();
    }

    private static Document document(String path) {
        return Document.at(Path.of(path));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_shows_what_happens(Document document) throws IOException {
        Transcript happened = new Transcript(home);

        Document followed = happened.follow(document);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(document.path(), followed.text());
        }
        assertThat(followed.text()).isEqualTo(Files.readString(document.path()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_block_of_commands_is_run_or_says_why_not(Document document) {
        for (Document.Part part : document.parts()) {
            if (part.is("sh") && !Transcript.isOnlyOnward(part.text())) {
                assertThat(document.before(part).text())
                        .as("%s: %s", document, part.text())
                        .matches("not run: .+|run by [A-Za-z]+");
            } else if (!part.is("console") && !part.is(Document.REMARK)) {
                assertThat(part.text().lines())
                        .as("%s: a transcript is a block of console", document)
                        .noneMatch(line -> line.startsWith("$ "));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tests_that_are_said_to_run_a_block_read_that_document(Document document) throws IOException {
        for (Document.Part part : document.parts()) {
            if (part.isRemark("run by ")) {
                Path test = Path.of(
                        "src/test/java/dev/onward/packaged", part.text().substring("run by ".length()) + ".java");
                assertThat(Files.readString(test)).contains("\"" + document + "\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_command_in_a_sentence_is_understood(Document document) throws IOException {
        INLINE.matcher(Files.readString(document.path()).replace('\n', ' '))
                .results()
                .map(found -> Transcript.stages(found.group(1)).get(0))
                .forEach(command -> understood(document.toString(), command));
    }

    @ParameterizedTest
    @MethodSource("dev.onward.testing.CliTester#commands")
    void every_example_of_the_help_is_understood(String command) throws IOException {
        String help = Files.readString(Path.of("src/test/resources/golden/help", command.replace(' ', '-') + ".txt"));

        help.substring(help.indexOf("\nExamples:\n"))
                .lines()
                .filter(line -> line.startsWith("  onward"))
                .forEach(line -> understood(command, Transcript.stages(line).get(0)));
    }

    /** A command may be named without what it needs: {@code onward config set}. */
    private static void understood(String where, String command) {
        String[] words =
                Transcript.words(command.split(" > ", 2)[0]).stream().skip(1).toArray(String[]::new);
        try {
            CliTester.allCommands().setExpandAtFiles(false).parseArgs(words);
        } catch (CommandLine.MissingParameterException named) {
            // and so may an option: patterns --html
        } catch (CommandLine.ParameterException wrong) {
            fail("%s: %s: %s", where, command, wrong.getMessage());
        }
    }

    @Test
    void links_lead_somewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
        for (Document document : Document.all()) {
            link.matcher(Files.readString(document.path()))
                    .results()
                    .forEach(found -> assertThat(Objects.requireNonNull(
                                            document.path().toAbsolutePath().getParent())
                                    .resolve(found.group(1)))
                            .as("%s", document)
                            .exists());
        }
    }

    @Test
    void what_is_due_is_told_as_json_just_so() {
        CliTester onward = new CliTester(home).ids("k3f9");
        onward.run("new", "--no-input", "--at=3 days ago", "--answer=what-happened=They sent the form letter. No name.")
                .ok();

        assertThat(document("docs/check-ins.md").blocks("text"))
                .containsExactly(onward.run("check-in", "--due", "--json").ok());
    }

    @Test
    void the_readme_says_how_to_start_and_how_to_test() throws IOException {
        assertThat(document("README.md").blocks("sh"))
                .contains("mvn -q package -DskipTests && target/onward/bin/onward new\n", "mvn verify\n");
    }

    @Test
    void the_patterns_of_the_readme_are_lines_of_the_screen() throws IOException {
        List<String> screen = Files.readAllLines(Path.of("src/test/resources/golden/patterns/overview-80.txt"));

        assertThat(document("README.md").blocks("text"))
                .singleElement(STRING)
                .satisfies(block -> assertThat(screen).containsAll(block.lines().toList()));
    }

    @Test
    void configuration_has_every_setting_with_its_variables_default_and_choices() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("docs/configuration.md")).stream()
                .filter(line -> line.matches("\\| `[a-z-]+` .*"))
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
        assertThat(document("docs/configuration.md").blocks("text"))
                .allSatisfy(
                        block -> assertThat(OwnQuestions.read(block).faults()).isEmpty());
    }

    @Test
    void the_usual_waits_and_providers_of_the_settings_are_those_of_the_model() {
        assertThat(Setting.CONNECT_TIMEOUT.usual())
                .isEqualTo(String.valueOf(ModelChoice.Patience.USUAL.connect().toSeconds()));
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
        List<String> blocks = document("docs/format.md").blocks("json");

        assertThat(blocks).hasSize(2);
        assertThat(EntryJson.write(EntryJson.read(blocks.get(0).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(blocks.get(0));
        assertThat(EntryJson.write(EntryJson.readDraft(blocks.get(1).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(blocks.get(1));
    }
}
