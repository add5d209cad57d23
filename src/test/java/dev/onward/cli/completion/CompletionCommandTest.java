package dev.onward.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletionCommandTest {
    @TempDir
    Path home;

    /** After a change of commands or options: {@code onward completion SHELL > completions/FILE} for the three. */
    @ParameterizedTest
    @CsvSource({"bash, onward.bash", "zsh, _onward", "fish, onward.fish"})
    void the_files_are_as_the_commands_are(String shell, String file) throws IOException {
        assertThat(new CliTester(home).run("completion", shell).ok())
                .isEqualTo(Files.readString(Path.of("completions").resolve(file)));
    }

    @Test
    void another_shell_is_a_usage_error() {
        assertThat(new CliTester(home).run("completion", "tcsh").failed(ExitCodes.USAGE))
                .isEqualTo("""
                        onward: there is no completion for that shell
                        onward: hint: there is one for bash, zsh, fish
                        """);
    }
}
