package dev.onward.store.index;

import java.time.Instant;
import java.util.List;

/**
 * The files of the years that may hold entries of a moment or later, looked at.
 *
 * @param bound the moment
 * @param years what was seen
 */
record RecentYears(Instant bound, List<RecentYear> years) {
    /** Whether all entries of that moment or later are among them. */
    boolean reachBackTo(Instant moment) {
        return !bound.isAfter(moment);
    }

    /** The entries of that moment or later. */
    RecentEntries since(Instant moment) {
        return new RecentEntries(years, moment);
    }
}
