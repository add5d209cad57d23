package dev.onward.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Journals with next to nothing in them, or with something odd: each sensible, none a crash or a senseless number. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternEdgesTest {
    @TempDir
    Path home;

    /** A journal by its lines: moment, kind, further fields. */
    private record Edge(String name, List<String> entries, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Edge> edges() {
        String one = "2026-11-01T09:00 rejection \"hurt\":{\"before\":7}";
        String two = "2026-11-02T09:00 rejection \"hurt\":{\"before\":0},\"context\":\"other\"";
        return Stream.of(
                new Edge("nothing", List.of(), "There is nothing to look at yet."),
                new Edge("only a check-in", List.of("2026-11-01T09:00 check-in \"mood\":3"), "There is no rejection"),
                new Edge("one", List.of(one), "1 rejection and 0 check-ins, 1 November 2026."),
                new Edge("two", List.of(one, two), "2 rejections and 0 check-ins"),
                new Edge("nothing said", List.of("2026-11-01T09:00 rejection"), "1 rejection and 0"),
                new Edge(
                        "no check-ins",
                        Stream.iterate(1, day -> day + 1)
                                .limit(28)
                                .map(day -> String.format(
                                        "2026-10-%02dT10:00 rejection \"hurt\":{\"before\":%d}", day, day % 11))
                                .toList(),
                        "28 rejections and 0 check-ins"),
                new Edge(
                        "to come",
                        List.of("2031-01-01T09:00 rejection \"hurt\":{\"before\":7}", one),
                        "1 of them dated after today."),
                new Edge(
                        "thirty years",
                        Stream.iterate(1997, year -> year + 1)
                                .limit(30)
                                .flatMap(year -> Stream.of(
                                        year + "-03-01T09:00 rejection \"hurt\":{\"before\":6,\"expected\":3}",
                                        year + "-03-08T09:00 check-in \"about\":\"" + year
                                                + "-03-01-0000\",\"hurt\":{\"now\":3},\"attempt\":true"))
                                .toList(),
                        "30 rejections and 30 check-ins, 1 March 1997 to 1 March 2026."));
    }

    private CliTester journal(List<String> entries) {
        CliTester onward =
                new CliTester(home).screen(80, 24).with("PAGER", "cat").with("NO_COLOR", "1");
        for (String line : entries) {
            String[] parts = line.split(" ", 3);
            String day = parts[0].substring(0, 10);
            onward.write(
                    "entries/" + day.substring(0, 4) + "/" + parts[0].replace(":", "") + "00-" + parts[1]
                            + "-0000.json",
                    "{\"schema\":1,\"id\":\"" + day + "-0000\",\"kind\":\"" + parts[1] + "\",\"at\":\"" + parts[0]
                            + ":00+01:00\"" + (parts.length > 2 ? "," + parts[2] : "") + "}");
        }
        return onward;
    }

    @ParameterizedTest
    @MethodSource("edges")
    void is_sensible(Edge edge) {
        CliTester onward = journal(edge.entries());

        for (String options : List.of(
                "", "--all", "--plain", "--plain --all", "--all --compare=2025", "--json", "--csv", "--html=-")) {
            String[] args = Stream.concat(
                            Stream.of("patterns", "--no-input"),
                            Arrays.stream(options.split(" ")).filter(option -> !option.isEmpty()))
                    .toArray(String[]::new);
            String out = onward.run(args).ok();
            assertThat(out).doesNotContain("Optional[");
            assertThat(out.replaceAll("(?s)<(script|style)>.*?</\\1>", "")).doesNotContain("NaN", "Infinity", "E-");
            if (options.isEmpty()) {
                assertThat(out).contains(edge.says());
            }
        }
    }

    @Test
    void few_are_said_to_be_few() {
        String shown = journal(List.of("2026-11-01T09:00 rejection \"hurt\":{\"before\":7}"))
                .run("patterns", "--no-input", "--all")
                .ok();

        assertThat(shown)
                .contains("The middle: too few to tell yet.", "There are too few to tell yet.", "too few yet")
                .doesNotContain("half within");
    }

    @Test
    void with_few_the_first_screen_says_so_once_and_is_short() {
        CliTester onward =
                journal(List.of("2026-11-01T09:00 rejection \"hurt\":{\"before\":7},\"context\":\"social\""));

        assertThat(onward.run("patterns", "--no-input").ok()).isEqualTo("""
                1 rejection and 0 check-ins, 1 November 2026.

                Where           social 1
                How it went on  too few to tell yet; from 5 rejections on there is more
                Thinking traps  none seen so far
                You responded   nothing to read so far

                More: onward patterns --all, or --section with one of contexts, hurt, recovery,
                forecast, styles, traps, practices, times, tries, calendar.
                """);
    }

    @Test
    void a_time_of_day_stands_out_where_chance_would_hardly_make_it() {
        List<String> evenings = Stream.iterate(1, day -> day + 1)
                .limit(24)
                .map(day -> String.format("2026-10-%02dT20:00 rejection", day))
                .toList();

        assertThat(journal(evenings).run("patterns", "--no-input").ok())
                .contains("Most often      evening 24 (of 24)\n");
    }

    @Test
    void no_time_of_day_stands_out_where_chance_makes_such_differences() {
        List<String> anyTime = Stream.iterate(0, hour -> hour + 1)
                .limit(24)
                .map(hour -> String.format("2026-10-%02dT%02d:00 rejection", hour + 1, hour))
                .toList();
        CliTester onward = journal(anyTime);

        assertThat(onward.run("patterns", "--no-input").ok()).doesNotContain("Most often");
        assertThat(onward.run("patterns", "--no-input", "--section=times").ok())
                .contains("No part of the day stands out", "Whether one stands out: too few to tell yet.");
    }

    @Test
    void a_broken_file_is_named_and_the_rest_is_shown() {
        CliTester onward = journal(List.of("2026-11-01T09:00 rejection"));
        onward.write("entries/2026/2026-11-02T090000-rejection-bbbb.json", "{\"my secret\"");

        CliTester.Run run = onward.run("patterns", "--no-input");

        assertThat(run.out()).contains("1 rejection and 0 check-ins");
        assertThat(run.warned()).contains("bbbb.json").doesNotContain("secret");
    }
}
