package dev.onward.store.checkup;

import java.util.Locale;

/** How many there are, in words. */
final class Amount {
    private static final long KILO = 1000;

    private Amount() {}

    /** Such as {@code 1 entry} or {@code 10,000 entries}. */
    public static String of(int count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    /** Such as {@code 340 bytes}, {@code 12 kB} or {@code 3 MB}, rounded up. */
    static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO
                ? (bytes + KILO - 1) / KILO + " kB"
                : (bytes + KILO * KILO - 1) / (KILO * KILO) + " MB";
    }
}
