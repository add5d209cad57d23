package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.EntrySchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** The recipes of {@code docs/check-ins.md}, with stand-ins for the programs that need a screen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckInRecipesIT {
    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z]+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("^# ~/(\\S+)$", Pattern.MULTILINE);

    @TempDir
    Path home;

    private Path bin;
    private Packaged onward;

    private record Block(String language, String text) {}

    @BeforeEach
    void aRejectionThreeDaysAgoAndEveryScriptInItsPlace() throws IOException {
        bin = Files.createDirectories(home.resolve(".local/bin"));
        Files.createSymbolicLink(bin.resolve("onward"), Packaged.program(Packaged.INSTALLATION));
        Path fakes = Files.createDirectories(home.resolve("fakes"));
        executable(fakes.resolve("notify-send"), "#!/bin/sh\nprintf '%s|' \"$@\" >>\"$HOME/shown\"\n");
        executable(fakes.resolve("osascript"), "#!/bin/sh\nprintf '%s|' \"$@\" >>\"$HOME/shown\"\n");
        executable(fakes.resolve("dialog"), "#!/bin/sh\nprintf '%s|' \"$@\" >>\"$HOME/shown\"\necho 4\n");
        executable(fakes.resolve("fzf"), "#!/bin/sh\nsed -n \"${PICK:-1}p\"\n");
        onward = Packaged.onward(home);
        for (Block block : blocks("sh")) {
            Matcher place = PLACE.matcher(block.text());
            assertThat(place.find()).as(block.text()).isTrue();
            executable(home.resolve(place.group(1)), block.text());
        }
        run("onward new --no-input --hurt 8 --at '3 days ago'"
                        + " --answer what-happened='They sent the form letter. No name.'")
                .ok();
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static List<Block> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs/check-ins.md")))
                .results()
                .map(found -> new Block(found.group(1), found.group(2)))
                .filter(block -> block.language().equals(language))
                .toList();
    }

    private Packaged.Result run(String command) {
        return run(command, home.resolve("fakes") + ":" + bin + ":/usr/bin:/bin");
    }

    private Packaged.Result run(String command, String path) {
        return onward.command("sh", "-c", command).with("PATH", path).run();
    }

    private String shown() throws IOException {
        Path shown = home.resolve("shown");
        return Files.exists(shown) ? Files.readString(shown) : "";
    }

    @Test
    void the_reminder_tells_how_many_and_no_word_of_them() throws IOException {
        run("onward-remind").ok();

        assertThat(shown()).isEqualTo("Onward|1 due for a check-in|");
        run("onward settle last").ok();
        run("onward-remind").ok();
        assertThat(shown()).isEqualTo("Onward|1 due for a check-in|");
    }

    @Test
    void cron_starts_it_with_next_to_no_environment() throws IOException {
        List<String> lines = blocks("crontab").get(0).text().lines().toList();
        String path = lines.stream()
                .filter(line -> line.startsWith("PATH="))
                .map(line -> line.substring("PATH=".length()))
                .findFirst()
                .orElseThrow();
        List<String> jobs = lines.stream()
                .filter(line -> line.matches("(\\S+ ){5}\\S.*"))
                .map(line -> line.split(" ", 6)[5])
                .toList();

        assertThat(jobs).singleElement().satisfies(job -> {
            assertThat(job).doesNotContain("%");
            assertThat(run(job, home.resolve("fakes") + ":" + path).ok()).isEmpty();
        });
        assertThat(shown()).isEqualTo("Onward|1 due for a check-in|");
    }

    @Test
    void the_units_of_systemd_are_whole() throws IOException {
        Packaged.needs("systemd-analyze");
        List<String> units = new ArrayList<>(List.of("systemd-analyze", "--user", "verify"));
        for (Block block : blocks("ini")) {
            Matcher place = PLACE.matcher(block.text());
            assertThat(place.find()).isTrue();
            Path unit = home.resolve(place.group(1));
            Files.createDirectories(unit.getParent());
            Files.writeString(unit, block.text());
            units.add(unit.toString());
        }

        Packaged.Result result = onward.command(units.toArray(String[]::new))
                .with("XDG_RUNTIME_DIR", Files.createDirectories(home.resolve("run")))
                .run();

        assertThat(units).hasSize(5);
        assertThat(result.err().lines().filter(line -> line.contains("onward.")))
                .isEmpty();
    }

    @Test
    void the_property_list_of_launchd_runs_its_command() throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String text = blocks("xml").get(0).text();
        NodeList words = xml.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("string");

        assertThat(words.item(1).getTextContent()).isEqualTo("/bin/sh");
        run(words.item(3).getTextContent()).ok();
        assertThat(shown()).isEqualTo("-e|display notification \"1 due for a check-in\" with title \"Onward\"|");
    }

    @Test
    void the_prompt_reads_a_number_that_is_counted_behind_it() {
        String first = run(". ~/.onward-prompt.sh; onward_due; wait; printf '[%s]' \"$(onward_due)\"")
                .ok();

        assertThat(first).isEqualTo("[(1 due) ]");
        run("onward settle last").ok();
        assertThat(run(". ~/.onward-prompt.sh; onward_due").ok()).isEqualTo("(1 due) ");
        assertThat(run("touch -t 202001010000 ~/.cache/onward/due; . ~/.onward-prompt.sh; onward_due; wait; onward_due")
                        .ok())
                .isEqualTo("(1 due) ");
    }

    @Test
    void tmux_shows_a_number() throws IOException {
        Matcher command =
                Pattern.compile("#\\((.*?)\\)").matcher(blocks("tmux").get(0).text());

        assertThat(command.find()).isTrue();
        assertThat(run(command.group(1)).ok().strip()).isEqualTo("1");
    }

    @Test
    void dialog_asks_with_the_first_that_is_due() throws IOException {
        String id = run("onward-dialog").ok();

        assertThat(shown()).contains("--rangebox|", "They sent the form letter.|8|76|0|10|5|");
        assertThat(run("onward show --json " + id).ok()).contains("\"hurt\": { \"now\": 4 }");
        assertThat(run("onward-dialog").ok()).isEmpty();
    }

    @Test
    void fzf_picks_one_and_a_number_or_settled() {
        String settled = run("onward-fzf").ok();

        assertThat(run("onward show --json " + settled).ok()).contains("\"settled\": true");
        run("onward new --no-input --hurt 8 --at '3 days ago' --answer what-happened='A'")
                .ok();
        run("onward new --no-input --hurt 8 --at '4 days ago' --answer what-happened='B'")
                .ok();
        String told = run("PICK=2 onward-fzf").ok();
        assertThat(run("onward show --json " + told).ok()).contains("\"hurt\": { \"now\": 0 }");
    }

    @Test
    void the_numbers_come_out_again() {
        Packaged.needs("jq");
        String id = run("onward list --json | jq -r '.[0].id'").ok().strip();
        run("onward check-in --about last --hurt 5 --at '2 days ago'").ok();
        run("onward check-in --about last --hurt 3 --at yesterday").ok();
        run("onward check-in --mood 3").ok();

        assertThat(run("onward-hurts " + id).ok().lines().map(line -> line.split(" ", 2)[1]))
                .containsExactly("5", "3");
        EntrySchema.assertAllValid(home.resolve(".local/share/onward"), file -> true);
    }
}
