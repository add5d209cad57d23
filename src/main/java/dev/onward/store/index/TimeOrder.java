package dev.onward.store.index;

import dev.onward.journal.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Brings what has facts into time order; what is of the same second is ordered by its ids. */
final class TimeOrder {
    private static final int PLACE_BITS = 24;
    private static final int MOST = 1 << PLACE_BITS;

    private TimeOrder() {}

    /** A new list of the same in time order. */
    static <T> List<T> of(List<T> items, Function<T, Facts> facts) {
        if (items.size() > MOST) {
            throw new IllegalArgumentException("more entries than anyone can write");
        }
        // sorted as numbers that hold second and place: comparing ten thousand objects takes four times as long
        long[] order = new long[items.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = facts.apply(items.get(i)).at().toEpochSecond() << PLACE_BITS | i;
        }
        Arrays.sort(order);
        List<T> sorted = new ArrayList<>(order.length);
        int from = 0;
        for (int i = 0; i < order.length; i++) {
            sorted.add(items.get((int) (order[i] & (MOST - 1))));
            if (i + 1 == order.length || order[i] >> PLACE_BITS != order[i + 1] >> PLACE_BITS) {
                if (i > from) {
                    sorted.subList(from, i + 1)
                            .sort((one, other) -> id(one, facts).compareTo(id(other, facts)));
                }
                from = i + 1;
            }
        }
        return sorted;
    }

    private static <T> String id(T item, Function<T, Facts> facts) {
        return facts.apply(item).id().value();
    }
}
