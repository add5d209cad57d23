package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Java is taken; the Javas are scripts that say their name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JavaChoiceIT {
    @TempDir
    Path folder;

    private Packaged onward;

    @BeforeEach
    void no_java_but_what_a_test_makes() {
        onward = Packaged.onward(folder).without("JAVA_HOME").with("PATH", "/nonexistent");
    }

    @Nested
    class Found {
        @Test
        void first_what_onward_java_names() throws IOException {
            Path own = javaHome("own", "21.0.1");
            Packaged all = onward.with("JAVA_HOME", javaHome("other", "21.0.1"))
                    .with("PATH", javaHome("third", "21.0.1").resolve("bin"));

            assertThat(all.with("ONWARD_JAVA", own).run().ok()).isEqualTo("own\n");
            assertThat(all.with("ONWARD_JAVA", own.resolve("bin/java")).run().ok())
                    .isEqualTo("own\n");
            assertThat(all.in(folder).with("ONWARD_JAVA", "own/bin/java").run().ok())
                    .isEqualTo("own\n");
        }

        @Test
        void then_the_one_that_a_standalone_package_brings() throws IOException {
            Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("standalone"));
            Folders.copy(javaHome("brought", "25.0.1"), copy.resolve("runtime"));
            Packaged all = onward.at(Packaged.program(copy))
                    .with("JAVA_HOME", javaHome("other", "21.0.1"))
                    .with("PATH", javaHome("third", "21.0.1").resolve("bin"));

            assertThat(all.run().ok()).isEqualTo("brought\n");
            assertThat(all.with("ONWARD_JAVA", javaHome("own", "21.0.1")).run().ok())
                    .isEqualTo("own\n");
        }

        @Test
        void then_java_home() throws IOException {
            Packaged both = onward.with("JAVA_HOME", javaHome("other", "21.0.1"))
                    .with("PATH", javaHome("third", "21.0.1").resolve("bin"));

            assertThat(both.run().ok()).isEqualTo("other\n");
            assertThat(both.with("ONWARD_JAVA", "").run().ok()).isEqualTo("other\n");
        }

        @Test
        void then_the_path() throws IOException {
            Path bin = Files.createDirectories(folder.resolve("links"));
            Files.createSymbolicLink(
                    bin.resolve("java"), javaHome("third", "21.0.1").resolve("bin/java"));
            Packaged linked = onward.with("PATH", bin + ":/usr/bin:/bin");

            assertThat(linked.run().ok()).isEqualTo("third\n");
            assertThat(linked.with("JAVA_HOME", "/nonexistent").run().ok()).isEqualTo("third\n");
        }
    }

    @Nested
    class Refused {
        @Test
        void when_there_is_none() {
            assertThat(onward.run("--version").failed(4)).isEqualTo("""
                            onward: no java was found
                            onward: hint: install Java 17 or newer, or set ONWARD_JAVA to where it is
                            """);
        }

        @Test
        void when_onward_java_leads_nowhere() {
            assertThat(onward.with("ONWARD_JAVA", "/nonexistent/jdk").run().failed(4))
                    .isEqualTo("""
                            onward: there is no java at /nonexistent/jdk
                            onward: hint: set ONWARD_JAVA to a Java 17 or newer, or unset it
                            """);
        }

        @Test
        void when_it_is_too_old() throws IOException {
            Path old = javaHome("old", "11.0.2");

            assertThat(onward.with("ONWARD_JAVA", old).run("--version").failed(4))
                    .isEqualTo("""
                            onward: Java 17 or newer is needed, and %s/bin/java is 11.0.2
                            onward: hint: install a newer one, or set ONWARD_JAVA to where it is
                            """.formatted(old));
            assertThat(onward.with("JAVA_HOME", javaHome("older", "1.8.0_402"))
                            .run()
                            .failed(4))
                    .contains("older/bin/java is 1.8.0_402\n");
        }

        @Test
        void when_it_does_not_run() throws IOException {
            Path broken = Folders.script(folder.resolve("broken/java"), "exit 1\n");

            assertThat(onward.with("ONWARD_JAVA", broken).run().failed(4))
                    .startsWith("onward: the java at %s does not run\n".formatted(broken));
        }
    }

    /** As with a wrapper that chooses among several Javas: it has no file that says its version. */
    @Nested
    class Without_a_release_file {
        @Test
        void is_asked_once() throws IOException {
            Path asked = folder.resolve("asked");
            Packaged wrapped =
                    onward.with("ONWARD_JAVA", wrapper("21.0.1", asked)).with("PATH", "/usr/bin:/bin");

            assertThat(wrapped.run().ok()).isEqualTo("wrapped\n");
            assertThat(wrapped.run().ok()).isEqualTo("wrapped\n");

            assertThat(asked).hasContent("asked\n");
        }

        @Test
        void is_asked_again_when_it_was_replaced() throws IOException {
            Path asked = folder.resolve("asked");
            Path wrapper = wrapper("21.0.1", asked);
            Packaged wrapped = onward.with("ONWARD_JAVA", wrapper).with("PATH", "/usr/bin:/bin");
            wrapped.run().ok();

            Files.setLastModifiedTime(wrapper, FileTime.from(Instant.now().plusSeconds(60)));
            wrapped.run().ok();

            assertThat(asked).hasContent("asked\nasked\n");
        }

        @Test
        void is_asked_every_time_when_nothing_can_be_remembered() throws IOException {
            Path asked = folder.resolve("asked");
            Packaged wrapped =
                    onward.with("ONWARD_JAVA", wrapper("21.0.1", asked)).with("HOME", "/nonexistent");

            assertThat(wrapped.run().ok()).isEqualTo("wrapped\n");
            assertThat(wrapped.run().ok()).isEqualTo("wrapped\n");

            assertThat(asked).hasContent("asked\nasked\n");
        }

        @Test
        void may_be_too_old() throws IOException {
            Path wrapper = wrapper("1.8.0_402", folder.resolve("asked"));

            assertThat(onward.with("ONWARD_JAVA", wrapper).run().failed(4)).contains(" is 1.8.0_402\n");
        }

        private Path wrapper(String version, Path asked) throws IOException {
            return Folders.script(folder.resolve("wrapper/java"), """
                    case $* in
                      -version)
                        echo asked >>'%s'
                        printf 'openjdk version "%s" 2024-01-16\\nOpenJDK Runtime Environment (build %2$s+1-x)\\n' >&2
                        ;;
                      *) echo wrapped ;;
                    esac
                    """.formatted(asked, version));
        }
    }

    private Path javaHome(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Folders.script(home.resolve("bin/java"), "echo " + name + "\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
