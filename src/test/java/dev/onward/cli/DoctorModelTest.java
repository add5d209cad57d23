package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import dev.onward.testing.DoctorRun;
import dev.onward.testing.ModelServer;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor sends to a language model, and when. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoctorModelTest {
    @TempDir
    Path home;

    private final ModelServer server = new ModelServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private CliTester onward() {
        CliTester onward = server.tester(home, "openai", "/v1");
        onward.run("new", "--answer=what-happened=My private words.").ok();
        return onward;
    }

    @Test
    void without_the_option_nothing_leaves() {
        assertThat(DoctorRun.of(onward()).check("model"))
                .isEqualTo("ok: some-model (openai) at 127.0.0.1; its key: the variable OPENAI_API_KEY");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void with_standing_consent_an_example_is_sent_and_noted() {
        CliTester onward = onward();

        assertThat(DoctorRun.of(onward, "--model").check("connection"))
                .isEqualTo("ok: some-model at 127.0.0.1 answers as it should");

        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains("A letter came back unopened.")
                .doesNotContain("My private words");
        assertThat(onward.read("sent.log"))
                .contains("openai\tsome-model\t127.0.0.1\t")
                .endsWith("\t-\n");
    }

    @Test
    void a_person_sees_what_would_be_sent_and_may_say_no() {
        ScriptedConsole no = new ScriptedConsole().on("A letter came back unopened.");
        assertThat(onward().with("ONWARD_CONSENT", "ask")
                        .person(no)
                        .screen(80, 99)
                        .run("doctor", "--model", "--color=never")
                        .out())
                .contains("note   connection: nothing was sent\n");
        no.assertAllSaid();
        assertThat(server.asked()).isEmpty();

        ScriptedConsole yes = new ScriptedConsole()
                .on("Ask some-model (openai) at 127.0.0.1, on this machine, whether it answers?", "y");
        assertThat(onward().with("ONWARD_CONSENT", "ask")
                        .person(yes)
                        .screen(80, 99)
                        .run("doctor", "--model", "--color=never")
                        .out())
                .contains("ok     connection: some-model at 127.0.0.1 answers as it should\n");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void nobody_to_ask_and_no_model_send_nothing() {
        assertThat(DoctorRun.of(onward().with("ONWARD_CONSENT", "ask"), "--model")
                        .check("connection"))
                .isEqualTo("note: nothing was sent: consent is \"ask\", and nobody can be asked");
        assertThat(DoctorRun.of(onward(), "--model", "--no-model").check("connection"))
                .isEqualTo("note: nothing was sent: no language model is set, or none may be asked");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_model_that_is_not_there_is_told_with_what_to_do() {
        server.answering(exchange -> exchange.sendResponseHeaders(404, -1));

        DoctorRun run = DoctorRun.of(onward(), "--model");

        assertThat(run.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(run.check("connection")).isEqualTo("wrong: the model at 127.0.0.1 has no model of that name");
    }
}
