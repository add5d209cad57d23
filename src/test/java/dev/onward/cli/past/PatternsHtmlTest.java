package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternsHtmlTest {
    private static final String WORDS = "</script><img src=x onerror=alert(1)> & \\\"so\\\"";

    @TempDir
    Path home;

    private CliTester onward;
    private String file = "";

    @BeforeEach
    void aJournal() {
        onward = new CliTester(home);
        file = home.resolve("page.html").toString();
        onward.write(
                "entries/2026/2026-11-01T090000-rejection-aaaa.json",
                "{\"schema\":1,\"id\":\"2026-11-01-aaaa\",\"kind\":\"rejection\",\"at\":\"2026-11-01T09:00:00+01:00\","
                        + "\"hurt\":{\"before\":7},\"answers\":[{\"key\":\"story\",\"text\":[\"" + WORDS
                        + "\"]}],\"reflection\":{\"traps\":[{\"trap\":\"labeling\",\"quote\":\"" + WORDS
                        + "\",\"by\":\"guide\"}]}}");
    }

    private String page(String... options) throws Exception {
        String[] args = new String[options.length + 3];
        args[0] = "patterns";
        args[1] = "--html";
        args[2] = file;
        System.arraycopy(options, 0, args, 3, options.length);
        assertThat(onward.run(args).ok()).isEqualTo(file + "\n");
        return Files.readString(Path.of(file));
    }

    @Test
    void the_policy_allows_what_is_in_the_page_and_nothing_else() throws Exception {
        String page = page();

        String policy = page.substring(page.indexOf("default-src"), page.indexOf("\">", page.indexOf("default-src")));
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "data:", "*", "self");
        List<String> parts = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(2))
                .toList();
        assertThat(parts).hasSize(3);
        for (String part : parts) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(page).doesNotContain(" src=", "href=\"http", "sourceMappingURL", " style=", "@import", "url(");
    }

    @Test
    void the_persons_words_are_in_it_only_when_asked_for() throws Exception {
        assertThat(page()).doesNotContain("onerror=alert").contains("no words of the journal");
        assertThat(page("--with-words"))
                .contains("<blockquote>2026-11-01-aaaa: &quot;&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; ")
                .doesNotContain("<img");
    }

    @Test
    void is_for_its_owner_only_and_never_in_place_of_something_else() throws Exception {
        page();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
                .isEqualTo("rw-------");
        Files.writeString(Path.of(file), "my letter");
        assertThat(onward.run("patterns", "--html", file).failed(1)).contains("there is another file " + file);
        assertThat(Files.readString(Path.of(file))).isEqualTo("my letter");
        assertThat(onward.run("patterns", "--html", home + "/none/page.html").failed(1))
                .contains("there is no folder");
        assertThat(onward.run("patterns", "--with-words").failed(2)).contains("--with-words goes with --html");
        assertThat(onward.run("patterns", "--html", file, "--json").failed(2)).contains("choose one");
        assertThat(onward.run("patterns", "--csv", "--compare=2025").failed(2)).contains("goes with the screen");
    }

    @Test
    void may_be_printed() {
        assertThat(onward.run("patterns", "--html=-").ok())
                .startsWith("<!DOCTYPE html>\n")
                .endsWith("</html>\n");
    }
}
