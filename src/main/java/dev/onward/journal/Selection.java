package dev.onward.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Which entries are wanted.
 *
 * @param since none before this moment
 * @param until none after this moment
 * @param context only of this context
 * @param kind only of this kind
 */
public record Selection(
        Optional<Instant> since, Optional<Instant> until, Optional<Context> context, Optional<Kind> kind) {
    /** Every entry. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Every entry of that kind. */
    public static Selection of(Kind kind) {
        return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kind));
    }

    /** Every entry of that moment or later. */
    public static Selection since(Instant bound) {
        return new Selection(Optional.of(bound), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the entry is wanted. */
    public boolean matches(Entry entry) {
        return matches(entry.at(), entry.kind(), entry.context());
    }

    /** Whether the entry with these facts is wanted. */
    public boolean matches(Facts facts) {
        return matches(facts.at(), facts.kind(), facts.context());
    }

    private boolean matches(OffsetDateTime moment, Kind itsKind, Optional<Context> itsContext) {
        // what is not asked for costs nothing: a journal has thousands of entries
        return (since.isEmpty() || !moment.toInstant().isBefore(since.get()))
                && (until.isEmpty() || !moment.toInstant().isAfter(until.get()))
                && (context.isEmpty() || itsContext.equals(context))
                && (kind.isEmpty() || itsKind == kind.get());
    }
}
