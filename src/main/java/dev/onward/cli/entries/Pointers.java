package dev.onward.cli.entries;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Journal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many entries point to others with {@code about}. */
final class Pointers {
    private Pointers() {}

    /** For each of the entries, how many later ones that are not among them point to it. */
    static Map<EntryId, Integer> to(List<Entry> entries, Journal journal) {
        Set<EntryId> among = entries.stream().map(Entry::id).collect(Collectors.toSet());
        OffsetDateTime first = entries.stream()
                .map(Entry::at)
                .min(OffsetDateTime.timeLineOrder())
                .orElseThrow();
        Map<EntryId, Integer> counts = new HashMap<>();
        journal.since(first.toInstant()).facts().stream()
                .filter(entry -> !among.contains(entry.id()))
                .flatMap(entry -> entry.about().stream())
                .filter(among::contains)
                .forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts;
    }
}
