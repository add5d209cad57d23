package dev.onward.insight.patterns;

import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.journal.WordSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one thing that a person meant to risk next. A later check-in brings it up, once. */
public final class NextRisk {
    /** Asked in the same evening, it would be a reproach. */
    private static final Duration REST = Duration.ofHours(12);

    private NextRisk() {}

    /**
     * What the latest {@code recall} among the entries says, unless it is too fresh or a check-in has asked about it.
     *
     * @param entries in time order
     */
    public static Optional<String> open(List<Facts> entries, WordSource words, Instant now) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Facts entry = entries.get(i);
            String meant = entry.kind() == Kind.RECALL && entry.hasNextRisk() ? words(entry, words) : "";
            if (!meant.isEmpty()) {
                boolean fresh = entry.at().toInstant().plus(REST).isAfter(now);
                return fresh || isAsked(entry, entries) ? Optional.empty() : Optional.of(meant);
            }
        }
        return Optional.empty();
    }

    private static boolean isAsked(Facts recall, List<Facts> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == Kind.CHECK_IN
                        && entry.hasNextRisk()
                        && !entry.at().isBefore(recall.at()));
    }

    private static String words(Facts recall, WordSource words) {
        return Lines.firstSentence(words.words(recall).of(Facts.NEXT_RISK).toList());
    }
}
