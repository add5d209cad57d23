package dev.onward.insight.patterns;

import dev.onward.journal.Facts;
import dev.onward.journal.Hurt;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one rejection went, from the later entries that point to it. Days are decimals of 24 hours since its moment, so a
 * night on which clocks change is as long as it was.
 *
 * @param curve each later entry that tells a hurt, in time order
 * @param halfLifeDays days until the hurt was first half of {@code hurt.before} or less; empty while it has not been, and
 *     when {@code hurt.before} is unsaid or 0
 * @param recoveredDays days until the hurt was first {@value #RECOVERED} or less, or the rejection was settled
 * @param forecast the hurt told nearest to a week after (within 4 to 10 days, bounds included, the earlier on a tie)
 * @param expected what the person had expected it to be by then
 * @param settled whether the person marked it settled
 */
public record Recovery(
        List<Point> curve,
        OptionalDouble halfLifeDays,
        OptionalDouble recoveredDays,
        Optional<Point> forecast,
        OptionalInt expected,
        boolean settled) {
    /** At this hurt, of 10, or less, a rejection counts as recovered from. */
    public static final int RECOVERED = 2;

    private static final double WEEK = 7;
    private static final double EARLIEST = 4;
    private static final double LATEST = 10;
    private static final double SECONDS_A_DAY = 86_400;

    /**
     * One point of the curve.
     *
     * @param days since the rejection, decimals
     * @param hurt 0 to 10
     */
    public record Point(double days, int hurt) {}

    /**
     * Of a rejection, from entries that point to it, in any order; those that tell of a moment before it are left out.
     */
    public static Recovery of(Facts rejection, List<Facts> later) {
        List<Facts> since = isAfter(rejection, later) ? later : sorted(rejection, later);
        // one pass without streams: a journal of years has thousands of rejections
        OptionalInt before = rejection.hurt().before();
        List<Point> curve = new ArrayList<>();
        OptionalDouble half = OptionalDouble.empty();
        OptionalDouble recovered = OptionalDouble.empty();
        boolean settled = false;
        for (Facts entry : since) {
            double days = days(rejection, entry);
            OptionalInt hurt = hurtOf(entry.hurt());
            if (hurt.isPresent()) {
                curve.add(new Point(days, hurt.getAsInt()));
                boolean isHalf = before.orElse(0) > 0 && 2 * hurt.getAsInt() <= before.getAsInt();
                half = half.isEmpty() && isHalf ? OptionalDouble.of(days) : half;
            }
            settled |= entry.settled();
            boolean isRecovered = entry.settled() || hurt.orElse(Hurt.MOST) <= RECOVERED;
            recovered = recovered.isEmpty() && isRecovered ? OptionalDouble.of(days) : recovered;
        }
        return new Recovery(
                curve, half, recovered, week(curve), rejection.hurt().expected(), settled);
    }

    /** Whether they are in time order, and none from before the rejection. */
    private static boolean isAfter(Facts rejection, List<Facts> later) {
        Facts before = rejection;
        for (Facts entry : later) {
            if (entry.at().isBefore(before.at())) {
                return false;
            }
            before = entry;
        }
        return true;
    }

    private static List<Facts> sorted(Facts rejection, List<Facts> later) {
        List<Facts> since = new ArrayList<>(later);
        since.removeIf(entry -> entry.at().isBefore(rejection.at()));
        since.sort(Facts::inTime);
        return since;
    }

    private static Optional<Point> week(List<Point> curve) {
        Optional<Point> nearest = Optional.empty();
        for (Point point : curve) {
            if (isAboutAWeek(point.days()) && (nearest.isEmpty() || fromWeek(point) < fromWeek(nearest.get()))) {
                nearest = Optional.of(point);
            }
        }
        return nearest;
    }

    private static double fromWeek(Point point) {
        return Math.abs(point.days() - WEEK);
    }

    /** Days from one entry to another, decimals of 24 hours. */
    public static double days(Facts from, Facts to) {
        return seconds(from.at(), to.at()) / SECONDS_A_DAY;
    }

    /** Whole seconds from one moment to another, as of a {@code Duration}, which takes ten times as long. */
    private static long seconds(OffsetDateTime from, OffsetDateTime to) {
        long seconds = to.toEpochSecond() - from.toEpochSecond();
        return to.getNano() < from.getNano() ? seconds - 1 : seconds;
    }

    /** Whether so many days after a rejection its forecast can be compared. */
    public static boolean isAboutAWeek(double days) {
        return days >= EARLIEST && days <= LATEST;
    }

    /** The hurt that an entry tells of: {@code hurt.now}, else {@code hurt.after}. */
    public static OptionalInt hurtOf(Hurt hurt) {
        return hurt.now().isPresent() ? hurt.now() : hurt.after();
    }

    /** The hurt told about a week after; empty when none was. */
    OptionalInt weekLater() {
        return forecast.isPresent() ? OptionalInt.of(forecast.get().hurt()) : OptionalInt.empty();
    }

    /** What came after a week less what was expected: below 0 when it hurt less than feared. */
    public OptionalInt forecastError() {
        return forecast.isPresent() && expected.isPresent()
                ? OptionalInt.of(forecast.get().hurt() - expected.getAsInt())
                : OptionalInt.empty();
    }

    /** The points after the recovery at which it hurt more again. */
    public List<Point> relapses() {
        return curve.stream()
                .filter(point -> recoveredDays.isPresent()
                        && point.days() > recoveredDays.getAsDouble()
                        && point.hurt() > RECOVERED)
                .toList();
    }
}
