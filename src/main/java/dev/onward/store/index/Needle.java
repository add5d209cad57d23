package dev.onward.store.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text looked for among bytes of UTF-8 (R. N. Horspool, Practical fast searching in strings, 1980). */
final class Needle {
    private static final int BYTES = 256;

    private final byte[] bytes;
    private final int[] shifts = new int[BYTES];

    Needle(String text) {
        bytes = text.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(shifts, bytes.length);
        for (int i = 0; i < bytes.length - 1; i++) {
            shifts[bytes[i] & 0xFF] = bytes.length - 1 - i;
        }
    }

    /** Whether the text is between two places. */
    boolean isIn(byte[] haystack, int from, int to) {
        int last = bytes.length - 1;
        if (last < 0) {
            return true;
        }
        int at = from + last;
        while (at < to) {
            int back = 0;
            while (back <= last && haystack[at - back] == bytes[last - back]) {
                back++;
            }
            if (back > last) {
                return true;
            }
            at += shifts[haystack[at] & 0xFF];
        }
        return false;
    }
}
