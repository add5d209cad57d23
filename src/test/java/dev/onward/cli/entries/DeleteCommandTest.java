package dev.onward.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeleteCommandTest {
    private static final String FIRST = "2026-11-20T090000-rejection-t001.json";
    private static final String TRASHED = "trash/20261123T110000.000Z-deleted-" + FIRST;

    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
        onward.run("new", "--at=2026-11-20 09:00", "--hurt=8", "--answer=what-happened=They sent the form letter.")
                .ok();
        onward.run("new", "--at=2026-11-21 09:00", "--context=social", "--hurt=4")
                .ok();
    }

    private void checkIn(String suffix) {
        onward.write("entries/2026/2026-11-22T080000-check-in-" + suffix + ".json", """
                {"schema":1,"id":"2026-11-22-%s","kind":"check-in","at":"2026-11-22T08:00:00+01:00","about":"2026-11-20-t001"}
                """.formatted(suffix));
    }

    @Test
    void what_is_deleted_lies_in_the_trash_as_it_was_and_comes_back() {
        String before = onward.read("entries/2026/" + FIRST);

        assertThat(onward.run("delete", "--yes", "t001").ok()).isEqualTo("2026-11-20-t001\n");

        assertThat(onward.files()).containsExactly("entries/2026/2026-11-21T090000-rejection-t002.json", TRASHED);
        assertThat(onward.read(TRASHED)).isEqualTo(before);
        assertThat(onward.run("list").ok()).hasLineCount(1);
        assertThat(onward.run("delete", "--undo").ok()).isEqualTo("2026-11-20-t001\n");
        assertThat(onward.read("entries/2026/" + FIRST)).isEqualTo(before);
        assertThat(onward.files()).hasSize(2);
    }

    @Test
    void a_person_is_asked_and_shown_what_goes() {
        checkIn("aaaa");
        checkIn("bbbb");
        ScriptedConsole person = new ScriptedConsole().on("(y/N)", "y");

        assertThat(onward.person(person)
                        .run("delete", "t001", "t001", "--plain")
                        .ok())
                .isEqualTo("2026-11-20-t001\n");

        person.assertAllSaid();
        assertThat(person.shown()).isEqualTo("""
                        This goes to the trash:
                          2026-11-20-t001  09:00  other  hurt 8  They sent the form letter.
                            2 later entries point to it; they stay

                        Nothing is erased: "onward delete --undo" brings it back.
                        Delete it? (y/N)
                        """);
    }

    @Test
    void an_entry_that_goes_along_is_not_counted() {
        checkIn("aaaa");
        ScriptedConsole person = new ScriptedConsole().on("(y/N)", "yes");

        onward.person(person).run("delete", "t001", "aaaa", "--plain").ok();

        assertThat(person.shown())
                .startsWith("These 2 go to the trash:\n")
                .contains("Delete them?")
                .doesNotContain("point");
        assertThat(onward.files())
                .hasSize(3)
                .filteredOn(file -> file.startsWith("trash/"))
                .hasSize(2);
    }

    @Test
    void whatever_is_not_yes_deletes_nothing() {
        for (String[] reply : new String[][] {{"n"}, {}, {"no, yes"}}) {
            ScriptedConsole person = new ScriptedConsole().on("(y/N)", reply);
            onward.person(person).run("delete", "last").ok();
            assertThat(person.shown()).endsWith("Nothing was deleted.\n");
        }
        assertThat(onward.person(new ScriptedConsole().stopAt("(y/N)"))
                        .run("delete", "last")
                        .failed(130))
                .isEqualTo("onward: stopped; nothing was deleted\n");
        assertThat(onward.files()).hasSize(2);
    }

    @Test
    void where_nobody_can_be_asked_it_takes_the_option() {
        assertThat(onward.run("delete", "last").failed(ExitCodes.USAGE)).isEqualTo("""
                        onward: there is nobody to ask whether to delete
                        onward: hint: --yes deletes without asking
                        """);
        assertThat(onward.run("delete").failed(ExitCodes.USAGE)).startsWith("onward: which entry?\n");
        assertThat(onward.files()).hasSize(2);
    }

    @Test
    void one_command_is_one_deletion_and_a_named_one_comes_back_alone() {
        onward.run("delete", "--yes", "t001").ok();
        onward.at("2026-11-23T12:00:00Z").run("delete", "--yes", "t002").ok();

        assertThat(onward.run("delete", "--undo", "t001").ok()).isEqualTo("2026-11-20-t001\n");
        assertThat(onward.run("delete", "--undo").ok()).isEqualTo("2026-11-21-t002\n");
        onward.at("2026-11-23T13:00:00Z").run("delete", "--yes", "t002", "t001").ok();
        assertThat(onward.run("delete", "--undo").ok()).hasLineCount(2);
        assertThat(onward.run("delete", "--undo").failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: there is no deleted entry in the trash\n");
    }

    @Test
    void names_that_do_not_fit_are_told() {
        onward.run("delete", "--yes", "t001", "t002").ok();

        assertThat(onward.run("delete", "--undo", "zzzz").failed(ExitCodes.SOLVABLE))
                .isEqualTo("""
                        onward: no deleted entry is named "zzzz"
                        onward: hint: the last deleted is 2026-11-21-t002
                        """);
        assertThat(onward.run("delete", "--undo", "t00").failed(ExitCodes.SOLVABLE))
                .startsWith("onward: 2 deleted entries fit \"t00\"\n");
        assertThat(onward.run("delete", "--undo", "last~7").failed(ExitCodes.SOLVABLE))
                .isEqualTo("onward: there are only 2 deleted entries\n");
        assertThat(onward.run("delete", "--yes", "t001").failed(ExitCodes.SOLVABLE))
                .startsWith("onward: no entry is named \"t001\"\n");
    }

    @Test
    void nothing_is_restored_over_another() {
        onward.run("delete", "--yes", "t001").ok();
        onward.write("entries/2026/2026-11-20T100000-rejection-t001.json", """
                {"schema":1,"id":"2026-11-20-t001","kind":"rejection","at":"2026-11-20T10:00:00+01:00"}
                """);

        assertThat(onward.run("delete", "--undo").failed(ExitCodes.SOLVABLE))
                .startsWith("onward: an entry named 2026-11-20-t001 is there; the deleted one stays in "
                        + onward.journal().resolve(TRASHED));
        assertThat(onward.files()).contains(TRASHED).hasSize(3);
    }

    @Test
    void a_file_with_a_name_of_its_own_comes_back_under_it() {
        onward.write("entries/2026/my letter.json", """
                {"schema":1,"id":"2026-11-22-mine","kind":"rejection","at":"2026-11-22T10:00:00+01:00"}
                """);

        assertThat(onward.run("delete", "--yes", "last").ok()).isEqualTo("2026-11-22-mine\n");
        assertThat(onward.files()).contains("trash/20261123T110000.000Z-deleted-my letter.json");
        assertThat(onward.run("delete", "--undo", "mine").ok()).isEqualTo("2026-11-22-mine\n");
        assertThat(onward.files()).contains("entries/2026/my letter.json");
    }

    @Test
    void the_trash_is_private_and_names_in_it_are_never_used_twice() throws Exception {
        String text = onward.read("entries/2026/" + FIRST);
        onward.run("delete", "--yes", "t001").ok();
        onward.write("entries/2026/" + FIRST, text);
        onward.run("delete", "--yes", "t001").ok();

        assertThat(onward.files()).contains(TRASHED, TRASHED.replace("deleted-", "deleted~2-"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(onward.journal().resolve("trash"))))
                .isEqualTo("rwx------");
        assertThat(onward.run("delete", "--undo", "t001").ok()).isEqualTo("2026-11-20-t001\n");
        assertThat(onward.read("entries/2026/" + FIRST)).isEqualTo(text);
    }

    @Test
    void a_damaged_entry_stays_where_it_is() {
        onward.write("entries/2026/2026-11-22T080000-rejection-dddd.json", "{");

        onward.run("delete", "--yes", "dddd").failed(ExitCodes.DAMAGED);

        assertThat(onward.files()).hasSize(3).noneMatch(file -> file.startsWith("trash/"));
    }
}
