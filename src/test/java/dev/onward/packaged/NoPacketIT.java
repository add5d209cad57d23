package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.testing.ModelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel is asked to do on the network, told by strace: nothing, unless it was agreed to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoPacketIT {
    private static final String WORDS = "Nobody will ever print me.";

    @TempDir
    Path folder;

    private final ModelServer server = new ModelServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @BeforeEach
    void processesMayBeTraced() {
        Packaged.needs("strace");
        int code = Packaged.onward(folder)
                .command("strace", "-f", "-o", folder.resolve("try").toString(), "true")
                .run()
                .code();
        assumeTrue(code == 0, "the kernel lets nobody trace a process here");
    }

    private Path calls() {
        return folder.resolve("calls");
    }

    private Packaged onward() {
        return Packaged.onward(folder)
                .command(
                        "strace",
                        "-f",
                        "-e",
                        "trace=network",
                        "-o",
                        calls().toString(),
                        Packaged.program(Packaged.INSTALLATION).toString())
                .with("ONWARD_PROVIDER", "openai")
                .with("ONWARD_MODEL", "some-model")
                .with("ONWARD_BASE_URL", server.address("/v1"))
                .with("ONWARD_CONSENT", "always")
                .reading(WORDS);
    }

    /** Calls with an address of the network in them. Java opens sockets to see which kinds there are, and closes them. */
    private List<String> addressed() throws IOException {
        return Files.readString(calls())
                .lines()
                .filter(line -> line.contains("sin_port") || line.contains("sin6_port"))
                .toList();
    }

    private void nothingLeft() throws IOException {
        assertThat(addressed()).isEmpty();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void with_consent_a_call_is_seen_so_the_others_would_be_too() throws IOException {
        assertThat(onward().run("reflect", "--model", "--json", "-").ok()).contains("One letter came");

        assertThat(addressed()).anyMatch(line -> line.contains("connect("));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void never_means_never() throws IOException {
        onward().with("ONWARD_CONSENT", "never")
                .run("reflect", "--model", "--json", "-")
                .failed(1);

        nothingLeft();
    }

    @Test
    void the_flag_is_absolute() throws IOException {
        onward().run("reflect", "--model", "--no-model", "--json", "-").failed(1);

        nothingLeft();
    }

    @Test
    void words_of_wanting_to_die_go_nowhere() throws IOException {
        onward().reading("I am going to kill myself tonight.")
                .run("reflect", "--model", "--json", "-")
                .failed(1);

        nothingLeft();
    }

    @Test
    void commands_that_ask_no_model_open_no_connection() throws IOException {
        onward().run("new", "--no-input", "--answer=what-happened=A letter.").ok();
        nothingLeft();
        onward().run("reflect", "--json", "-").ok();
        nothingLeft();
        onward().run("patterns", "--json").ok();
        nothingLeft();
    }
}
