package dev.onward.store.index;

import java.util.Arrays;

/** Where in a file the record of each key is. A hash table of numbers: objects would take ten times the time. */
final class Places {
    private static final int NONE = -1;

    private long[] keys;
    private int[] places;
    private int count;
    private int dead;

    /** With room for about so many. */
    Places(int expected) {
        int room = Math.max(64, Integer.highestOneBit(Math.max(1, expected)) * 4);
        keys = new long[room];
        places = new int[room];
        Arrays.fill(places, NONE);
    }

    /** The place of the key's record, or a number below 0. */
    int of(long key) {
        return places[slot(key)];
    }

    /** Puts it there and returns where it was before, or a number below 0. */
    int put(long key, int place) {
        int slot = slot(key);
        int before = places[slot];
        keys[slot] = key;
        places[slot] = place;
        if (before == NONE && 2 * ++count > keys.length) {
            grow();
        }
        return before;
    }

    /** Notes that so many bytes count no more. */
    void bury(int bytes) {
        dead += bytes;
    }

    /** How many bytes count no more. */
    int dead() {
        return dead;
    }

    /** How many keys there are. */
    int count() {
        return count;
    }

    /** All places, in their order. */
    int[] all() {
        return Arrays.stream(places).filter(place -> place != NONE).sorted().toArray();
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (places[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new long[2 * oldKeys.length];
        places = new int[keys.length];
        Arrays.fill(places, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
    }
}
