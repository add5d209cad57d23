package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installation run by another Java than it was packaged with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherJavaIT {
    @TempDir
    Path folder;

    @Test
    void works_and_gets_an_archive_of_its_own() throws Exception {
        Optional<Path> other = other();
        assumeTrue(
                other.isPresent(),
                "no other Java lies beside " + Packaged.javaHome() + "; ONWARD_TEST_OTHER_JAVA may name one");
        Path cache = folder.resolve("cache");
        Packaged onward =
                Packaged.onward(folder).with("JAVA_HOME", other.orElseThrow()).with("XDG_CACHE_HOME", cache);

        assertThat(Archive.isUsed(onward, folder.resolve("log"))).isFalse();
        Archive.made(onward.without("ONWARD_NO_ARCHIVE"), cache);
        assertThat(Archive.isUsed(onward, folder.resolve("log"))).isTrue();
        onward.run("new", "--no-input", "--answer=what-happened=x").ok();
        assertThat(onward.run("list").ok()).endsWith("  x\n");
    }

    private static Optional<Path> other() throws IOException {
        Optional<Path> named = Optional.ofNullable(System.getenv("ONWARD_TEST_OTHER_JAVA"))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
        if (named.isPresent()) {
            return named;
        }
        int own = Runtime.version().feature();
        try (Stream<Path> beside = Files.list(Packaged.javaHome().toRealPath().getParent())) {
            return beside.filter(home -> major(home) >= 17 && major(home) != own)
                    .sorted()
                    .findFirst();
        }
    }

    private static int major(Path home) {
        Properties release = new Properties();
        try (var text = Files.newBufferedReader(home.resolve("release"))) {
            release.load(text);
        } catch (IOException none) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
        return Integer.parseInt(version.split("[^0-9]", 2)[0]);
    }
}
