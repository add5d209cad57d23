package dev.onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.config.Setting;
import dev.onward.testing.CliTester;
import dev.onward.testing.Golden;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManualPageTest {
    private static final Pattern VARIABLE = Pattern.compile("`([A-Z][A-Z_]+)`");

    private final Map<String, String> pages = ManualPage.all(CliTester.allCommands(), "2026-11-23");

    private String page(String name) {
        return Objects.requireNonNull(pages.get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onward.1", "onward-new.1", "onward-search.1", "onward-config-set.1"})
    void pages_are_as_they_were_looked_at(String page) {
        Golden.assertMatches("manual/" + page, page(page));
    }

    @Test
    void every_variable_of_the_documents_and_of_the_settings_is_on_the_page_of_the_whole() throws IOException {
        String environment = page("onward.1").split("\\.SH ENVIRONMENT", 2)[1].split("\\.SH", 2)[0];
        String told = Files.readAllLines(Path.of("docs/configuration.md")).stream()
                .filter(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));

        assertThat(VARIABLE.matcher(told).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(10)
                .allMatch(environment::contains);
        assertThat(Setting.values()).flatExtracting(Setting::variables).allMatch(environment::contains);
    }

    @Test
    void the_exit_codes_of_the_documents_are_those_of_the_program() throws Exception {
        List<String> rows = ExitCodes.meanings().entrySet().stream()
                .map(code -> "| " + code.getKey() + " | " + code.getValue() + " |")
                .toList();
        List<Integer> known = new ArrayList<>();
        for (Field code : ExitCodes.class.getFields()) {
            known.add(code.getInt(null));
        }

        assertThat(Files.readAllLines(Path.of("docs/scripting.md"))).containsSequence(rows);
        assertThat(ExitCodes.meanings().keySet()).containsExactlyElementsOf(known);
    }
}
