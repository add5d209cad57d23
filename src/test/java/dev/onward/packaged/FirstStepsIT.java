package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first commands of the README in an empty home, with a stand-in for Maven, which has built already. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstStepsIT {
    private static final Pattern BLOCK = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path home;

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_first_command_starts_the_first_sitting() throws IOException {
        Path mvn = Files.writeString(home.resolve("mvn"), "#!/bin/sh\necho \"$@\" >~/built\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwx------"));
        try (Tmux tmux = new Tmux(home, Map.of())) {
            tmux.run("PATH=$HOME:$PATH; clear")
                    .run(blocks().get(0).strip())
                    .waitForEnd("the first letter is enough\n>")
                    .press("C-c")
                    .waitFor("nothing was written");
        }

        assertThat(home.resolve("built")).hasContent("-q package -DskipTests");
    }

    @Test
    void the_installation_is_at_hand_with_its_manual_and_completion() throws IOException {
        Packaged person = Packaged.onward(home).in(Path.of("").toAbsolutePath());

        person.command("sh", "-e", "-c", blocks().get(1)).run().ok();

        Packaged later = person.with("PATH", home.resolve(".local/bin") + ":/usr/bin:/bin");
        assertThat(later.command("sh", "-c", "onward --version").run().ok()).startsWith("onward ");
        Packaged.needs("man");
        assertThat(later.command("man", "onward-config-set").run().ok()).contains("onward config set");
        String complete = ". ~/.local/share/bash-completion/completions/onward; complete -p onward";
        assertThat(later.command("bash", "-c", complete).run().ok()).contains("_onward onward");
    }
}
