package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start-up archive: made while packaging, or in the background where the packaged one does not fit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchiveIT {
    private static final String SECRET = "unmistakableword";

    /** A copy, for which the packaged archive does not fit, and an archive that was made for it. */
    @TempDir
    static Path shared;

    private static Path copy = Path.of("");
    private static Path cache = Path.of("");
    private static Path made = Path.of("");

    @TempDir
    Path folder;

    private Packaged onward;

    @BeforeAll
    static void an_archive_made_in_the_background() throws Exception {
        copy = Folders.copy(Packaged.INSTALLATION, shared.resolve("copy"));
        cache = shared.resolve("cache");
        Packaged someone = copied(shared);
        someone.run("new", "--no-input", "--answer=what-happened=" + SECRET).ok();
        made = Archive.made(someone.with("ONWARD_TOKEN", SECRET).without("ONWARD_NO_ARCHIVE"), cache);
    }

    private static Packaged copied(Path home) {
        return Packaged.onward(home).at(Packaged.program(copy)).with("XDG_CACHE_HOME", cache);
    }

    @BeforeEach
    void a_home_of_its_own() {
        onward = copied(folder);
    }

    @Test
    void the_packaged_one_is_used_where_it_was_made() throws IOException {
        assertThat(Archive.isUsed(Packaged.onward(folder), folder.resolve("log")))
                .isTrue();
        assertThat(folder.resolve(".cache")).doesNotExist();
    }

    @Test
    void the_one_made_in_the_background_is_used_from_the_next_start_on() throws IOException {
        assertThat(Archive.isUsed(onward, folder.resolve("log"))).isTrue();
    }

    @Test
    void nobody_else_may_read_it() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rw-------");
        try (Stream<Path> folders = Files.walk(cache).filter(Files::isDirectory)) {
            for (Path each : folders.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .as(each.toString())
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void no_word_of_a_person_is_in_it() throws IOException {
        for (Path archive : List.of(made, packaged())) {
            String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
            String wide = new String(SECRET.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

            assertThat(bytes.contains("dev/onward/App")).isTrue();
            assertThat(bytes.contains(SECRET)).isFalse();
            assertThat(bytes.contains(wide)).isFalse();
        }
    }

    @Test
    void its_maker_leaves_nothing_else() throws IOException {
        assertThat(Folders.below(made.resolveSibling(".").normalize()))
                .containsExactly(made.getFileName().toString(), "stamp");
    }

    @Test
    void none_is_made_when_that_is_not_wanted() throws IOException {
        onward.with("XDG_CACHE_HOME", folder.resolve("own")).run("--version").ok();

        assertThat(Folders.below(folder)).isEmpty();
    }

    @Nested
    class Without_a_word {
        @Test
        void a_damaged_one_is_left_alone() throws IOException {
            Path own = cacheWith("not an archive");

            assertThat(Archive.isUsed(onward.with("XDG_CACHE_HOME", own), folder.resolve("log")))
                    .isFalse();
        }

        @Test
        void an_empty_one_is_left_alone() throws IOException {
            Path own = cacheWith("");

            assertThat(Archive.isUsed(onward.with("XDG_CACHE_HOME", own), folder.resolve("log")))
                    .isFalse();
        }

        @Test
        void one_for_another_class_path_is_left_alone() throws IOException {
            Path own = Folders.copy(cache, folder.resolve("cache"));
            Files.copy(packaged(), own.resolve(cache.relativize(made)), StandardCopyOption.REPLACE_EXISTING);

            assertThat(onward.with("XDG_CACHE_HOME", own).run("--version").ok()).isEqualTo("onward 0.1.0\n");
        }

        private Path cacheWith(String content) throws IOException {
            Path own = folder.resolve("cache");
            Path archive = own.resolve(cache.relativize(made));
            Files.createDirectories(archive.getParent());
            Files.writeString(archive, content);
            Files.copy(
                    made.resolveSibling("stamp"), archive.resolveSibling("stamp"), StandardCopyOption.COPY_ATTRIBUTES);
            return own;
        }
    }

    @Test
    void one_for_an_earlier_jar_is_not_used_and_made_again() throws Exception {
        Path other = Folders.copy(Packaged.INSTALLATION, folder.resolve("other"));
        Path own = folder.resolve("cache");
        Packaged here = onward.at(Packaged.program(other)).with("XDG_CACHE_HOME", own);
        Path archive = Archive.made(here.without("ONWARD_NO_ARCHIVE"), own);
        FileTime first = Files.getLastModifiedTime(archive);

        // an older time: what a tar file puts back
        Files.setLastModifiedTime(
                other.resolve("lib/onward.jar"), FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));

        assertThat(Archive.isUsed(here, folder.resolve("log"))).isFalse();
        here.without("ONWARD_NO_ARCHIVE").run("--version").ok();
        Folders.await(
                "a new archive",
                () -> isNewer(archive, first) && !Archive.ready(own).isEmpty());
        assertThat(Archive.isUsed(here, folder.resolve("log"))).isTrue();
    }

    /** {@code lib/make-archive} by itself, with a script for Java. */
    @Nested
    class The_maker {
        @Test
        void does_nothing_while_another_works() throws IOException {
            Files.createDirectories(folder.resolve("made/lock"));

            maker("touch '%s'; exit 1".formatted(folder.resolve("called"))).ok();

            assertThat(folder.resolve("called")).doesNotExist();
        }

        @Test
        void takes_over_from_one_that_died() throws IOException {
            Path lock = Files.createDirectories(folder.resolve("made/lock"));
            Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));

            maker(WRITES_AN_ARCHIVE).ok();

            assertThat(Folders.below(folder.resolve("made"))).containsExactly("onward.jsa", "stamp");
        }

        @Test
        void keeps_no_archive_of_a_rehearsal_that_failed_and_will_not_try_again() throws IOException {
            Packaged.Result result = maker("echo 'no such luck'; " + WRITES_AN_ARCHIVE + "; exit 3");

            assertThat(result).isEqualTo(new Packaged.Result(1, "no such luck\n", ""));
            assertThat(Folders.below(folder.resolve("made"))).containsExactly("stamp");
        }

        private static final String WRITES_AN_ARCHIVE =
                "for word; do case $word in -XX:SharedArchiveFile=*) echo x >\"${word#*=}\" ;; esac; done";

        private Packaged.Result maker(String script) throws IOException {
            Path java = Folders.script(folder.resolve("java"), script + "\n");
            Path program = copy.resolve("lib/make-archive");
            return onward.command("/bin/sh", program.toString())
                    .run(
                            java.toString(),
                            "17",
                            copy.toString(),
                            folder.resolve("made").toString());
        }
    }

    private static Path packaged() {
        return Packaged.INSTALLATION.resolve("lib").resolve(made.getFileName());
    }

    private static boolean isNewer(Path file, FileTime time) {
        try {
            return Files.getLastModifiedTime(file).compareTo(time) > 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
