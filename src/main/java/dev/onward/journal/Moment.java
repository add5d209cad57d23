package dev.onward.journal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment or a stretch of time as a person writes it.
 *
 * <pre>
 * now                        30 minutes ago     2 hours ago    3 days ago    2 weeks ago
 * today 9:15                 yesterday          yesterday at 18:30           monday 9pm    last friday noon
 * 2026-11-23T18:30:00+01:00  2026-11-23T18:30   2026-11-23 18:30:05          2026-11-23    2026-11    2026
 * </pre>
 *
 * <p>A weekday is the last one before today. A time without an offset is the time of the person's zone; a time that a
 * change to summer time leaves out is moved on by the gap, as {@link ZonedDateTime#of} does.
 *
 * @param start its first instant
 * @param end its last instant; the same as the start when it is a moment and not a stretch
 */
public record Moment(OffsetDateTime start, OffsetDateTime end) {
    private static final String FORMS = "try 2026-11-23T18:30, \"yesterday 18:30\", \"friday 9am\" or \"3 days ago\"";
    private static final Pattern AGO = Pattern.compile("(\\d{1,5}) (minute|hour|day|week)s? ago");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(?:last )?([a-z]+|\\d{4}-\\d{2}-\\d{2})(?:[ t](?:at )?(.+))?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)? ?(am|pm)?");

    /**
     * The moment of an entry: a day without a time is its noon, or now when that is still to come.
     *
     * @throws Problem when the text is no moment, or one in the future
     */
    public static OffsetDateTime past(String text, Clock clock) {
        OffsetDateTime now = MachineClock.now(clock);
        Moment moment = parse(text, clock);
        OffsetDateTime at = moment.start();
        if (moment.isStretch()) {
            if (Duration.between(moment.start(), moment.end()).toHours() > 30) {
                throw Problem.usage("that is longer than a day").withHint(FORMS);
            }
            OffsetDateTime noon = onClock(at.toLocalDate().atTime(LocalTime.NOON), clock);
            at = noon.isAfter(now) && !moment.start().isAfter(now) ? now : noon;
        }
        if (at.isAfter(now)) {
            throw Problem.usage("that moment is still to come")
                    .withHint("give a time that has passed, such as \"yesterday 18:30\"");
        }
        return at;
    }

    /**
     * Reads any of the forms above.
     *
     * @throws Problem when it is none of them
     */
    public static Moment parse(String text, Clock clock) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return exact(text.strip())
                    .or(() -> relative(words, clock))
                    .or(() -> calendar(words, clock))
                    .or(() -> dayAndTime(words, clock))
                    .orElseThrow(() -> Problem.usage("that is not a moment Onward can read")
                            .withHint(FORMS));
        } catch (DateTimeException notOfTheCalendar) {
            throw Problem.usage("there is no such day or time").withHint(FORMS).causedBy(notOfTheCalendar);
        }
    }

    /** Whether it has a length. */
    public boolean isStretch() {
        return !start.equals(end);
    }

    private static Optional<Moment> exact(String text) {
        try {
            return Optional.of(at(OffsetDateTime.parse(text.replace(' ', 'T'), DateTimeFormatter.ISO_DATE_TIME)));
        } catch (DateTimeException notExact) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> relative(String words, Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (words.equals("now")) {
            return Optional.of(at(now.toOffsetDateTime()));
        }
        Matcher ago = AGO.matcher(words);
        if (!ago.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(ago.group(1));
        ZonedDateTime then = switch (ago.group(2)) {
            case "minute" -> now.minusMinutes(count);
            case "hour" -> now.minusHours(count);
            case "day" -> now.minusDays(count);
            default -> now.minusWeeks(count);
        };
        return Optional.of(at(then.toOffsetDateTime()));
    }

    private static Optional<Moment> calendar(String words, Clock clock) {
        if (DATE.matcher(words).matches()) {
            LocalDate day = LocalDate.parse(words);
            return Optional.of(stretch(day, day.plusDays(1), clock));
        }
        if (MONTH.matcher(words).matches()) {
            LocalDate first = YearMonth.parse(words).atDay(1);
            return Optional.of(stretch(first, first.plusMonths(1), clock));
        }
        if (YEAR.matcher(words).matches()) {
            LocalDate first = LocalDate.of(Integer.parseInt(words), 1, 1);
            return Optional.of(stretch(first, first.plusYears(1), clock));
        }
        return Optional.empty();
    }

    private static Optional<Moment> dayAndTime(String words, Clock clock) {
        Matcher parts = DAY_AND_TIME.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        LocalDate today = MachineClock.now(clock).toLocalDate();
        String time = parts.group(2);
        Optional<LocalDate> day = day(parts.group(1), today);
        if (time == null) {
            return day.map(known -> stretch(known, known.plusDays(1), clock));
        }
        return day.flatMap(known -> time(time).map(hour -> at(onClock(known.atTime(hour), clock))));
    }

    private static Optional<LocalDate> day(String word, LocalDate today) {
        if (DATE.matcher(word).matches()) {
            return Optional.of(LocalDate.parse(word));
        }
        if (word.equals("today")) {
            return Optional.of(today);
        }
        if (word.equals("yesterday")) {
            return Optional.of(today.minusDays(1));
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.name().toLowerCase(Locale.ROOT);
            if (name.equals(word) || name.substring(0, 3).equals(word)) {
                return Optional.of(today.with(TemporalAdjusters.previous(weekday)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(String word) {
        if (word.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher clockTime = TIME.matcher(word);
        if (!clockTime.matches() || (clockTime.group(2) == null && clockTime.group(4) == null)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clockTime.group(1));
        String half = clockTime.group(4);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no such hour");
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return Optional.of(LocalTime.of(hour, number(clockTime.group(2)), number(clockTime.group(3))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Moment at(OffsetDateTime moment) {
        return new Moment(moment, moment);
    }

    private static Moment stretch(LocalDate first, LocalDate next, Clock clock) {
        return new Moment(
                onClock(first.atStartOfDay(), clock),
                onClock(next.atStartOfDay(), clock).minusNanos(1));
    }

    private static OffsetDateTime onClock(LocalDateTime time, Clock clock) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }
}
