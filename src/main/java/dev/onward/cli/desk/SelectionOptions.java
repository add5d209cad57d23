package dev.onward.cli.desk;

import dev.onward.journal.Context;
import dev.onward.journal.Kind;
import dev.onward.journal.Moment;
import dev.onward.journal.Named;
import dev.onward.journal.Selection;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which entries are wanted: from when to when, and of which part of life. */
public final class SelectionOptions {
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
    public boolean isEverything() {
        return since.isEmpty() && until.isEmpty() && context.isEmpty();
    }

    /** What they say, of one kind or of all. */
    public Selection selection(Clock clock, Optional<Kind> kind) {
        return new Selection(
                since.map(words -> Moment.parse(words, clock).start().toInstant()),
                until.map(words -> Moment.parse(words, clock).end().toInstant()),
                context(),
                kind);
    }

    /** The part of life. */
    public Optional<Context> context() {
        return context.map(word -> Named.parse(Context.class, "context", word));
    }

    /** From when to when in the person's words; "all" when it was not said. */
    public String time() {
        String from = since.map(words -> "since " + words).orElse("");
        String to = until.map(words -> "until " + words).orElse("");
        String both = (from + " " + to).strip();
        return both.isEmpty() ? "all" : both;
    }
}
