package dev.onward.insight.patterns;

import dev.onward.journal.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A rejection whose check-in is due.
 *
 * @param rejection the rejection
 * @param day the day of the schedule that has passed, such as 3 for three days after its moment
 */
public record Due(Facts rejection, int day) {
    private static final double SECONDS_A_DAY = 86_400;

    /** Since when it is due. */
    public OffsetDateTime since() {
        return rejection.at().plus(Duration.ofDays(day));
    }

    /** Days since the rejection, decimals of 24 hours. */
    public double days(Instant now) {
        return Duration.between(rejection.at().toInstant(), now).toSeconds() / SECONDS_A_DAY;
    }
}
