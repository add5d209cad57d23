package dev.onward.store.index;

import dev.onward.journal.Facts;
import dev.onward.journal.Glance;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.journal.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** A look at the entries since a moment through the index. */
final class RecentEntries implements Glance {
    private final List<Facts> facts = new ArrayList<>();
    private final IdentityHashMap<Facts, RecentYear.Known> known = new IdentityHashMap<>();
    private final List<Reading.Unreadable> unreadable = new ArrayList<>();

    /** Of these years, the entries of that moment or later. */
    RecentEntries(List<RecentYear> years, Instant bound) {
        Selection wanted = Selection.since(bound);
        List<RecentYear.Known> all = new ArrayList<>();
        for (RecentYear year : years) {
            for (RecentYear.Known one : year.known()) {
                if (wanted.matches(one.facts())) {
                    all.add(one);
                }
            }
            unreadable.addAll(year.unreadable());
        }
        for (RecentYear.Known one : TimeOrder.of(all, RecentYear.Known::facts)) {
            facts.add(one.facts());
            known.put(one.facts(), one);
        }
        unreadable.sort((one, other) -> other.place().compareTo(one.place()));
    }

    @Override
    public List<Facts> facts() {
        return Collections.unmodifiableList(facts);
    }

    @Override
    public Words words(Facts entry) {
        RecentYear.Known one = known.get(entry);
        return one == null ? new Words(entry, List.of()) : one.words();
    }

    @Override
    public List<Reading.Unreadable> unreadable() {
        return Collections.unmodifiableList(unreadable);
    }
}
