package dev.onward.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.resource.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HelplinesTest {
    private final Helplines helplines = Helplines.own();

    @Test
    void has_at_least_25_countries() {
        assertThat(helplines.countries()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void every_number_stands_in_the_document_in_its_country_s_row_with_a_source() throws IOException {
        for (Helpline line : helplines.all()) {
            String country = Helplines.name(line.country()).replace(" SAR China", "");
            String row = Files.readAllLines(Path.of("docs/helplines.md")).stream()
                    .filter(one -> one.startsWith("| " + country + " |"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row for " + country));
            assertThat(row).contains(line.phone()).contains("](http");
        }
    }

    @Test
    void a_locale_names_a_country() {
        assertThat(Helplines.countryOf("de_AT.UTF-8")).contains("AT");
        assertThat(Helplines.countryOf("C.UTF-8")).isEmpty();
        assertThat(Helplines.countryOf("en")).isEmpty();
    }

    @Test
    void every_country_of_the_list_has_a_time_zone_and_every_zone_is_one() {
        List<String> zones = new Resource(Helplines.class, "zones.csv")
                .lines().stream().skip(1).toList();

        assertThat(zones.stream().map(line -> line.substring(line.indexOf('|') + 1)))
                .containsAll(helplines.countries());
        assertThat(zones)
                .allSatisfy(line -> assertThat(Helplines.countryOf(ZoneId.of(line.substring(0, line.indexOf('|')))))
                        .isPresent());
    }
}
