package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ModelServer;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A past recovery goes to a model only where the person reads it first. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EarlierTimeTest {
    private static final String EARLIER =
            "An earlier time, 2 March 2026, went by: it was at 2 or less of 10, or settled, after";

    @TempDir
    Path home;

    private final ModelServer server = new ModelServer();
    private CliTester onward;

    @BeforeEach
    void aPast() {
        onward = server.tester(home, "openai", "/v1").with("ONWARD_CONSENT", "ask");
        past("p001", "2026-03-02", "The magazine sent my story back to Ms Ortega and me with a form letter.");
        past("p002", "2026-04-02", "My neighbours had a garden party and did not ask me.");
        past("p003", "2026-05-02", "He ended it on the phone after five weeks.");
        past("p004", "2026-06-02", "The bank gave the job to someone from inside.");
        onward.run(
                        "new",
                        "--no-input",
                        "--context=creative",
                        "--answer=what-happened=The magazine sent my new story back with a form letter.")
                .ok();
    }

    private void past(String id, String day, String happened) {
        onward.ids(id)
                .run(
                        "new",
                        "--no-input",
                        "--at=" + day + "T09:00",
                        "--context=" + (id.equals("p001") ? "creative" : "other"),
                        "--hurt=8",
                        "--answer=what-happened=" + happened)
                .ok();
        onward.ids("c" + id.substring(1))
                .run(
                        "check-in",
                        "--no-input",
                        "--about=" + id,
                        "--at=" + day.replace("-02", "-12") + "T09:00",
                        "--hurt=1")
                .ok();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static ScriptedConsole test() {
        return new ScriptedConsole()
                .on("1/4", "Nobody will ever print me.")
                .on("How far do you believe")
                .on("2/4")
                .on("against")
                .on("3/4")
                .on("")
                .on("4/4")
                .on("Does that fit?");
    }

    private static ScriptedConsole end(ScriptedConsole person) {
        return person.on("now, so that").on("conclusion now?").on("hurt now?");
    }

    @Test
    void it_stands_in_the_text_that_is_shown_with_names_hidden_and_is_sent() {
        ScriptedConsole person = end(test().on("m: ask some-model", "m").on("w: without the earlier", "y"));

        onward.person(person).run("reality-test", "--color=never").ok();

        person.assertAllSaid();
        assertThat(person.shown().replaceAll("\\s+", " ")).contains(EARLIER);
        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains(EARLIER, "I wrote then: \\\"The magazine sent my story back to Ms [name 1]")
                .doesNotContain("Ortega");
    }

    @Test
    void the_person_may_leave_it_out() {
        ScriptedConsole person = end(test().on("m: ask some-model", "m")
                .on("w: without the earlier", "w")
                .on("y: send this   e: change it first   u: show the names   Enter: not now", "y"));

        onward.person(person).run("reality-test", "--color=never").ok();

        person.assertAllSaid();
        assertThat(server.asked()).singleElement().asString().doesNotContain("earlier time, 2 March");
    }

    @Test
    void with_standing_consent_nobody_reads_it_first_so_it_stays_here() {
        ScriptedConsole person = end(test().on("m: ask some-model", "m"));

        onward.with("ONWARD_CONSENT", "always")
                .person(person)
                .run("reality-test", "--color=never")
                .ok();

        person.assertAllSaid();
        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains("Nobody will ever print me.")
                .doesNotContain("earlier time, 2 March");
    }
}
