package dev.onward.store.index;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a year's index the entry of each file is. A folder is mostly listed in the same order as before. */
final class FilePlaces {
    private final YearIndex index;
    private int next;
    private @Nullable Map<String, Integer> known;

    /** In that index. */
    FilePlaces(YearIndex index) {
        this.index = index;
    }

    /** The place of that file's entry, or a number below 0 when the index has none; best asked in the folder's order. */
    int of(String name) {
        int place = known == null ? ahead(name) : isNext(name) ? next : -1;
        if (place < 0) {
            place = known().getOrDefault(name, -1);
        }
        next = place < 0 ? next : place + 1;
        return place;
    }

    private int ahead(String name) {
        for (int i = next; i < index.count(); i++) {
            if (index.isNamed(i, name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNext(String name) {
        return next < index.count() && index.isNamed(next, name);
    }

    private Map<String, Integer> known() {
        Map<String, Integer> all = known;
        if (all == null) {
            all = new HashMap<>();
            for (int i = 0; i < index.count(); i++) {
                all.put(index.name(i), i);
            }
            known = all;
        }
        return all;
    }
}
