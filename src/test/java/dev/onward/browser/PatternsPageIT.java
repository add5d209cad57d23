package dev.onward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.testing.CliTester;
import dev.onward.testing.PatternJournal;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of {@code onward patterns --html} in Chromium. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternsPageIT {
    private static final int CHARTS = 8;

    @TempDir
    Path home;

    @TempDir
    Path profile;

    private Path page(List<Entry> entries) {
        CliTester onward = new CliTester(home);
        for (Entry entry : entries) {
            onward.write(
                    "entries/2026/2026-01-01T000000-" + entry.kind().word() + "-"
                            + entry.id().suffix() + ".json",
                    EntryJson.write(entry));
        }
        Path page = home.resolve("patterns.html");
        onward.run("patterns", "--html", page.toString(), "--with-words").ok();
        return page;
    }

    @Test
    void draws_every_chart_asks_for_nothing_and_complains_of_nothing() throws Exception {
        Path page = page(PatternJournal.entries());
        try (Browser browser = Browser.start(profile)) {
            browser.open(page);

            assertThat(browser.evaluate(
                                    "[...document.querySelectorAll('canvas')].filter(canvas => canvas.getContext('2d')"
                                            + ".getImageData(0, 0, canvas.width, canvas.height).data.some(byte => byte > 0)).length")
                            .asInt())
                    .isEqualTo(CHARTS);
            assertThat(browser.evaluate("fetch('https://example.org/').then(() => 'left', () => 'stayed')")
                            .asText())
                    .isEqualTo("stayed");
            assertThat(browser.requests())
                    .allMatch(url -> url.equals(page.toUri().toString()) || url.contains("example.org"));
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("example.org"));
            keepPicture(browser);
        }
    }

    @Test
    void the_keyboard_and_the_mouse_show_values() throws Exception {
        Path page = page(PatternJournal.entries());
        try (Browser browser = Browser.start(profile)) {
            browser.open(page);

            browser.evaluate("document.querySelector('#contexts canvas').focus()");
            key(browser, "ArrowRight");
            key(browser, "ArrowRight");
            assertThat(browser.evaluate("document.querySelector('#contexts .status').textContent")
                            .asText())
                    .isEqualTo("part of life professional: rejections 20");
            assertThat(tooltip(browser, "#contexts")).isEqualTo("part of life: professional");
            key(browser, "Escape");
            assertThat(tooltip(browser, "#contexts")).isEmpty();

            JsonNode place = browser.evaluate("(() => { const canvas = document.querySelector('#hurt canvas');"
                    + " canvas.scrollIntoView({ block: 'center' }); const box = canvas.getBoundingClientRect();"
                    + " return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()");
            browser.call(
                    "Input.dispatchMouseEvent",
                    "{\"type\":\"mouseMoved\",\"x\":" + place.path("x").asDouble() + ",\"y\":"
                            + place.path("y").asDouble() + "}");
            assertThat(browser.evaluate(
                                    "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done("
                                            + "Chart.getChart(document.querySelector('#hurt canvas')).tooltip.title[0]))))")
                            .asText())
                    .startsWith("hurt: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void has_no_serious_barrier(String scheme) throws Exception {
        Path page = page(PatternJournal.entries());
        try (Browser browser = Browser.start(profile)) {
            browser.call(
                    "Emulation.setEmulatedMedia",
                    "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
            browser.open(page);
            browser.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            browser.evaluate(axe() + "; 1");

            JsonNode barriers = browser.evaluate("axe.run().then(found => found.violations"
                    + ".filter(one => one.impact === 'serious' || one.impact === 'critical')"
                    + ".map(one => one.id + ': ' + one.nodes.map(node => node.html).slice(0, 3).join(' ')))");

            assertThat(barriers).isEmpty();
        }
    }

    @Test
    void a_page_with_nothing_to_show_is_a_page() throws Exception {
        Path page = page(List.of());
        try (Browser browser = Browser.start(profile)) {
            browser.open(page);

            assertThat(browser.evaluate("document.querySelector('main').textContent.trim()")
                            .asText())
                    .isEqualTo("There is nothing to look at yet.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void key(Browser browser, String key) throws Exception {
        browser.call("Input.dispatchKeyEvent", "{\"type\":\"keyDown\",\"key\":\"" + key + "\"}");
        browser.call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\",\"key\":\"" + key + "\"}");
    }

    private static String tooltip(Browser browser, String section) throws Exception {
        return browser.evaluate("(tooltip => tooltip.opacity > 0 ? tooltip.title[0] : '')(Chart.getChart("
                        + "document.querySelector('" + section + " canvas')).tooltip)")
                .asText();
    }

    private static String axe() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                PatternsPageIT.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** To be looked at: {@code target/patterns-page.png}. */
    private static void keepPicture(Browser browser) throws Exception {
        String picture = browser.call("Page.captureScreenshot", "{\"captureBeyondViewport\":true}")
                .path("data")
                .asText();
        Files.write(Path.of("target/patterns-page.png"), Base64.getDecoder().decode(picture));
    }
}
