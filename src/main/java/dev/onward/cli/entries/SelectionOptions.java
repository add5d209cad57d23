package dev.onward.cli.entries;

import dev.onward.journal.Context;
import dev.onward.journal.Kind;
import dev.onward.journal.Named;
import dev.onward.journal.Selection;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which entries are wanted. */
final class SelectionOptions {
    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--context",
            paramLabel = "CONTEXT",
            description = "romantic, professional, creative, social or other.")
    private Optional<String> context = Optional.empty();

    /** What they say, of one kind or of all. */
    Selection selection(Clock clock, Optional<Kind> kind) {
        return period.selection(clock, context.map(word -> Named.parse(Context.class, "context", word)), kind);
    }
}
