package dev.onward.view;

import dev.onward.insight.Patterns;
import dev.onward.insight.Styles;
import java.time.LocalDate;

/**
 * What is to be shown of a pattern.
 *
 * @param patterns the numbers
 * @param styles the response styles that are known
 * @param today the day on which it is looked at
 */
public record Picture(Patterns patterns, Styles styles, LocalDate today) {
    /** How many rejections are dated after today, by a clock that went wrong. */
    int ahead() {
        return (int) patterns.cases().stream()
                .filter(known -> known.rejection().at().toLocalDate().isAfter(today))
                .count();
    }
}
