package dev.onward.format;

import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Recovery;
import dev.onward.journal.Facts;
import dev.onward.journal.Hurt;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The rows under the patterns as CSV (RFC 4180 with plain line ends): a line a rejection, in time order, with numbers and
 * names only and none of the person's words. What is not known is empty.
 */
public final class PatternsCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "context",
            "hurt_before",
            "hurt_after",
            "hurt_expected",
            "hurt_week",
            "forecast_error",
            "hurt_last",
            "half_life_days",
            "recovered_days",
            "settled",
            "next_try_days",
            "entries_after",
            "traps");
    private static final double PRECISION = 1e6;

    private PatternsCsv() {}

    /** The lines, the names of the columns first. */
    public static List<String> lines(Patterns patterns) {
        return Stream.concat(
                        Stream.of(String.join(",", COLUMNS)),
                        patterns.cases().stream().map(PatternsCsv::line))
                .toList();
    }

    private static String line(Case known) {
        Facts rejection = known.rejection();
        Hurt hurt = rejection.hurt();
        Recovery recovery = known.recovery();
        long traps = rejection.traps().stream()
                .filter(trap -> trap.accepted().orElse(true))
                .count();
        List<String> cells = List.of(
                rejection.id().value(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(rejection.at()),
                known.context().word(),
                whole(hurt.before()),
                whole(hurt.after()),
                whole(hurt.expected()),
                recovery.forecast().map(point -> String.valueOf(point.hurt())).orElse(""),
                whole(recovery.forecastError()),
                whole(known.lastHurt()),
                decimal(recovery.halfLifeDays()),
                decimal(recovery.recoveredDays()),
                String.valueOf(recovery.settled()),
                decimal(known.nextTry()),
                String.valueOf(known.later().size()),
                String.valueOf(traps));
        return String.join(",", cells);
    }

    private static String whole(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(Math.round(number.getAsDouble() * PRECISION) / PRECISION) : "";
    }
}
