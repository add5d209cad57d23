package dev.onward.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/**
 * The clock of this machine in its time zone. What its offset is now it can tell without the rules of time zones: {@code
 * java.time} looks for makers of such rules in every jar, which takes a fifth of a short life.
 */
public final class MachineClock extends Clock {
    private final Clock source;

    /** Over what tells the moment. */
    public MachineClock(Clock source) {
        this.source = source;
    }

    /** The moment a clock shows, with the offset of its zone. */
    public static OffsetDateTime now(Clock clock) {
        return clock instanceof MachineClock machine ? machine.now() : OffsetDateTime.now(clock);
    }

    private OffsetDateTime now() {
        Instant now = instant();
        int millis = TimeZone.getDefault().getOffset(now.toEpochMilli());
        return OffsetDateTime.ofInstant(
                now, ZoneOffset.ofTotalSeconds(Math.toIntExact(TimeUnit.MILLISECONDS.toSeconds(millis))));
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }
}
