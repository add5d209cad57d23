package dev.onward.insight.patterns;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one thing that a person meant to risk next. A later check-in brings it up, once. */
public final class NextRisk {
    private static final String KEY = "next-risk";

    /** Asked in the same evening, it would be a reproach. */
    private static final Duration REST = Duration.ofHours(12);

    private NextRisk() {}

    /** What the latest {@code recall} among the entries says, unless it is too fresh or a check-in has asked about it. */
    public static Optional<String> open(List<Entry> entries, Instant now) {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.RECALL && !words(entry).isEmpty())
                .max(Comparator.comparing(Entry::at, OffsetDateTime.timeLineOrder()))
                .filter(recall -> !recall.at().toInstant().plus(REST).isAfter(now))
                .filter(recall -> entries.stream().noneMatch(entry -> asked(entry, recall)))
                .map(NextRisk::words);
    }

    private static boolean asked(Entry entry, Entry recall) {
        return entry.kind() == Kind.CHECK_IN
                && !entry.answersTo(KEY).isEmpty()
                && !entry.at().isBefore(recall.at());
    }

    private static String words(Entry recall) {
        return Lines.firstSentence(recall.answersTo(KEY).stream()
                .map(Answer::text)
                .flatMap(List::stream)
                .toList());
    }
}
