package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.testing.CliTester;
import dev.onward.testing.JournalGenerator;
import dev.onward.testing.ScriptedConsole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due in a journal of years, held against a computation by the definition that opens no file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DueAgainstPlainTest {
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30, 90);
    private static final Duration LASTS = Duration.ofDays(90 + 14);
    private static final Duration REST = Duration.ofHours(12);
    private static final Comparator<Entry> IN_TIME = Comparator.comparing(Entry::at, OffsetDateTime.timeLineOrder())
            .thenComparing(entry -> entry.id().value());

    @TempDir
    static Path home;

    private static final List<Entry> ALL = new ArrayList<>();

    private record Row(String id, int day, String due, String sentence) {}

    @BeforeAll
    static void eightYears() throws IOException {
        int checkIns = 0;
        for (Entry entry : JournalGenerator.entries(JournalGenerator.Amounts.mixed(2_400))) {
            boolean asked = entry.kind() == Kind.CHECK_IN && ++checkIns % 40 == 0;
            List<String> said = checkIns % 80 == 0 ? List.of() : List.of("yes");
            ALL.add(
                    asked
                            ? entry.change()
                                    .addAnswer(new Answer("next-risk", "Did you?", said))
                                    .build()
                            : entry);
        }
        JournalGenerator.write(home.resolve("journal"), ALL);
    }

    private static CliTester onward(Instant now, String zone) {
        // outside of home, where each run would hold every entry against the schema
        return new CliTester(home)
                .with("ONWARD_JOURNAL", home.resolve("journal").toString())
                .at(now.toString())
                .in(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:00:00Z, Europe/Berlin",
        "2026-11-23T11:00:00.123456789Z, Pacific/Kiritimati",
        "2026-11-20T03:00:00Z, Etc/GMT+12",
        "2026-01-01T00:00:00Z, Europe/Berlin",
        "2025-12-31T23:00:00Z, Europe/Berlin",
        "2025-12-31T09:59:59Z, Pacific/Kiritimati",
        "2026-01-01T12:00:01Z, Etc/GMT+12",
        "2026-04-15T12:00:00Z, America/New_York",
        "2025-04-14T23:30:00Z, Asia/Kathmandu",
        "2024-02-29T23:59:59Z, Australia/Lord_Howe",
        "2025-03-30T01:00:00Z, Europe/Berlin",
        "2025-10-26T01:00:00Z, Europe/Berlin",
        "2018-12-10T00:00:00Z, Europe/Berlin",
        "2027-03-01T00:00:00Z, Europe/Berlin",
        "2030-01-01T00:00:00Z, Europe/Berlin",
    })
    void it_is_what_the_definition_says(Instant now, String zone) throws IOException {
        List<Entry> recent = ALL.stream()
                .filter(entry -> !entry.at().toInstant().isBefore(now.minus(LASTS)))
                .sorted(IN_TIME.reversed())
                .toList();
        List<Row> due = recent.stream()
                .flatMap(entry -> day(entry, recent, now).stream().map(day -> row(entry, day)))
                .toList();

        assertThat(listed(onward(now, zone).run("check-in", "--due", "--json").ok()))
                .isEqualTo(due);
        String home = onward(now, zone).run("--plain").ok();
        assertThat(home.contains("and " + (due.size() - 3) + " more")).isEqualTo(due.size() > 3);
        due.stream()
                .limit(3)
                .forEach(row -> assertThat(home).contains(row.sentence().substring(0, 20)));
        ScriptedConsole person = new ScriptedConsole();
        due.stream().findFirst().ifPresent(row -> person.on(row.sentence().substring(0, 20)));
        person.on("mood?");
        meant(recent, now).ifPresent(person::on);
        onward(now, zone).person(person.on("today?")).run("check-in").ok();
        person.assertAllSaid();
    }

    /** The latest day of the schedule that has passed, unless the rejection is settled, answered or too long ago. */
    private static Optional<Integer> day(Entry rejection, List<Entry> recent, Instant now) {
        Instant at = rejection.at().toInstant();
        List<Entry> about = recent.stream()
                .filter(entry -> entry.about().equals(Optional.of(rejection.id())))
                .toList();
        return DAYS.stream()
                .filter(day -> !at.plus(Duration.ofDays(day)).isAfter(now))
                .max(Comparator.naturalOrder())
                .filter(day -> rejection.kind() == Kind.REJECTION)
                .filter(day -> about.stream().noneMatch(entry -> entry.checkIn().settled()))
                .filter(day -> about.stream()
                        .allMatch(entry -> entry.at().toInstant().isBefore(at.plus(Duration.ofDays(day)))))
                .filter(day -> !now.isAfter(at.plus(LASTS)));
    }

    private static Row row(Entry rejection, int day) {
        return new Row(
                rejection.id().value(),
                day,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(rejection.at().plusHours(24L * day)),
                Lines.firstSentence(rejection.words()));
    }

    private static List<Row> listed(String json) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (JsonNode one : new ObjectMapper().readTree(json)) {
            rows.add(new Row(
                    one.get("id").asText(),
                    one.get("day").asInt(),
                    one.get("due").asText(),
                    one.get("sentence").asText()));
        }
        return rows;
    }

    /** What the last look at past recoveries meant to risk, unless that is too fresh or a check-in has asked since. */
    private static Optional<String> meant(List<Entry> newestFirst, Instant now) {
        return newestFirst.stream()
                .filter(entry -> entry.kind() == Kind.RECALL)
                .findFirst()
                .filter(recall -> !now.isBefore(recall.at().toInstant().plus(REST)))
                .filter(recall -> newestFirst.stream()
                        .filter(entry ->
                                entry.kind() == Kind.CHECK_IN && !entry.at().isBefore(recall.at()))
                        .allMatch(entry -> entry.answersTo("next-risk").isEmpty()))
                .map(recall ->
                        Lines.firstSentence(recall.answersTo("next-risk").get(0).text()));
    }
}
