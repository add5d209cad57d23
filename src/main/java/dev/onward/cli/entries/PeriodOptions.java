package dev.onward.cli.entries;

import dev.onward.journal.Context;
import dev.onward.journal.Kind;
import dev.onward.journal.Moment;
import dev.onward.journal.Selection;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say from when to when. */
final class PeriodOptions {
    @Option(names = "--since", paramLabel = "WHEN", description = "None before: 2026-03, \"2 weeks ago\", monday.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "WHEN", description = "None after.")
    private Optional<String> until = Optional.empty();

    /** Whether none of them was given. */
    boolean isAnyTime() {
        return since.isEmpty() && until.isEmpty();
    }

    /** What was written then, of one part of life and one kind or of all. */
    Selection selection(Clock clock, Optional<Context> context, Optional<Kind> kind) {
        return new Selection(
                since.map(words -> Moment.parse(words, clock).start().toInstant()),
                until.map(words -> Moment.parse(words, clock).end().toInstant()),
                context,
                kind);
    }
}
