package dev.onward.insight.patterns;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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
    public List<Due> due(List<Entry> entries, Instant now) {
        Map<EntryId, List<Entry>> about = entries.stream()
                .filter(entry -> entry.about().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.about().get()));
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.REJECTION)
                .sorted(Comparator.comparing(Entry::at, OffsetDateTime.timeLineOrder())
                        .reversed())
                .flatMap(rejection -> due(rejection, about.getOrDefault(rejection.id(), List.of()), now).stream())
                .toList();
    }

    private Optional<Due> due(Entry rejection, List<Entry> about, Instant now) {
        Duration age = Duration.between(rejection.at().toInstant(), now);
        OptionalInt passed = days.stream()
                .mapToInt(Integer::intValue)
                .filter(day -> age.compareTo(Duration.ofDays(day)) >= 0)
                .max();
        boolean settled = about.stream().anyMatch(entry -> entry.checkIn().settled());
        if (passed.isEmpty() || settled || age.compareTo(Duration.ofDays(lasts())) > 0) {
            return Optional.empty();
        }
        Due due = new Due(rejection, passed.getAsInt());
        boolean answered = about.stream().anyMatch(entry -> !entry.at().isBefore(due.since()));
        return answered ? Optional.empty() : Optional.of(due);
    }

    private int lasts() {
        return days.get(days.size() - 1) + LAPSES_AFTER;
    }
}
