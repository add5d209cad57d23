package dev.onward.cli;

import dev.onward.journal.Context;
import dev.onward.journal.Moment;
import dev.onward.journal.Named;
import dev.onward.journal.Selection;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that choose entries by their context and time. */
final class SelectionOptions {
    @Option(
            names = "--context",
            paramLabel = "CONTEXT",
            description = "romantic, professional, creative, social or other.")
    private Optional<String> context = Optional.empty();

    @Option(names = "--since", paramLabel = "WHEN", description = "None before: 2026-03, \"2 weeks ago\", monday.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "WHEN", description = "None after.")
    private Optional<String> until = Optional.empty();

    /** Whether none of them was given. */
    boolean isNone() {
        return context.isEmpty() && since.isEmpty() && until.isEmpty();
    }

    /** The entries that they choose. */
    Selection selection(Clock clock) {
        Optional<Instant> from =
                since.map(words -> Moment.parse(words, clock).start().toInstant());
        Optional<Instant> to =
                until.map(words -> Moment.parse(words, clock).end().toInstant());
        return new Selection(
                from, to, context.map(word -> Named.parse(Context.class, "context", word)), Optional.empty());
    }
}
