package dev.onward.cli.entries;

import dev.onward.journal.Context;
import dev.onward.journal.Kind;
import dev.onward.journal.Moment;
import dev.onward.journal.Named;
import dev.onward.journal.Selection;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which entries are wanted. */
final class SelectionOptions {
    @Option(names = "--since", paramLabel = "WHEN", description = "None before: 2026-03, \"2 weeks ago\", monday.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "WHEN", description = "None after.")
    private Optional<String> until = Optional.empty();

    @Option(
            names = "--context",
            paramLabel = "CONTEXT",
            description = "romantic, professional, creative, social or other.")
    private Optional<String> context = Optional.empty();

    /** Whether none of them was given. */
    boolean isNone() {
        return context.isEmpty() && since.isEmpty() && until.isEmpty();
    }

    /** What they say, of one kind or of all. */
    Selection selection(Clock clock, Optional<Kind> kind) {
        return new Selection(
                since.map(words -> Moment.parse(words, clock).start().toInstant()),
                until.map(words -> Moment.parse(words, clock).end().toInstant()),
                context.map(word -> Named.parse(Context.class, "context", word)),
                kind);
    }
}
