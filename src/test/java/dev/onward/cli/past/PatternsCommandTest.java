package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternsCommandTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void start() {
        onward = new CliTester(home);
    }

    private void entry(String name, String fields) {
        String day = name.substring(0, 10);
        String kind = name.substring(18, name.length() - 5);
        onward.write(
                "entries/" + day.substring(0, 4) + "/" + name + ".json",
                "{\"schema\":1,\"id\":\"" + day + name.substring(name.length() - 5) + "\",\"kind\":\"" + kind
                        + "\",\"at\":\"" + day + "T" + name.substring(11, 13) + ":" + name.substring(13, 15)
                        + ":00+01:00\"" + (fields.isEmpty() ? "" : "," + fields.replace('\'', '"')) + "}");
    }

    private void threeRejections() {
        entry("2026-10-01T090000-rejection-aaaa", "'context':'creative','hurt':{'before':8,'after':6,'expected':7}");
        entry("2026-10-05T090000-check-in-aaa1", "'about':'2026-10-01-aaaa','hurt':{'now':4}");
        entry("2026-10-13T210000-check-in-aaa2", "'about':'2026-10-01-aaaa','hurt':{'now':2},'attempt':true");
        entry("2026-11-02T090000-rejection-bbbb", "'context':'social','hurt':{'before':5}");
        entry("2026-11-03T090000-check-in-bbb1", "'about':'2026-11-02-bbbb','settled':true");
        entry(
                "2026-11-04T090000-rejection-cccc",
                "'answers':[{'key':'story','text':['It is my own fault.']}],"
                        + "'reflection':{'traps':[{'trap':'labeling','quote':'x','by':'guide'},"
                        + "{'trap':'comparing','quote':'y','by':'guide','accepted':false}]}");
    }

    private String json(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "patterns";
        args[1] = "--json";
        System.arraycopy(options, 0, args, 2, options.length);
        return onward.run(args).ok().replaceAll("\\s+", "");
    }

    @Test
    void the_numbers_as_json() {
        threeRejections();

        assertThat(json())
                .isEqualTo("{\"rejections\":3,\"checkIns\":3,\"attempts\":1,\"medianHalfLifeDays\":4.0,"
                        + "\"recoveredShare\":0.666667,\"forecast\":{\"pairs\":1,\"meanError\":-3.0},\"byContext\":{"
                        + "\"creative\":{\"count\":1,\"medianHurtBefore\":8.0,\"medianHalfLifeDays\":4.0,\"recoveredShare\":1.0},"
                        + "\"social\":{\"count\":1,\"medianHurtBefore\":5.0,\"medianHalfLifeDays\":null,\"recoveredShare\":1.0},"
                        + "\"other\":{\"count\":1,\"medianHurtBefore\":null,\"medianHalfLifeDays\":null,\"recoveredShare\":0.0}},"
                        + "\"byMonth\":{\"2026-10\":1,\"2026-11\":2},\"responseStyles\":{\"self-blame\":1},"
                        + "\"traps\":{\"labeling\":1}}");
    }

    @Test
    void a_time_and_a_part_of_life_can_be_chosen_and_compared() {
        threeRejections();

        assertThat(json("--since=2026-11")).startsWith("{\"rejections\":2,\"checkIns\":1,\"attempts\":0,");
        assertThat(json("--until=2026-10")).startsWith("{\"rejections\":1,\"checkIns\":2,\"attempts\":1,");
        assertThat(json("--context=creative")).startsWith("{\"rejections\":1,\"checkIns\":2,\"attempts\":1,");
        assertThat(json("--context=other")).startsWith("{\"rejections\":1,\"checkIns\":0,");
        assertThat(json("--since=2026-11", "--compare=2026-10"))
                .startsWith("{\"rejections\":2,")
                .contains("\"compared\":{\"rejections\":1,");
        assertThat(onward.run("patterns", "--json", "--compare=now").failed(2)).contains("a year, a month or a day");
        assertThat(onward.run("patterns", "--json", "--context=work").failed(2)).contains("romantic, professional");
    }

    @Test
    void the_rows_as_csv() {
        threeRejections();

        assertThat(onward.run("patterns", "--csv").ok()).isEqualTo("""
                        id,at,context,hurt_before,hurt_after,hurt_expected,hurt_week,forecast_error,hurt_last,\
                        half_life_days,recovered_days,settled,next_try_days,entries_after,traps
                        2026-10-01-aaaa,2026-10-01T09:00:00+01:00,creative,8,6,7,4,-3,2,4.0,12.5,false,12.5,2,0
                        2026-11-02-bbbb,2026-11-02T09:00:00+01:00,social,5,,,,,,,1.0,true,,1,0
                        2026-11-04-cccc,2026-11-04T09:00:00+01:00,other,,,,,,,,,false,,0,1
                        """);
        assertThat(onward.run("patterns", "--csv", "--json").failed(2)).contains("choose one");
    }

    @Test
    void an_empty_journal_has_no_numbers_and_that_is_no_mistake() {
        assertThat(json())
                .isEqualTo("{\"rejections\":0,\"checkIns\":0,\"attempts\":0,\"medianHalfLifeDays\":null,"
                        + "\"recoveredShare\":null,\"forecast\":{\"pairs\":0,\"meanError\":null},\"byContext\":{},"
                        + "\"byMonth\":{},\"responseStyles\":{},\"traps\":{}}");
    }

    @Test
    void a_style_is_read_once_and_again_when_the_text_changes() throws Exception {
        threeRejections();
        onward.withModel();
        Path cache = home.resolve(".cache/onward/styles.txt");

        assertThat(json()).contains("\"responseStyles\":{\"self-blame\":1}");
        String known = Files.readString(cache);
        assertThat(known).matches("2026-11-04-cccc-[0-9a-f]+-[0-9a-f]+ self-blame\n");
        assertThat(Files.getPosixFilePermissions(cache)).hasSize(2);
        Files.writeString(cache, known.replace("self-blame", "rushing") + "no line of ours\n");
        assertThat(json()).contains("\"responseStyles\":{\"rushing\":1}");
        entry("2026-11-04T090000-rejection-cccc", "'answers':[{'key':'story','text':['It is all my own fault.']}]");
        assertThat(json()).contains("\"responseStyles\":{\"self-blame\":1}");
    }
}
