package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left where a person gives words in a wrong place, or where the program is killed: nothing of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeakIT {
    @TempDir
    Path folder;

    private final Canary canary = new Canary();
    private Path work;
    private Packaged onward;

    @BeforeEach
    void a_folder_to_work_in() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
        onward = Packaged.onward(folder).in(work);
    }

    @AfterEach
    void stop() {
        canary.close();
    }

    private String sentence() {
        return "Nobody will ever print me, said " + canary.word() + ".";
    }

    @Test
    void words_given_where_they_do_not_belong_are_not_repeated() throws IOException {
        for (String[] command : new String[][] {
            {canary.word()},
            {"new", "--" + canary.word()},
            {"new", "--hurt=" + canary.word()},
            {"new", "--at=" + canary.word()},
            {"check-in", "--debug", "--mood=" + canary.word()}
        }) {
            assertThat(onward.run(command).failed(2)).doesNotContain(canary.word());
        }
        assertThat(canary.in(folder)).isEmpty();
        // what docs/privacy.md says of arguments: others see them, so the look at processes is not blind
        assertThat(canary.inProcesses()).isNotEmpty();
    }

    @Test
    void a_crash_leaves_nothing_behind() throws Exception {
        for (String signal : List.of("SEGV", "ABRT")) {
            Process process = onward.reading(sentence())
                    .command(Packaged.program(Packaged.INSTALLATION).toString())
                    .start("new", "--no-input", "--answer=story=-", "--answer=need=" + canary.word());
            Folders.await("Java", () -> process.info().command().orElse("").endsWith("/java"));
            process.getOutputStream().write(sentence().getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            TimeUnit.MILLISECONDS.sleep(500);
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).isNotZero();
            assertThat(said).doesNotContain(canary.word());
            assertThat(Folders.below(work)).as(signal).isEmpty();
        }
        assertThat(canary.in(folder)).isEmpty();
    }
}
