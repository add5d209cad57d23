package dev.onward.insight;

import dev.onward.journal.Context;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Selection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A journal's entries, put in order once: which belong to which rejection, and what part of life each is about. This is the
 * only place of the patterns that knows where entries come from.
 *
 * <p>A try is a check-in with {@code attempt: true}. The next try after a rejection is the first at its moment or later
 * that is of the same part of life; a check-in that neither says a context nor points to a rejection is of every one.
 */
public final class Past {
    private static final Comparator<Facts> IN_TIME = Comparator.comparing(Facts::at, OffsetDateTime.timeLineOrder());

    private final List<Facts> entries;
    private final Map<EntryId, Facts> rejections = new HashMap<>();
    private final Map<EntryId, List<Facts>> about = new HashMap<>();
    private final Map<Context, NavigableMap<Instant, Facts>> tries = new EnumMap<>(Context.class);

    /** Of these entries, in any order. */
    public Past(List<Facts> entries) {
        List<Facts> sorted = new ArrayList<>(entries);
        sorted.sort(IN_TIME);
        this.entries = Collections.unmodifiableList(sorted);
        for (Facts entry : this.entries) {
            if (entry.kind() == Kind.REJECTION) {
                rejections.put(entry.id(), entry);
            }
            entry.about()
                    .ifPresent(id ->
                            about.computeIfAbsent(id, none -> new ArrayList<>()).add(entry));
        }
        for (Facts entry : this.entries) {
            if (isAttempt(entry)) {
                Optional<Context> own = context(entry);
                for (Context context : Context.values()) {
                    if (own.isEmpty() || own.get() == context) {
                        tries.computeIfAbsent(context, none -> new TreeMap<>())
                                .putIfAbsent(entry.at().toInstant(), entry);
                    }
                }
            }
        }
    }

    /** Whether it is a check-in that tells of a try. */
    static boolean isAttempt(Facts entry) {
        return entry.kind() == Kind.CHECK_IN && entry.attempt();
    }

    /** All entries, in time order. */
    public List<Facts> entries() {
        return entries;
    }

    /** All rejections with what came after them, in time order. */
    public List<Case> cases() {
        return patterns(Selection.ALL).cases();
    }

    /** What those entries show that were told in a time and are of a part of life; what followed counts whenever it came. */
    public Patterns patterns(Selection wanted) {
        Selection told = new Selection(wanted.since(), wanted.until(), Optional.empty(), wanted.kind());
        List<Facts> chosen = entries.stream()
                .filter(told::matches)
                .filter(entry -> wanted.context().isEmpty() || wanted.context().equals(context(entry)))
                .toList();
        List<Case> cases = chosen.stream()
                .filter(entry -> entry.kind() == Kind.REJECTION)
                .map(this::follow)
                .toList();
        return new Patterns(cases, chosen);
    }

    private Case follow(Facts rejection) {
        List<Facts> later = about.getOrDefault(rejection.id(), List.of()).stream()
                .filter(entry -> !entry.at().isBefore(rejection.at()))
                .toList();
        return new Case(rejection, later, Recovery.of(rejection, later), nextTry(rejection));
    }

    private OptionalDouble nextTry(Facts rejection) {
        NavigableMap<Instant, Facts> own = tries.getOrDefault(Case.contextOf(rejection), new TreeMap<>());
        return Optional.ofNullable(own.ceilingEntry(rejection.at().toInstant()))
                .map(next -> OptionalDouble.of(Case.days(rejection, next.getValue())))
                .orElse(OptionalDouble.empty());
    }

    /** What an entry says, else that of the rejection it points to. */
    private Optional<Context> context(Facts entry) {
        if (entry.kind() == Kind.REJECTION) {
            return Optional.of(Case.contextOf(entry));
        }
        return entry.context()
                .or(() -> entry.about()
                        .flatMap(id -> Optional.ofNullable(rejections.get(id)))
                        .map(Case::contextOf));
    }
}
