package dev.onward.insight.patterns;

import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a rejection is asked about again: so many days of 24 hours after its moment, until it is settled. Of the days that
 * have passed only the latest counts; an entry about the rejection since then answers it. The last one lapses after two
 * weeks, and the rejection is left alone.
 *
 * @param days whole numbers from 1, ascending; none for never
 */
public record Schedule(List<Integer> days) {
    private static final int LAPSES_AFTER = 14;

    /** Sorts the days. */
    public Schedule {
        days = days.stream().sorted().distinct().toList();
    }

    /** The moment before which no rejection can be due any more; empty when none ever is. */
    public Optional<Instant> earliest(Instant now) {
        return days.isEmpty() ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(lasts())));
    }

    /** What is due of all entries since {@link #earliest}, in any order; the newest rejection first. */
    public List<Due> due(List<Facts> entries, Instant now) {
        Map<EntryId, List<Facts>> about = new HashMap<>();
        for (Facts entry : entries) {
            entry.about()
                    .ifPresent(id -> about.computeIfAbsent(id, first -> new ArrayList<>())
                            .add(entry));
        }
        List<Due> due = new ArrayList<>();
        for (Facts entry : entries) {
            if (entry.kind() == Kind.REJECTION) {
                due(entry, about.getOrDefault(entry.id(), List.of()), now).ifPresent(due::add);
            }
        }
        due.sort(Schedule::newestFirst);
        return List.copyOf(due);
    }

    private Optional<Due> due(Facts rejection, List<Facts> about, Instant now) {
        Duration age = Duration.between(rejection.at().toInstant(), now);
        OptionalInt passed = days.stream()
                .mapToInt(Integer::intValue)
                .filter(day -> age.compareTo(Duration.ofDays(day)) >= 0)
                .max();
        boolean settled = about.stream().anyMatch(Facts::settled);
        if (passed.isEmpty() || settled || age.compareTo(Duration.ofDays(lasts())) > 0) {
            return Optional.empty();
        }
        Due due = new Due(rejection, passed.getAsInt());
        OffsetDateTime since = due.since();
        boolean answered = about.stream().anyMatch(entry -> !entry.at().isBefore(since));
        return answered ? Optional.empty() : Optional.of(due);
    }

    /** Of the same moment, the one whose id is the later comes first, so that the order is always the same. */
    private static int newestFirst(Due one, Due other) {
        int order = Facts.inTime(other.rejection(), one.rejection());
        return order != 0
                ? order
                : other.rejection().id().value().compareTo(one.rejection().id().value());
    }

    private int lasts() {
        return days.get(days.size() - 1) + LAPSES_AFTER;
    }
}
