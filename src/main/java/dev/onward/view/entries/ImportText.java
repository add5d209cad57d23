package dev.onward.view.entries;

import java.util.ArrayList;
import java.util.List;

/** What an import says at its end, such as {@code 12 entries stored, 3 were here already, 1 left out}. */
public final class ImportText {
    private ImportText() {}

    /** One line; a dry run stores nothing and says so. */
    public static String summary(int stored, int thereAlready, int refused, boolean dryRun) {
        List<String> parts = new ArrayList<>();
        parts.add(entries(stored) + (dryRun ? " would be stored" : " stored"));
        if (thereAlready > 0) {
            parts.add(thereAlready + (thereAlready == 1 ? " was" : " were") + " here already");
        }
        if (refused > 0) {
            parts.add(refused + " left out");
        }
        return String.join(", ", parts);
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
