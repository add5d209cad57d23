package dev.onward.view.patterns;

import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Summary;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where rejections came, and the tries beside them. */
final class LifeFigures {
    private LifeFigures() {}

    /** The parts of life. */
    static List<Figure> contexts(Patterns patterns, Page page) {
        boolean isWide = WhereTable.isWide(page);
        List<String> told = WhereTable.told(patterns);
        List<String> table = WhereTable.of(patterns, page);
        List<String> notes = new ArrayList<>(isWide || !page.theme().drawing() ? List.of() : told);
        notes.add("The days are those within which half of them hurt half as much, or were recovered from, with those"
                + " that are not there yet counted in (Kaplan and Meier 1958).");
        String from = "of " + patterns.cases().size();
        return List.of(new Figure("Where they came, and how long they hurt", from, table, told, notes));
    }

    /** Tries beside rejections, and days until the next try. */
    static List<Figure> tries(Picture picture, Page page) {
        Patterns patterns = picture.patterns();
        Map<YearMonth, Integer> tried = new TreeMap<>();
        patterns.tries().forEach(entry -> tried.merge(YearMonth.from(entry.at()), 1, Integer::sum));
        List<Integer> rejections = TimeFigures.months(patterns.byMonth(), picture.today());
        List<Integer> tries = TimeFigures.months(tried, picture.today());
        int most = Math.max(Collections.max(rejections), Collections.max(tries));
        List<String> chart = List.of(
                "  rejections  " + line(rejections, most, page.theme()),
                "  tries       " + line(tries, most, page.theme()),
                "              " + TimeFigures.months(picture.today()));
        return List.of(new Figure(
                "Tries beside rejections",
                Amount.of(patterns.attempts(), "try") + ", "
                        + Amount.of(patterns.cases().size(), "rejection"),
                chart,
                List.of("In the last " + TimeFigures.MONTHS + " months: "
                        + Amount.of(TimeFigures.sum(rejections), "rejection") + ", "
                        + Amount.of(TimeFigures.sum(tries), "try") + "."),
                List.of("From a rejection to the next try: " + next(patterns) + ".")));
    }

    /** On one scale, so that the two can be compared. */
    private static String line(List<Integer> counts, int most, Theme theme) {
        return theme.drawn(Area.of(Area.heights(counts, most), 1, 1, theme).get(0));
    }

    /** How long until the next try. */
    static String next(Patterns patterns) {
        Summary next = patterns.nextTries();
        int notYet = patterns.cases().size() - next.count();
        return Amount.known(next.count(), next.median(), days -> Amount.days(days) + " in the middle") + " (of "
                + next.count() + (notYet == 0 ? "" : "; after " + notYet + " none so far") + ")";
    }
}
