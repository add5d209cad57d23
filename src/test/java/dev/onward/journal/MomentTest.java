package dev.onward.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MomentTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Monday, noon in Berlin. */
    private static final Clock MONDAY_NOON = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), BERLIN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    now                        | 2026-11-23T12:00:00+01:00
                    '  NOW  '                  | 2026-11-23T12:00:00+01:00
                    today                      | 2026-11-23T12:00:00+01:00
                    today 9:15                 | 2026-11-23T09:15:00+01:00
                    today at 12:00             | 2026-11-23T12:00:00+01:00
                    yesterday                  | 2026-11-22T12:00:00+01:00
                    yesterday 18:30            | 2026-11-22T18:30:00+01:00
                    yesterday  at  6:30 pm     | 2026-11-22T18:30:00+01:00
                    yesterday 6:30:15pm        | 2026-11-22T18:30:15+01:00
                    yesterday 12am             | 2026-11-22T00:00:00+01:00
                    yesterday 12pm             | 2026-11-22T12:00:00+01:00
                    yesterday noon             | 2026-11-22T12:00:00+01:00
                    sunday                     | 2026-11-22T12:00:00+01:00
                    sun 10:00                  | 2026-11-22T10:00:00+01:00
                    monday 9pm                 | 2026-11-16T21:00:00+01:00
                    last friday at noon        | 2026-11-20T12:00:00+01:00
                    1 minute ago               | 2026-11-23T11:59:00+01:00
                    30 minutes ago             | 2026-11-23T11:30:00+01:00
                    2 hours ago                | 2026-11-23T10:00:00+01:00
                    3 days ago                 | 2026-11-20T12:00:00+01:00
                    2 weeks ago                | 2026-11-09T12:00:00+01:00
                    2026-11-20                 | 2026-11-20T12:00:00+01:00
                    2026-11-20T18:30           | 2026-11-20T18:30:00+01:00
                    2026-11-20 18:30           | 2026-11-20T18:30:00+01:00
                    2026-11-20 18:30:05        | 2026-11-20T18:30:05+01:00
                    2026-11-20T18:30:05.123    | 2026-11-20T18:30:05+01:00
                    2026-11-20T18:30:05-08:00  | 2026-11-20T18:30:05-08:00
                    2026-11-20T18:30:05Z       | 2026-11-20T18:30:05Z
                    2026-07-01 18:30           | 2026-07-01T18:30:00+02:00
                    2026-03-29 02:30           | 2026-03-29T03:30:00+02:00
                    2026-10-25 02:30           | 2026-10-25T02:30:00+02:00
                    """)
    void understands(String words, OffsetDateTime expected) {
        assertThat(Moment.past(words, MONDAY_NOON)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "tomorrow",
                "someday 12:00",
                "yesterday 25:00",
                "yesterday 24:00",
                "yesterday 13pm",
                "yesterday 0am",
                "yesterday 7",
                "yesterday at",
                "2026-02-31",
                "2026-13-01",
                "2026-11-20T18",
                "99999999999 days ago",
                "0000-00-00",
                "today 23:59",
                "2026-11-24",
                "2027",
                "2026-11",
                "2020",
                "-5 days ago"
            })
    void refuses_as_the_moment_of_an_entry(String words) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Moment.past(words, MONDAY_NOON))
                .matches(problem -> problem.kind() == Problem.Kind.USAGE)
                .matches(problem -> problem.hint().isPresent());
    }

    @Test
    void refuses_what_is_one_second_ahead() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Moment.past("2026-11-23T12:00:01", MONDAY_NOON))
                .withMessage("that moment is still to come");
    }

    @Test
    void takes_today_as_now_before_noon() {
        Clock morning = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), BERLIN);

        assertThat(Moment.past("2026-11-23", morning)).isEqualTo("2026-11-23T08:00:00+01:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-20 | 2026-11-20T00:00:00+01:00 | 2026-11-20T23:59:59.999999999+01:00
                    2026-11    | 2026-11-01T00:00:00+01:00 | 2026-11-30T23:59:59.999999999+01:00
                    2026       | 2026-01-01T00:00:00+01:00 | 2026-12-31T23:59:59.999999999+01:00
                    yesterday  | 2026-11-22T00:00:00+01:00 | 2026-11-22T23:59:59.999999999+01:00
                    2026-03-29 | 2026-03-29T00:00:00+01:00 | 2026-03-29T23:59:59.999999999+02:00
                    """)
    void takes_days_months_and_years_as_stretches(String words, OffsetDateTime start, OffsetDateTime end) {
        Moment moment = Moment.parse(words, MONDAY_NOON);

        assertThat(moment).isEqualTo(new Moment(start, end));
        assertThat(moment.isStretch()).isTrue();
        assertThat(Moment.parse("now", MONDAY_NOON).isStretch()).isFalse();
    }
}
