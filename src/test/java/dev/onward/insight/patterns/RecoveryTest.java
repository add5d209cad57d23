package dev.onward.insight.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onward.insight.patterns.Recovery.Point;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.OtherFields;
import dev.onward.testing.Entries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a rejection went, against values worked out by hand from the definitions of {@code docs/format.md}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecoveryTest {
    private static final String MOMENT = "2026-11-02T10:00:00+01:00";

    private static Entry rejection(String at, String before, String expected) {
        return Entries.blank("2026-11-02-aaaa", Kind.REJECTION, at)
                .change()
                .hurt(new Hurt(
                        number(before), OptionalInt.empty(), number(expected), OptionalInt.empty(), OtherFields.NONE))
                .build();
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** {@code MOMENT HURT}, or {@code MOMENT settled}, or {@code MOMENT mood}: a number only, with no hurt. */
    private static Entry checkIn(String told) {
        String at = told.strip().split(" ", 2)[0];
        String what = told.strip().split(" ", 2)[1];
        Entry blank = Entries.blank("2026-11-02-bbbb", Kind.CHECK_IN, at)
                .change()
                .about(new EntryId("2026-11-02-aaaa"))
                .build();
        return switch (what) {
            case "settled" -> blank.change().checkIn(CheckIn.NONE.asSettled()).build();
            case "mood" ->
                blank.change().checkIn(CheckIn.NONE.withMood(OptionalInt.of(2))).build();
            default -> blank.change().hurt(Hurt.UNSAID.withNow(number(what))).build();
        };
    }

    private static Recovery of(Entry rejection, String later) {
        List<Entry> entries = new ArrayList<>(Stream.of(later.split(",", -1))
                .filter(told -> !told.isBlank())
                .map(RecoveryTest::checkIn)
                .toList());
        return Recovery.of(Facts.of(rejection), entries.stream().map(Facts::of).toList());
    }

    private static void assertDays(OptionalDouble actual, String expected) {
        if (expected.isEmpty()) {
            assertThat(actual).isEmpty();
        } else {
            assertThat(actual.orElse(-1)).isCloseTo(Double.parseDouble(expected), within(1e-9));
        }
    }

    /** All from the second of November at ten, hurt 8, with 4 expected. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing told yet                    | ''                                                                    | '' | '' | ''
            not half yet                        | 2026-11-04T10:00:00+01:00 5                                           | '' | '' | ''
            half exactly, a day and a half on   | 2026-11-03T22:00:00+01:00 4                                           | 1.5 | '' | ''
            recovered at 2                      | 2026-11-05T10:00:00+01:00 2                                           | 3 | 3 | ''
            not recovered at 3                  | 2026-11-05T10:00:00+01:00 3                                           | 3 | '' | ''
            the first counts, not the lowest    | 2026-11-04T10:00:00+01:00 4, 2026-11-12T10:00:00+01:00 1              | 2 | 10 | -3
            given in another order              | 2026-11-12T10:00:00+01:00 1, 2026-11-04T10:00:00+01:00 4              | 2 | 10 | -3
            at the same moment                  | 2026-11-02T10:00:00+01:00 2                                           | 0 | 0 | ''
            told of a moment before             | 2026-11-01T10:00:00+01:00 0                                           | '' | '' | ''
            settled without a number            | 2026-11-04T16:00:00+01:00 settled                                     | '' | 2.25 | ''
            settled before it was low           | 2026-11-04T10:00:00+01:00 settled, 2026-11-06T10:00:00+01:00 1        | 4 | 2 | -3
            a mood alone says nothing           | 2026-11-04T10:00:00+01:00 mood                                        | '' | '' | ''
            """)
    void half_life_recovery_and_forecast(String what, String later, String half, String recovered, String error) {
        Recovery recovery = of(rejection(MOMENT, "8", "4"), later);

        assertDays(recovery.halfLifeDays(), half);
        assertDays(recovery.recoveredDays(), recovered);
        assertThat(recovery.forecastError()).isEqualTo(number(error));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            just before four days    | 2026-11-06T09:59:59+01:00 7                                                      | ''
            four days                | 2026-11-06T10:00:00+01:00 7                                                      | 3
            ten days                 | 2026-11-12T10:00:00+01:00 7                                                      | 3
            just after ten days      | 2026-11-12T10:00:01+01:00 7                                                      | ''
            the nearest to seven     | 2026-11-06T10:00:00+01:00 9, 2026-11-08T10:00:00+01:00 5, 2026-11-12T10:00:00+01:00 0 | 1
            a tie takes the earlier  | 2026-11-11T10:00:00+01:00 1, 2026-11-07T10:00:00+01:00 6                         | 2
            a tie by one second      | 2026-11-11T09:59:59+01:00 1, 2026-11-07T10:00:00+01:00 6                         | -3
            one without a number     | 2026-11-09T10:00:00+01:00 mood, 2026-11-06T10:00:00+01:00 6                      | 2
            """)
    void the_forecast_is_held_against_what_was_told_nearest_to_a_week(String what, String later, String error) {
        assertThat(of(rejection(MOMENT, "8", "4"), later).forecastError()).isEqualTo(number(error));
    }

    @Test
    void without_an_expectation_there_is_no_error_but_the_week_is_told() {
        Recovery recovery = of(rejection(MOMENT, "8", ""), "2026-11-09T10:00:00+01:00 3");

        assertThat(recovery.forecastError()).isEmpty();
        assertThat(recovery.forecast()).contains(new Point(7, 3));
    }

    @ParameterizedTest
    @CsvSource({"0", "''"})
    void without_a_hurt_above_nothing_there_is_no_half_of_it(String before) {
        Recovery recovery = of(rejection(MOMENT, before, "4"), "2026-11-03T10:00:00+01:00 0");

        assertThat(recovery.halfLifeDays()).isEmpty();
        assertThat(recovery.recoveredDays()).hasValue(1);
    }

    @Test
    void half_of_an_odd_number_is_not_rounded() {
        assertThat(of(rejection(MOMENT, "7", ""), "2026-11-03T10:00:00+01:00 4").halfLifeDays())
                .isEmpty();
        assertThat(of(rejection(MOMENT, "7", ""), "2026-11-03T10:00:00+01:00 3").halfLifeDays())
                .hasValue(1);
        assertThat(of(rejection(MOMENT, "1", ""), "2026-11-03T10:00:00+01:00 1").halfLifeDays())
                .isEmpty();
    }

    /** In Berlin the night to 29 March 2026 was an hour shorter, and that to 25 October an hour longer. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00:00+01:00, 2026-03-29T12:00:00+02:00, 0.9583333333333334",
        "2026-10-24T12:00:00+02:00, 2026-10-25T12:00:00+01:00, 1.0416666666666667",
        "2026-10-25T02:30:00+02:00, 2026-10-25T02:30:00+01:00, 0.0416666666666667",
    })
    void a_night_on_which_clocks_change_is_as_long_as_it_was(String at, String told, String days) {
        assertDays(of(rejection(at, "8", ""), told + " 2").recoveredDays(), days);
    }

    @Test
    void a_window_over_a_change_of_clocks_is_of_hours_and_not_of_dates() {
        Entry before = rejection("2026-03-26T12:00:00+01:00", "8", "4");

        assertThat(of(before, "2026-03-30T12:00:00+02:00 3").forecastError()).isEmpty();
        assertThat(of(before, "2026-03-30T13:00:00+02:00 3").forecastError()).hasValue(-1);
    }

    @Test
    void two_zones_are_two_names_for_one_moment() {
        Entry inBerlin = rejection(MOMENT, "8", "4");

        assertDays(of(inBerlin, "2026-11-05T01:00:00-08:00 4").halfLifeDays(), "3");
        assertDays(of(inBerlin, "2026-11-04T22:00:00+13:00 2").recoveredDays(), "2");
        assertThat(of(inBerlin, "2026-11-02T20:00:00+13:00 2").curve()).isEmpty();
    }

    @Test
    void a_relapse_after_the_recovery_is_told_and_undoes_nothing() {
        Recovery recovery = of(
                rejection(MOMENT, "8", ""),
                "2026-11-04T10:00:00+01:00 2, 2026-11-05T10:00:00+01:00 6, 2026-11-06T10:00:00+01:00 1,"
                        + "2026-11-07T10:00:00+01:00 3");

        assertThat(recovery.recoveredDays()).hasValue(2);
        assertThat(recovery.relapses()).containsExactly(new Point(3, 6), new Point(5, 3));
        assertThat(recovery.curve())
                .containsExactly(new Point(2, 2), new Point(3, 6), new Point(4, 1), new Point(5, 3));
    }

    @Test
    void what_is_not_recovered_from_cannot_come_back() {
        Recovery recovery = of(rejection(MOMENT, "8", ""), "2026-11-04T10:00:00+01:00 3, 2026-11-05T10:00:00+01:00 7");

        assertThat(recovery.relapses()).isEmpty();
        assertThat(recovery.settled()).isFalse();
    }

    @Test
    void the_end_of_a_sitting_about_it_counts_unless_there_is_a_number_for_now() {
        Hurt both = Hurt.UNSAID.withAfter(OptionalInt.of(6));

        assertThat(Recovery.hurtOf(both)).hasValue(6);
        assertThat(Recovery.hurtOf(both.withNow(OptionalInt.of(3)))).hasValue(3);
        assertThat(Recovery.hurtOf(Hurt.UNSAID.withBefore(OptionalInt.of(8)))).isEmpty();
        Entry test = Entries.blank("2026-11-03-cccc", Kind.REALITY_TEST, "2026-11-03T10:00:00+01:00")
                .change()
                .hurt(both)
                .build();
        assertThat(Recovery.of(Facts.of(rejection(MOMENT, "8", "")), List.of(Facts.of(test)))
                        .curve())
                .containsExactly(new Point(1, 6));
    }

    @Test
    void settled_is_told() {
        Recovery recovery = of(rejection(MOMENT, "", ""), "2026-11-04T10:00:00+01:00 settled");

        assertThat(recovery.settled()).isTrue();
        assertThat(recovery.curve()).isEmpty();
        assertThat(recovery.forecast()).isEqualTo(Optional.empty());
    }
}
