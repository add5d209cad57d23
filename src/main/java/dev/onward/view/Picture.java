package dev.onward.view;

import dev.onward.insight.Patterns;
import dev.onward.insight.Styles;
import dev.onward.journal.WordSource;
import java.time.LocalDate;

/**
 * What is to be shown of a pattern.
 *
 * @param patterns the numbers
 * @param styles the response styles that are known
 * @param words the words behind them, read when they are shown
 * @param today the day on which it is looked at
 */
public record Picture(Patterns patterns, Styles styles, WordSource words, LocalDate today) {
    /** How many rejections are dated after today, by a clock that went wrong. */
    int ahead() {
        return (int) patterns.cases().stream()
                .filter(known -> known.rejection().at().toLocalDate().isAfter(today))
                .count();
    }
}
