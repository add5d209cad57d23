package dev.onward.view;

import java.time.OffsetDateTime;
import java.util.Locale;

/** A day as one writes it in a letter, such as {@code 12 March 2025}. By hand: the JDK's names of months take 4 ms at their first use. */
public final class LongDate {
    private LongDate() {}

    /** With the year. */
    public static String of(OffsetDateTime moment) {
        return withoutYear(moment) + " " + moment.getYear();
    }

    /** Day and month alone. */
    public static String withoutYear(OffsetDateTime moment) {
        String month = moment.getMonth().name();
        return moment.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1).toLowerCase(Locale.ROOT);
    }
}
