package dev.onward.view.patterns;

import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Patterns;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be shown of a pattern.
 *
 * @param patterns the numbers
 * @param styles the response styles that are known
 * @param words the words behind them, read when they are shown
 * @param meant the last look at the patterns that ended with a change to make, if it was not told yet how that went
 * @param today the day on which it is looked at
 */
public record Picture(Patterns patterns, Styles styles, WordSource words, Optional<Words> meant, LocalDate today) {
    /** The same with these styles instead. */
    public Picture with(Styles other) {
        return new Picture(patterns, other, words, meant, today);
    }

    /** How many rejections are dated after today, by a clock that went wrong. */
    int ahead() {
        return (int) patterns.cases().stream()
                .filter(known -> known.rejection().at().toLocalDate().isAfter(today))
                .count();
    }
}
