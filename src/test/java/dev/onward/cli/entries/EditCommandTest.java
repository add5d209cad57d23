package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditCommandTest {
    private static final String NAME = "2026-11-20T090000-rejection-t001.json";
    private static final String FILE = "entries/2026/" + NAME;
    private static final String TRASHED = "trash/20261123T110000.000Z-edited-" + NAME;

    @TempDir
    Path home;

    @TempDir
    Path forms;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
        onward.run("new", "--at=2026-11-20 09:00", "--hurt=8", "--answer=what-happened=They sent the form letter.")
                .ok();
    }

    private List<Path> keptForms() throws IOException {
        try (Stream<Path> files = Files.walk(forms)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private ScriptedConsole person(String from, String to) {
        return new ScriptedConsole().edits(forms, form -> form.replace(from, to));
    }

    @Test
    void stores_what_was_changed_after_showing_it() throws IOException {
        String before = onward.read(FILE);
        ScriptedConsole person = person("form letter", "second letter").on("Store this? (y/N)", "y");

        onward.person(person).run("edit", "t001", "--plain").ok();

        person.assertAllSaid();
        assertThat(person.shown()).isEqualTo("""

                        ## [what-happened] What happened?
                        - They sent the form letter.
                        + They sent the second letter.

                        Store this? (y/N)
                        It is stored. What it said before lies in the trash.
                        """);
        assertThat(onward.read(FILE)).isEqualTo(before.replace("form letter", "second letter"));
        assertThat(onward.read(TRASHED)).isEqualTo(before);
        assertThat(onward.files()).containsExactly(FILE, TRASHED);
        assertThat(keptForms()).isEmpty();
    }

    @Test
    void a_former_version_is_no_deletion() {
        onward.person(person("letter", "note").on("Store", "y")).run("edit").ok();

        assertThat(onward.run("delete", "--undo").failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: there is no deleted entry in the trash\n");
    }

    @Test
    void unknown_fields_survive() {
        onward.write("entries/2026/2026-11-21T090000-rejection-mine.json", """
                {"schema":1,"id":"2026-11-21-mine","kind":"rejection","at":"2026-11-21T09:00:00+01:00",
                 "weather":{"rain":true},"hurt":{"before":3,"unit":"NRS"},"answers":[{"key":"story","text":["x"],"lang":"en"}]}
                """);

        onward.person(person("hurt before: 3", "hurt before: 4").on("Store", "y"))
                .run("edit", "mine")
                .ok();

        assertThat(onward.read("entries/2026/2026-11-21T090000-rejection-mine.json"))
                .contains("\"before\": 4, \"unit\": \"NRS\"", "\"lang\": \"en\"", "\"rain\": true");
    }

    @Test
    void nothing_changed_or_all_taken_out_stores_nothing() throws IOException {
        for (ScriptedConsole person : List.of(person("x", "x"), new ScriptedConsole().edits(forms, form -> " \n"))) {
            onward.person(person).run("edit").ok();
            assertThat(person.shown()).isEqualTo("Nothing was changed.\n");
        }
        assertThat(onward.files()).containsExactly(FILE);
        assertThat(keptForms()).isEmpty();
    }

    @Test
    void a_no_keeps_the_form_and_says_where() throws IOException {
        ScriptedConsole person = person("form letter", "second letter").on("Store this?");

        onward.person(person).run("edit").ok();

        assertThat(keptForms()).hasSize(1);
        assertThat(person.shown().replaceAll("\\s", ""))
                .endsWith("Whatyouwroteisin" + keptForms().get(0));
        assertThat(keptForms().get(0)).content().contains("second letter");
        assertThat(onward.files()).containsExactly(FILE);
        onward.screen(80, 24);
        assertThat(onward.run("edit", "t001", "--from", keptForms().get(0).toString())
                        .ok())
                .isEqualTo("2026-11-20-t001\n");
        assertThat(onward.read(FILE)).contains("second letter");
    }

    @Test
    void what_would_lose_text_is_refused_and_can_be_mended() throws IOException {
        ScriptedConsole person = person("## [what-happened] What happened?", "What happened?")
                .on("the heading [what-happened] is gone", "y")
                .edits(
                        forms,
                        form -> form.replace("What happened?", "## [what-happened] What happened?")
                                .replace("form letter", "second letter"))
                .on("Store this?", "y");

        onward.person(person).run("edit").ok();

        person.assertAllSaid();
        assertThat(onward.read(FILE)).contains("second letter");
        assertThat(keptForms()).isEmpty();
    }

    @Test
    void what_would_lose_text_is_refused_and_stays_in_its_file() throws IOException {
        ScriptedConsole person = person("## [what-happened]", "## ").on("Open it again?", "n");

        String told = onward.person(person).run("edit").failed(ExitCodes.SOLVABLE);

        Path form = keptForms().get(0);
        assertThat(told)
                .isEqualTo("onward: nothing was stored: the heading [what-happened] is gone; put it back, and "
                        + "leave the place under it empty to take its text out; what you wrote is in " + form + "\n"
                        + "onward: hint: change that file, then: onward edit t001 --from " + form + "\n");
        assertThat(onward.files()).containsExactly(FILE);
    }

    @Test
    void ctrl_c_at_the_question_keeps_the_form() throws IOException {
        ScriptedConsole person = person("letter", "note").stopAt("Store this?");

        assertThat(onward.person(person).run("edit").failed(130))
                .contains("nothing was stored, and what you wrote is in "
                        + keptForms().get(0));
    }

    @Test
    void a_change_by_hand_meanwhile_is_noticed_and_nothing_is_lost() throws IOException {
        String byHand = onward.read(FILE).replace("form letter", "hand-made letter");
        ScriptedConsole person = new ScriptedConsole()
                .edits(forms, form -> {
                    onward.write(FILE, byHand);
                    return form.replace("form letter", "second letter");
                })
                .on("Store this?", "y");

        assertThat(onward.person(person).run("edit").failed(ExitCodes.SOLVABLE))
                .startsWith("onward: the entry 2026-11-20-t001 was changed or moved meanwhile; nothing was written; "
                        + "what you wrote is in " + keptForms().get(0));
        assertThat(onward.read(FILE)).isEqualTo(byHand);
        assertThat(onward.files()).containsExactly(FILE);
        assertThat(keptForms().get(0)).content().contains("second letter");
    }

    @Test
    void a_script_takes_the_form_and_gives_it_back() {
        String form = onward.run("edit", "t001", "--print").ok();
        String changed = form.replace("hurt after:", "hurt after: 5");

        assertThat(onward.input(changed)
                        .run("edit", "t001", "--from", "-", "--dry-run")
                        .ok())
                .isEqualTo("- hurt after:\n+ hurt after: 5\n");
        assertThat(onward.files()).containsExactly(FILE);
        assertThat(onward.input(changed).run("edit", "t001", "--from", "-").ok())
                .isEqualTo("2026-11-20-t001\n");
        assertThat(onward.read(FILE)).contains("\"before\": 8, \"after\": 5");
        assertThat(onward.input(changed).run("edit", "t001", "--from", "-").failed(ExitCodes.SOLVABLE))
                .isEqualTo("""
                        onward: standard input cannot be taken: the entry was changed since this form was made
                        onward: hint: nothing was written; "onward edit t001 --print" shows the form
                        """);
    }

    @Test
    void an_unchanged_form_writes_nothing() {
        String form = onward.run("edit", "--print").ok();

        assertThat(onward.input(form).run("edit", "--from=-").ok()).isEqualTo("2026-11-20-t001\n");
        assertThat(onward.files()).containsExactly(FILE);
    }

    @Test
    void an_entry_moved_to_another_day_keeps_its_id_and_its_place_in_the_order() {
        onward.run("new", "--at=2026-11-15 09:00", "--hurt=2").ok();
        String form = onward.run("edit", "t001", "--print").ok();

        onward.input(form.replace("at: 2026-11-20T09:00:00+01:00", "at: 2025-03-02 18:30"))
                .run("edit", "t001", "--from=-")
                .ok();

        String moved = "entries/2025/2025-03-02T183000-rejection-t001.id-2026-11-20.json";
        assertThat(onward.files()).contains(moved, TRASHED).hasSize(3);
        assertThat(onward.run("list").ok().lines().map(line -> line.substring(0, 15)))
                .containsExactly("2026-11-15-t002", "2026-11-20-t001");
        assertThat(onward.run("show", "2026-11-20-t001").ok()).contains("2 March 2025, 18:30");
        assertThat(onward.run("delete", "--yes", "t001").ok()).isEqualTo("2026-11-20-t001\n");
        assertThat(onward.run("delete", "--undo").ok()).isEqualTo("2026-11-20-t001\n");
        assertThat(onward.files()).contains(moved);
    }

    @Test
    void a_moment_to_come_is_refused() {
        String form = onward.run("edit", "--print").ok();

        assertThat(onward.input(form.replace("at: 2026-11-20", "at: 2026-12-20"))
                        .run("edit", "--from=-")
                        .failed(ExitCodes.SOLVABLE))
                .startsWith("onward: standard input cannot be taken: at is a moment that is still to come\n");
    }

    @Test
    void options_that_do_not_go_together_are_told() {
        assertThat(onward.run("edit").failed(ExitCodes.USAGE)).isEqualTo("""
                        onward: there is no terminal for an editor
                        onward: hint: --print prints the form, and --from takes it back
                        """);
        assertThat(onward.run("edit", "--dry-run").failed(ExitCodes.USAGE))
                .isEqualTo("onward: --dry-run goes with --from\n");
        assertThat(onward.run("edit", "--print", "--from=-").failed(ExitCodes.USAGE))
                .isEqualTo("onward: choose one of --print and --from\n");
        assertThat(onward.run("edit", "--from=" + home.resolve("none")).failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: there is no file " + home.resolve("none") + "\n");
    }
}
