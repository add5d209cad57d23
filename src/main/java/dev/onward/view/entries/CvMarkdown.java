package dev.onward.view.entries;

import dev.onward.view.LongDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A CV of failures as Markdown.
 *
 * <pre>
 * # CV of failures
 *
 * ## 2026: 1 rejection, 1 new attempt
 *
 * - **20 November, creative.** They sent the form letter.
 *   - tried again on 22 November
 *   - led to: a new draft
 * </pre>
 */
public final class CvMarkdown {

    private CvMarkdown() {}

    /** Its lines. */
    public static List<String> of(FailuresCv cv) {
        List<String> lines = new ArrayList<>(List.of("# CV of failures"));
        if (cv.years().isEmpty()) {
            lines.addAll(List.of("", "Nothing is written down yet."));
        }
        for (FailuresCv.Year year : cv.years()) {
            lines.addAll(List.of("", "## " + heading(year)));
            if (!year.rejections().isEmpty()) {
                lines.add("");
            }
            year.rejections().forEach(rejection -> add(rejection, lines));
        }
        return lines;
    }

    private static void add(FailuresCv.Rejection rejection, List<String> lines) {
        String words = EntryMarkdown.escaped(rejection.words());
        lines.add(("- **" + when(rejection) + ".** " + words).stripTrailing());
        again(rejection).forEach(line -> lines.add("  - " + line));
        rejection.ledTo().forEach(line -> lines.add("  - led to: " + EntryMarkdown.escaped(line)));
    }

    /** Such as {@code 2026: 2 rejections, 1 new attempt}. */
    static String heading(FailuresCv.Year year) {
        return year.year() + ": " + counted(year.rejections().size(), "rejection") + ", "
                + counted(year.attempts(), "new attempt");
    }

    /** Such as {@code 20 November, creative}. */
    static String when(FailuresCv.Rejection rejection) {
        return LongDate.withoutYear(rejection.at())
                + rejection.context().map(context -> ", " + context.word()).orElse("");
    }

    /** Such as {@code tried again on 22 November}, a line each. */
    static List<String> again(FailuresCv.Rejection rejection) {
        return rejection.attempts().stream()
                .map(at -> "tried again on "
                        + (at.getYear() == rejection.at().getYear() ? LongDate.withoutYear(at) : LongDate.of(at)))
                .toList();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
