package dev.onward.insight.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Answer;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Words;
import dev.onward.testing.Entries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScheduleTest {
    private static final Schedule USUAL = new Schedule(List.of(1, 3, 7, 14, 30, 90));
    private static final Entry REJECTION =
            Entries.rejection("2026-11-02-aaaa", "2026-11-02T10:00:00+01:00", "They sent the letter. No name.");

    private static Entry about(Kind kind, String at) {
        return Entries.blank("2026-11-02-bbbb", kind, at)
                .change()
                .about(new EntryId("2026-11-02-aaaa"))
                .build();
    }

    private static List<Facts> facts(List<Entry> entries) {
        return entries.stream().map(Facts::of).toList();
    }

    private static String due(Schedule schedule, String now, Entry... others) {
        List<Entry> entries = new ArrayList<>(List.of(others));
        entries.add(REJECTION);
        return schedule.due(facts(entries), Instant.parse(now)).stream()
                .map(due -> due.rejection().id().suffix() + " " + due.day())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00:00Z, ''",
        "2026-11-03T08:59:59Z, ''",
        "2026-11-03T09:00:00Z, aaaa 1",
        "2026-11-05T08:59:59Z, aaaa 1",
        "2026-11-05T09:00:00Z, aaaa 3",
        "2026-11-09T09:00:00Z, aaaa 7",
        "2026-11-16T09:00:00Z, aaaa 14",
        "2026-12-02T09:00:00Z, aaaa 30",
        "2027-01-31T09:00:00Z, aaaa 90",
        "2027-02-14T09:00:00Z, aaaa 90",
        "2027-02-14T09:00:01Z, ''",
        "2030-01-01T00:00:00Z, ''",
        "2026-01-01T00:00:00Z, ''",
    })
    void of_the_days_that_passed_the_latest_is_due(String now, String due) {
        assertThat(due(USUAL, now)).isEqualTo(due);
    }

    @Test
    void an_entry_about_it_answers_the_day_and_not_the_next() {
        Entry onTheDay = about(Kind.CHECK_IN, "2026-11-05T10:00:00+01:00");

        assertThat(due(USUAL, "2026-11-05T12:00:00Z", onTheDay)).isEmpty();
        assertThat(due(USUAL, "2026-11-09T09:00:00Z", onTheDay)).isEqualTo("aaaa 7");
        assertThat(due(USUAL, "2026-11-05T12:00:00Z", about(Kind.CHECK_IN, "2026-11-05T09:59:59+01:00")))
                .isEqualTo("aaaa 3");
    }

    @Test
    void any_kind_of_entry_about_it_counts_but_none_about_another() {
        assertThat(due(USUAL, "2026-11-05T12:00:00Z", about(Kind.REALITY_TEST, "2026-11-05T11:00:00+01:00")))
                .isEmpty();
        Entry other = Entries.blank("2026-11-05-cccc", Kind.CHECK_IN, "2026-11-05T11:00:00+01:00");
        assertThat(due(USUAL, "2026-11-05T12:00:00Z", other)).isEqualTo("aaaa 3");
    }

    @Test
    void what_is_settled_is_left_alone() {
        Entry settled = about(Kind.CHECK_IN, "2026-11-02T11:00:00+01:00")
                .change()
                .checkIn(CheckIn.NONE.asSettled())
                .build();

        assertThat(due(USUAL, "2026-11-05T12:00:00Z", settled)).isEmpty();
        assertThat(due(USUAL, "2027-01-31T12:00:00Z", settled)).isEmpty();
    }

    @Test
    void the_newest_rejection_comes_first_whatever_its_zone() {
        Entry earlier = Entries.rejection("2026-11-02-east", "2026-11-02T18:30:00+13:00", "Before.");
        Entry later = Entries.rejection("2026-11-02-west", "2026-11-02T02:00:00-08:00", "After.");

        assertThat(due(USUAL, "2026-11-05T12:00:00Z", earlier, later)).isEqualTo("west 3, aaaa 3, east 3");
    }

    @Test
    void the_days_may_be_others_and_there_may_be_none() {
        assertThat(due(new Schedule(List.of(5, 2, 2)), "2026-11-06T12:00:00Z")).isEqualTo("aaaa 2");
        assertThat(new Schedule(List.of(5, 2, 2)).days()).containsExactly(2, 5);
        assertThat(due(new Schedule(List.of()), "2026-11-06T12:00:00Z")).isEmpty();
    }

    @Test
    void what_is_older_than_the_last_day_and_two_weeks_need_not_be_read() {
        assertThat(USUAL.earliest(Instant.parse("2026-11-23T11:00:00Z")))
                .contains(Instant.parse("2026-08-11T11:00:00Z"));
        assertThat(new Schedule(List.of()).earliest(Instant.EPOCH)).isEmpty();
    }

    @Test
    void a_due_rejection_tells_since_when_and_in_which_words() {
        Due due = USUAL.due(facts(List.of(REJECTION)), Instant.parse("2026-11-05T21:00:00Z"))
                .get(0);

        assertThat(due.since()).isEqualTo("2026-11-05T10:00:00+01:00");
        assertThat(due.days(Instant.parse("2026-11-05T21:00:00Z"))).isEqualTo(3.5);
        assertThat(Reminder.of(due, facts -> Words.of(REJECTION)).sentence()).isEqualTo("They sent the letter.");
    }

    /** What was meant to be risked next. */
    private static Entry recall(String at, String... words) {
        return Entries.blank("2026-11-02-rrrr", Kind.RECALL, at)
                .change()
                .addAnswer(new Answer("next-risk", "One thing?", List.of(words)))
                .build();
    }

    private static Entry asked(String at, String... words) {
        return Entries.blank("2026-11-02-ssss", Kind.CHECK_IN, at)
                .change()
                .addAnswer(new Answer("next-risk", "Did you?", List.of(words)))
                .build();
    }

    /** What is brought up, of entries in time order. */
    private static Optional<String> meant(String now, Entry... entries) {
        return NextRisk.open(
                facts(List.of(entries)),
                facts -> Stream.of(entries)
                        .filter(entry -> Facts.of(entry).equals(facts))
                        .map(Words::of)
                        .findFirst()
                        .orElseThrow(),
                Instant.parse(now));
    }

    @Test
    void what_was_meant_is_brought_up_once() {
        String now = "2026-11-05T12:00:00Z";
        Entry meant = recall("2026-11-02T10:00:00Z", "Send it out. Then wait.");

        assertThat(meant(now, meant)).contains("Send it out.");
        assertThat(meant(now, meant, asked("2026-11-03T10:00:00Z", "no"))).isEmpty();
        assertThat(meant(now, meant, asked("2026-11-03T10:00:00Z"))).isEmpty();
        assertThat(meant(now, asked("2026-11-01T10:00:00Z", "yes"), meant)).contains("Send it out.");
        assertThat(meant(now, meant, Entries.blank("2026-11-03-none", Kind.CHECK_IN, "2026-11-03T10:00:00Z")))
                .contains("Send it out.");
    }

    @Test
    void what_was_meant_rests_for_half_a_day_and_the_latest_counts() {
        Entry first = recall("2026-11-02T10:00:00Z", "First.");
        Entry second = recall("2026-11-03T10:00:00Z", "Second.");

        assertThat(meant("2026-11-03T21:59:59Z", first, second)).isEmpty();
        assertThat(meant("2026-11-03T22:00:00Z", first, second)).contains("Second.");
        assertThat(meant("2026-11-03T22:00:00Z", first, recall("2026-11-03T10:00:00Z", " ")))
                .contains("First.");
        assertThat(meant("1970-01-01T00:00:00Z")).isEmpty();
    }
}
