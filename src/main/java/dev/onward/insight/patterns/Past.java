package dev.onward.insight.patterns;

import dev.onward.journal.Context;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Selection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A journal's entries, put in order once: which belong to which rejection, and what part of life each is about. This is the
 * only place of the patterns that knows where entries come from.
 *
 * <p>A try is a check-in with {@code attempt: true}. The next try after a rejection is the first at its moment or later
 * that is of the same part of life; a check-in that neither says a context nor points to a rejection is of every one.
 */
public final class Past {
    /** A rejection is followed by a few check-ins. */
    private static final int USUAL_LENGTH = 4;

    private final List<Facts> entries;
    private final Map<EntryId, Facts> rejections = new HashMap<>();
    private final Map<EntryId, List<Facts>> about = new HashMap<>();
    private final Map<Context, Tries> tries = new EnumMap<>(Context.class);

    /** Of these entries, in time order, as the journal gives them. */
    public Past(List<Facts> entries) {
        this.entries = List.copyOf(entries);
        for (Facts entry : this.entries) {
            if (entry.kind() == Kind.REJECTION) {
                rejections.put(entry.id(), entry);
            }
            if (entry.about().isPresent()) {
                about.computeIfAbsent(entry.about().get(), none -> new ArrayList<>(USUAL_LENGTH))
                        .add(entry);
            }
        }
        for (Facts entry : this.entries) {
            if (isAttempt(entry)) {
                Optional<Context> own = context(entry);
                for (Context context : Context.values()) {
                    if (own.isEmpty() || own.get() == context) {
                        tries.computeIfAbsent(context, none -> new Tries()).add(entry);
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
        // loops, because streams cost as much as the work for the thousands of a whole journal
        List<Facts> chosen = new ArrayList<>(entries.size());
        List<Case> cases = new ArrayList<>(rejections.size());
        for (Facts entry : entries) {
            if (told.matches(entry) && isOf(wanted.context(), entry)) {
                chosen.add(entry);
                if (entry.kind() == Kind.REJECTION) {
                    cases.add(follow(entry));
                }
            }
        }
        return new Patterns(cases, chosen);
    }

    private boolean isOf(Optional<Context> wanted, Facts entry) {
        return wanted.isEmpty() || wanted.equals(context(entry));
    }

    private Case follow(Facts rejection) {
        List<Facts> later = about.getOrDefault(rejection.id(), List.of());
        if (!later.isEmpty() && later.get(0).at().isBefore(rejection.at())) {
            later = later.stream()
                    .filter(entry -> !entry.at().isBefore(rejection.at()))
                    .toList();
        }
        return new Case(rejection, later, Recovery.of(rejection, later), nextTry(rejection));
    }

    private OptionalDouble nextTry(Facts rejection) {
        Tries own = tries.get(Case.contextOf(rejection));
        Optional<Facts> next = own == null ? Optional.empty() : own.from(rejection);
        return next.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Case.days(rejection, next.get()));
    }

    /** Tries in time order. */
    private static final class Tries {
        private final List<Facts> tries = new ArrayList<>();

        void add(Facts next) {
            tries.add(next);
        }

        /** The first at that moment or later. */
        Optional<Facts> from(Facts entry) {
            int low = 0;
            int high = tries.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (tries.get(middle).at().isBefore(entry.at())) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < tries.size() ? Optional.of(tries.get(low)) : Optional.empty();
        }
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
