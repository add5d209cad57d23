package dev.onward.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way in which other journals lost people's words, each as a test that would have caught it. Where another class looks
 * at the same thing from all sides, it is named.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeersTest {
    private static final String FILE = "entries/2026/2026-11-20T090000-rejection-t001.json";
    private static final String WORDS = "They sent the form letter.";

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void an_entry_is_there() {
        onward = new CliTester(home);
        onward.run("new", "--at=2026-11-20 09:00", "--hurt=8", "--answer=what-happened=" + WORDS)
                .ok();
    }

    /** Everything in the journal that is a file, with what it says. */
    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        onward.files().forEach(file -> all.put(file, onward.read(file)));
        return all;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** jrnl #490, #318. All of it in {@code EditCommandTest}. */
    @Nested
    class Text_that_does_not_parse_on_save {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "no heading and no field at all",
                    "at: the day before the feast\n\n## [what-happened] What happened?\n\nNew words.",
                    "## [what-happened What happened?\n\nNew words.",
                    "hurt before: very much\n"
                })
        void is_refused_and_deletes_nothing(String form) {
            Map<String, String> before = everything();

            onward.input(form).run("edit", "t001", "--from=-").failed(1);

            assertThat(everything()).isEqualTo(before);
        }

        @Test
        void stays_where_the_person_wrote_it() throws IOException {
            Path forms = Files.createDirectory(home.resolve("forms"));
            ScriptedConsole person = new ScriptedConsole()
                    .edits(forms, form -> form.replace("## [what-happened]", "## ") + "New words.\n")
                    .on("Open it again?", "n");

            onward.person(person).run("edit", "t001").failed(1);

            assertThat(onward.read(FILE)).contains(WORDS);
            assertThat(filesBelow(forms))
                    .singleElement()
                    .satisfies(form -> assertThat(form).content().contains("New words."));
        }

        @Test
        void in_an_entry_of_another_form_or_time_is_left_as_it_is() {
            String foreign = "date: 20.11.2026\n" + WORDS;
            onward.write("entries/2026/2026-11-21T090000-rejection-cccc.json", foreign);

            onward.run("new", "--hurt=3");
            onward.run("delete", "--yes", "last");

            assertThat(onward.read("entries/2026/2026-11-21T090000-rejection-cccc.json"))
                    .isEqualTo(foreign);
        }
    }

    /** jrnl #502, #676; dnote #156. With processes in {@code ManyWritersIT}. */
    @Nested
    class Two_writers_at_once {
        @Test
        void lose_no_entry_though_chance_gives_them_the_same_ids() {
            String journal = home.resolve("shared").toString();
            List<CompletableFuture<Void>> writers = IntStream.range(0, 2)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                        CliTester one = new CliTester(home.resolve("writer-" + writer));
                        for (int i = 0; i < 20; i++) {
                            one.run("new", "--journal=" + journal, "--answer=story=" + writer + "/" + i);
                        }
                    }))
                    .toList();
            writers.forEach(CompletableFuture::join);

            assertThat(new CliTester(home)
                            .run("search", "--journal=" + journal, "--count", "/[01]\\/\\d+/")
                            .ok())
                    .isEqualTo("40\n");
        }

        @Test
        void of_one_entry_are_told_apart_and_the_second_is_refused() {
            String form = onward.run("edit", "t001", "--print").ok();
            onward.input(form.replace(WORDS, "One."))
                    .run("edit", "t001", "--from=-")
                    .ok();

            onward.input(form.replace(WORDS, "Two."))
                    .run("edit", "t001", "--from=-")
                    .failed(1);

            assertThat(onward.read(FILE)).contains("One.");
            assertThat(onward.files())
                    .anySatisfy(file -> assertThat(onward.read(file)).contains(WORDS));
        }
    }

    /** jrnl #934, #935. All of it in {@code DeleteCommandTest}. */
    @Test
    void a_delete_removes_what_it_named_and_nothing_else() {
        onward.run("new", "--hurt=3", "--answer=story=Keep me.").ok();
        onward.run("new", "--hurt=4", "--answer=story=Me too.").ok();
        Map<String, String> before = everything();

        assertThat(onward.run("delete", "--yes", "t00").failed(1)).contains("3 entries fit");
        onward.run("delete", "--yes", "--context=creative").failed(2);
        onward.run("delete", "--yes").failed(2);
        assertThat(everything()).isEqualTo(before);

        onward.run("delete", "--yes", "t001").ok();

        String gone = before.remove(FILE);
        assertThat(everything())
                .containsAllEntriesOf(before)
                .containsValue(gone)
                .hasSize(3);
    }

    /** jrnl #2006. */
    @Test
    void entries_of_the_same_second_never_write_over_each_other() {
        onward.ids("aaaa", "aaaa", "aaaa", "bbbb", "cccc");
        for (String words : List.of("One.", "Two.", "Three.")) {
            onward.run("new", "--at=2026-11-20 09:00", "--answer=what-happened=" + words)
                    .ok();
        }

        assertThat(everything().values().toString()).contains(WORDS, "One.", "Two.", "Three.");
        assertThat(onward.files()).hasSize(4);
    }

    /** jrnl until 4.6; journal-cli. Killed processes in {@code KillIT}. */
    @Test
    void a_change_never_goes_through_a_half_written_file() throws IOException {
        Path file = onward.journal().resolve(FILE);
        // a second name of the same file: whoever writes in place writes into this one too
        Path sameFile = Files.createLink(home.resolve("same-file"), file);
        String before = Files.readString(file);

        String form = onward.run("edit", "t001", "--print").ok();
        onward.input(form.replace(WORDS, "Two lines."))
                .run("edit", "t001", "--from=-")
                .ok();

        assertThat(sameFile).hasContent(before);
        assertThat(onward.read(FILE)).contains("Two lines.");
        assertThat(onward.files()).noneMatch(name -> name.endsWith(".tmp"));
    }

    /** journal-cli. All of it in {@code SittingAtTheTerminalTest}. */
    @Test
    void ctrl_c_keeps_every_answer() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "creative")
                .on("hurt right now?", "7")
                .on("What happened?", "The gallery wrote.")
                .stopAt("Which words", "We are unable");

        assertThat(onward.person(person).run("new").failed(130)).contains("all you wrote is kept as draft");

        assertThat(onward.read("drafts/2026-11-23-t002.json")).contains("The gallery wrote.", "We are unable");
        ScriptedConsole later = new ScriptedConsole().stopAt("Which words");
        onward.person(later).run("new", "--resume").failed(130);
        assertThat(later.shown()).contains("The gallery wrote.");
    }

    @Nested
    class Corrupt_JSON {
        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[]", "null", "{\"schema\":1", "\u0000\u0000\u0000\u0000"})
        void is_not_read_as_empty_and_the_next_save_wipes_nothing(String corrupt) {
            onward.write(FILE, corrupt);
            onward.write("drafts/2026-11-19-dddd.json", corrupt.isEmpty() ? "{" : corrupt);
            Map<String, String> before = everything();

            onward.run("new", "--hurt=3", "--answer=story=Another.");

            assertThat(onward.run("list").warned()).contains("it is left as it is");
            assertThat(everything()).containsAllEntriesOf(before).hasSize(3);
            assertThat(onward.run("show", "t001").failed(4)).contains("t001.json");
        }
    }

    /** All of it in {@code CareTest}. */
    @Test
    void words_about_wanting_to_die_are_kept_like_all_others() {
        String words = "I want to die. I will kill myself tonight.";

        onward.run("new", "--answer=what-happened=" + words, "--received=" + words);
        onward.run("check-in", "--about=t001", "--hurt=10", "--note=" + words);
        onward.run("reality-test", "t001", "--no-input", "--answer=conclusion=" + words);

        assertThat(everything().values())
                .filteredOn(text -> text.contains(words))
                .hasSize(3);
    }
}
