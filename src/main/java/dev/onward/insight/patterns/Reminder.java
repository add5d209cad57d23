package dev.onward.insight.patterns;

import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Lines;
import dev.onward.journal.WordSource;
import java.time.Instant;

/**
 * A rejection to bring up in the person's own words.
 *
 * @param due the rejection, and which day of the schedule it is
 * @param sentence their first sentence about it; empty when they wrote none
 */
public record Reminder(Due due, String sentence) {
    /** With the words that are read from there. */
    public static Reminder of(Due due, WordSource words) {
        return new Reminder(
                due, Lines.firstSentence(words.words(due.rejection()).said()));
    }

    /** Of a rejection that the person named, whatever the schedule says. */
    public static Reminder of(Entry rejection) {
        return new Reminder(new Due(Facts.of(rejection), 0), Lines.firstSentence(rejection.words()));
    }

    /** The rejection. */
    public Facts rejection() {
        return due.rejection();
    }

    /** Days since the rejection, decimals of 24 hours. */
    public double days(Instant now) {
        return due.days(now);
    }
}
