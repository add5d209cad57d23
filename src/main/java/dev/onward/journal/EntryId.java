package dev.onward.journal;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entry for life, such as {@code 2026-11-23-k3f9}: the day it tells of and some random characters.
 *
 * @param value the whole id
 */
public record EntryId(String value) {
    private static final int DAY_LENGTH = "2026-11-23".length();
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

    /** Checks the form. */
    public EntryId {
        if (!isId(value)) {
            throw new IllegalArgumentException("an id looks like 2026-11-23-k3f9");
        }
    }

    /** The id of that day with those random characters. */
    public static EntryId of(LocalDate day, String suffix) {
        return new EntryId(day + "-" + suffix);
    }

    /**
     * Whether the text has the form of an id and names a day of the calendar. By hand: a look at the whole journal asks it
     * ten thousand times, and a pattern takes ten times as long.
     */
    public static boolean isId(String text) {
        int length = text.length();
        if (length < DAY_LENGTH + 1 + SHORTEST || length > DAY_LENGTH + 1 + LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char form = i <= DAY_LENGTH ? "0000-00-00-".charAt(i) : 'a';
            boolean digit = c >= '0' && c <= '9';
            boolean fits = form == '-' ? c == '-' : digit || (form == 'a' && c >= 'a' && c <= 'z');
            if (!fits) {
                return false;
            }
        }
        int month = number(text, 5);
        int day = number(text, 8);
        return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(number(text, 0) * 100 + number(text, 2), month);
    }

    /** Whether that letter may be one of the random characters of an id. */
    public static boolean isInSuffix(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z');
    }

    private static int lastDay(int year, int month) {
        if (month == 2) {
            return IsoChronology.INSTANCE.isLeapYear(year) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    /** The day in it. */
    public LocalDate day() {
        return LocalDate.parse(value.substring(0, DAY_LENGTH));
    }

    /** The random characters in it. */
    public String suffix() {
        return value.substring(DAY_LENGTH + 1);
    }

    /** Written out: those that records come with are made at run time, which costs 20 ms at the first use. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
