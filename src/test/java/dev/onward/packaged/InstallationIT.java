package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The installation works wherever it lies and however it is called. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InstallationIT {
    private static final String VERSION = "onward 0.1.0\n";

    @TempDir
    Path folder;

    private Packaged onward;

    @BeforeEach
    void a_home_of_its_own() throws IOException {
        onward = Packaged.onward(Files.createDirectory(folder.resolve("home")));
    }

    @Test
    void says_its_version_where_it_was_packaged() {
        assertThat(onward.run("--version").ok()).isEqualTo(VERSION);
    }

    @Nested
    class Copied {
        @ParameterizedTest(name = "to \"{0}\"")
        @ValueSource(strings = {"copy", "a folder with  spaces", "Für Jürgen", "a'quote $HOME *"})
        void works(String name) throws IOException {
            Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve(name));

            assertThat(onward.at(Packaged.program(copy)).run("--version").ok()).isEqualTo(VERSION);
        }

        @Test
        void works_where_nothing_can_be_written_and_leaves_nothing_there() throws IOException {
            Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("read-only"));
            List<String> before = Folders.below(copy);
            Folders.permit(copy, "r-xr-xr-x", "r-xr-xr-x");
            try {
                assertThat(onward.at(Packaged.program(copy)).run("--version").ok())
                        .isEqualTo(VERSION);
                assertThat(Folders.below(copy)).isEqualTo(before);
            } finally {
                Folders.permit(copy, "rwxr-xr-x", "rw-r--r--");
            }
        }

        @Test
        void to_where_java_cannot_read_it_says_so() throws IOException {
            Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("a:b"));

            assertThat(onward.at(Packaged.program(copy)).run("--version").failed(4))
                    .startsWith("onward: Java cannot run from %s, ".formatted(copy.toRealPath()));
        }

        @Test
        void in_part_says_what_is_missing() throws IOException {
            Path program = folder.resolve("bin/onward");
            Files.createDirectories(program.getParent());
            Files.copy(Packaged.program(Packaged.INSTALLATION), program);

            assertThat(onward.at(program).run("--version").failed(4)).isEqualTo("""
                            onward: the installation in %s is not complete
                            onward: hint: copy the whole folder, and link its bin/onward into your PATH
                            """.formatted(folder.toRealPath()));
        }

        @Test
        void without_one_of_its_files_says_which() throws IOException {
            Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("copy"));
            Files.delete(copy.resolve("lib/resources/dev/onward/cli/version.txt"));

            assertThat(onward.at(Packaged.program(copy)).run("--version").failed(4))
                    .isEqualTo("""
                            onward: the installation is not complete: its file version.txt cannot be read
                            onward: hint: install Onward again; what you wrote lies elsewhere and is whole
                            """);
        }
    }

    @Nested
    class Linked {
        @AfterEach
        void no_link_leads_out_when_the_folder_is_deleted() throws IOException {
            for (String name : Folders.below(folder)) {
                if (Files.isSymbolicLink(folder.resolve(name))) {
                    Files.delete(folder.resolve(name));
                }
            }
        }

        @Test
        void to_the_program() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("link"), Packaged.program(Packaged.INSTALLATION));

            assertThat(onward.at(link).run("--version").ok()).isEqualTo(VERSION);
        }

        @Test
        void through_several_links_with_relative_targets() throws IOException {
            Path installation = Files.createSymbolicLink(folder.resolve("onward 0.1"), Packaged.INSTALLATION);
            Path bin = Files.createDirectory(folder.resolve("bin"));
            Files.createSymbolicLink(bin.resolve("onward-0.1"), Path.of("../onward 0.1/bin/onward"));
            Path link = Files.createSymbolicLink(bin.resolve("onward"), Path.of("onward-0.1"));

            assertThat(onward.at(link).run("--version").ok()).isEqualTo(VERSION);
            assertThat(onward.without("PATH").at(link).run("--version").ok())
                    .as("where there is no readlink to ask")
                    .isEqualTo(VERSION);
            assertThat(installation).isSymbolicLink();
        }

        @Test
        void is_found_in_the_path() throws IOException {
            Path bin = Files.createDirectory(folder.resolve("bin"));
            Files.createSymbolicLink(bin.resolve("onward"), Packaged.program(Packaged.INSTALLATION));

            assertThat(onward.with("PATH", bin + ":/usr/bin:/bin")
                            .command("/bin/sh", "-c", "exec onward --version")
                            .run()
                            .ok())
                    .isEqualTo(VERSION);
        }
    }

    @Test
    void a_relative_path_is_not_led_astray_by_cdpath() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/bin"));

        assertThat(onward.in(Packaged.INSTALLATION)
                        .with("CDPATH", folder.resolve("elsewhere"))
                        .command("bin/onward")
                        .run("--version")
                        .ok())
                .isEqualTo(VERSION);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"dash", "bash --posix", "busybox sh"})
    void any_shell_runs_the_launcher(String shell) {
        List<String> words = List.of(shell.split(" "));
        Packaged.needs(words.get(0));
        List<String> command = new ArrayList<>(words);
        command.add(Packaged.program(Packaged.INSTALLATION).toString());

        assertThat(onward.command(command.toArray(String[]::new))
                        .run("--version")
                        .ok())
                .isEqualTo(VERSION);
    }

    @Nested
    class Without_a_home_that_can_be_written {
        @Test
        void commands_that_need_none_work() {
            Packaged homeless = onward.with("HOME", "/nonexistent").without("ONWARD_NO_ARCHIVE");

            assertThat(homeless.run("--version").ok()).isEqualTo(VERSION);
            assertThat(homeless.without("HOME").run("--version").ok()).isEqualTo(VERSION);
        }

        @Test
        void a_copy_that_would_like_an_archive_says_nothing() throws IOException {
            Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("copy"));
            Packaged homeless = onward.at(Packaged.program(copy)).without("ONWARD_NO_ARCHIVE");

            assertThat(homeless.with("HOME", "/nonexistent").run("--version").ok())
                    .isEqualTo(VERSION);
            assertThat(homeless.without("HOME").run("--version").ok()).isEqualTo(VERSION);
            assertThat(homeless.with("XDG_CACHE_HOME", "/proc/nothing")
                            .run("--version")
                            .ok())
                    .isEqualTo(VERSION);
        }
    }
}
