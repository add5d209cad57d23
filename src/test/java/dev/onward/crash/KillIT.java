package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryJson;
import dev.onward.testing.EntrySchema;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dkills=100} kills each sort of sitting a hundred times; the normal build does it less often. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KillIT {
    private static final List<String> NEXT = List.of("actually get", "2/4", "3/4", "know for sure");
    private static final int KILLS = Integer.getInteger("kills", 12);

    @TempDir
    Path home;

    private Path journal() {
        return home.resolve(".local/share/onward");
    }

    private ProcessBuilder onward(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Tmux.onward()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().clear();
        process.environment().putAll(Map.of("HOME", home.toString(), "PATH", System.getenv("PATH")));
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("ONWARD_NO_ARCHIVE", "1");
        return process;
    }

    private String list() throws IOException, InterruptedException {
        Process process = onward("list", "--json").redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).startsWith("[").endsWith("]\n");
        return out;
    }

    @Test
    void a_script_killed_at_any_moment_leaves_a_whole_entry_or_none() throws Exception {
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            String sentence = "Sentence " + kill + " of a script.";
            Path out = Files.writeString(home.resolve("printed"), "");
            Path in = Files.writeString(home.resolve("sentence"), sentence);
            Process process = onward("new", "--no-input", "--answer", "what-happened=-")
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .start();
            process.waitFor(random.nextInt(350), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            process.waitFor();

            EntrySchema.assertAllValid(journal());
            String printed = Files.readString(out);
            if (!printed.isEmpty()) {
                assertThat(list()).contains(printed.strip(), sentence);
            }
        }
        list();
    }

    @Test
    void a_sitting_killed_at_any_moment_keeps_every_answer_that_was_finished() throws Exception {
        Random random = new Random(12);
        for (int kill = 0; kill < KILLS; kill++) {
            Path journal = home.resolve("j" + kill);
            List<String> finished = sitAndBeKilled(journal, random.nextInt(5));
            String kept = drafts(journal);

            assertThat(finished).allSatisfy(sentence -> assertThat(kept).contains("\"" + sentence + "\""));
        }
    }

    /** Answers so many questions, begins another answer, and is killed in the middle of it. */
    private List<String> sitAndBeKilled(Path journal, int answers) throws Exception {
        List<String> finished = new ArrayList<>();
        try (Tmux tmux = new Tmux(home, Map.of("ONWARD_JOURNAL", journal.toString()))) {
            tmux.run("echo pid=$$; exec " + Tmux.onward() + " new --context=other --hurt=5");
            tmux.waitFor("1/4");
            String pid = tmux.everything().replaceAll("(?s).*\npid=(\\d+).*", "$1");
            for (String next : NEXT.subList(0, answers)) {
                String sentence = "Sentence number " + finished.size() + ".";
                tmux.answer(sentence).waitFor(next);
                finished.add(sentence);
            }
            tmux.type("half a sen");
            new ProcessBuilder("kill", "-9", pid).start().waitFor();
        }
        return finished;
    }

    /** Every draft, each of which must read as one. */
    private static String drafts(Path journal) throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(journal.resolve("drafts"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                if (Files.size(file) > 0) {
                    EntryJson.readDraft(Files.readAllBytes(file));
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
