package dev.onward.view;

import dev.onward.insight.Case;
import dev.onward.insight.Patterns;
import dev.onward.insight.Summary;
import dev.onward.view.Bars.Bar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps coming back, on one screen, and each part of it at length. */
public final class PatternsText {
    private static final int LABELS = 16;
    private static final int NARROW = 60;
    private static final int NAMED = 3;

    private final Picture picture;
    private final Patterns patterns;
    private final Page page;
    private final List<String> lines = new ArrayList<>();

    private PatternsText(Picture picture, Page page) {
        this.picture = picture;
        this.patterns = picture.patterns();
        this.page = page;
    }

    /** What an overview tells, without what one may look at next. */
    static List<String> counted(Picture picture, Page page) {
        PatternsText text = new PatternsText(picture, page);
        text.head();
        if (!picture.patterns().cases().isEmpty()) {
            text.glance();
        }
        return text.lines;
    }

    /** All at a glance: no more than 23 lines of 80 columns. */
    public static List<String> overview(Picture picture, Page page) {
        PatternsText text = new PatternsText(picture, page);
        text.head();
        if (!picture.patterns().cases().isEmpty()) {
            text.glance();
            text.more();
        }
        return text.lines;
    }

    /** Every part at length. */
    public static List<String> all(Picture picture, Page page) {
        PatternsText text = new PatternsText(picture, page);
        text.head();
        if (!picture.patterns().cases().isEmpty()) {
            Stream.of(PatternSection.values()).forEach(text::figures);
        }
        return text.lines;
    }

    /** One part at length. */
    public static List<String> section(PatternSection section, Picture picture, Page page) {
        PatternsText text = new PatternsText(picture, page);
        text.head();
        if (!picture.patterns().told().isEmpty()) {
            text.figures(section);
        }
        return text.lines;
    }

    private void figures(PatternSection section) {
        for (Figure figure : figuresOf(section)) {
            lines.add("");
            lines.addAll(figure.lines(page));
        }
    }

    private List<Figure> figuresOf(PatternSection section) {
        return switch (section) {
            case CONTEXTS -> LifeFigures.contexts(patterns, page);
            case HURT -> HurtFigures.hurt(patterns, page);
            case RECOVERY -> HurtFigures.recovery(patterns, page);
            case FORECAST -> HurtFigures.forecast(patterns, page);
            case STYLES -> WordFigures.styles(picture, page);
            case TRAPS -> WordFigures.traps(picture, page);
            case PRACTICES -> HurtFigures.practices(patterns, page);
            case TIMES -> LifeFigures.times(patterns, page);
            case TRIES -> LifeFigures.tries(picture, page);
            case CALENDAR -> LifeFigures.calendar(picture, page);
        };
    }

    private void head() {
        List<Case> cases = patterns.cases();
        if (cases.isEmpty()) {
            lines.addAll(Wrap.line(
                    patterns.told().isEmpty()
                            ? "There is nothing to look at yet. \"onward new\" writes down a first rejection."
                            : "There is no rejection in it to look at.",
                    "",
                    page));
            return;
        }
        String first = day(cases.get(0));
        String last = day(cases.get(cases.size() - 1));
        String head = Amount.of(cases.size(), "rejection") + " and " + Amount.of(patterns.checkIns(), "check-in") + ", "
                + (first.equals(last) ? first : first + " to " + last) + ".";
        Wrap.line(head, "", page).forEach(line -> lines.add(page.theme().strong(line)));
        if (picture.ahead() > 0) {
            lines.addAll(Wrap.line(picture.ahead() + " of them dated after today.", "", page));
        }
    }

    private static String day(Case known) {
        LocalDate day = known.rejection().at().toLocalDate();
        return Amount.day(day);
    }

    private void glance() {
        lines.add("");
        if (page.theme().drawing()) {
            lines.add(page.theme().strong("Where"));
            lines.addAll(LifeFigures.where(patterns, page));
            lines.add("");
        } else {
            fact(
                    "Where",
                    patterns.byContext().entrySet().stream()
                            .map(part -> part.getKey().word() + " "
                                    + part.getValue().cases().size())
                            .collect(Collectors.joining(", ")));
        }
        hurt();
        fact("Half as much", Amount.half(patterns.untilHalf()));
        fact("Recovered", Amount.half(patterns.untilRecovered()));
        Summary error = patterns.forecastErrors();
        fact(
                "A week later",
                Amount.known(error.count(), error.mean(), HurtFigures::difference) + " (mean of " + error.count()
                        + ")");
        Summary next = patterns.nextTries();
        fact(
                "The next try",
                Amount.known(next.count(), next.median(), days -> "after " + Amount.days(days)) + " (middle of "
                        + next.count() + "; none yet after " + (patterns.cases().size() - next.count()) + ")");
        words();
        times();
    }

    private void hurt() {
        Theme theme = page.theme();
        int before = patterns.hurtBefore().count();
        int last = patterns.hurtLast().count();
        String drawn = theme.drawing() && before >= Patterns.USEFUL
                ? theme.drawn(Area.line(patterns.hurtBefore().counts(), theme)) + " 0 to 10, "
                : "";
        fact(
                "Hurt at first",
                drawn + Amount.known(before, patterns.hurtBefore().median(), PatternsText::middle) + " (of " + before
                        + ")");
        fact(
                "Hurt told last",
                Amount.known(last, patterns.hurtLast().median(), PatternsText::middle) + " (of " + last + ")");
    }

    private static String middle(double hurt) {
        return "middle " + Amount.number(hurt);
    }

    private void words() {
        fact("Thinking traps", most(WordFigures.bars(patterns.trapCounts(), page), "none seen so far"));
        int unread = picture.styles().unread();
        String none = unread > 0 ? unread + " not read yet: --section styles" : "none read so far";
        String some = unread > 0 ? " (" + unread + " not read yet)" : "";
        List<Bar> styles = WordFigures.bars(WordFigures.words(picture.styles().counts()), page);
        fact("You responded", most(styles, none) + (styles.isEmpty() ? "" : some));
    }

    private static String most(List<Bar> bars, String none) {
        return bars.isEmpty()
                ? none
                : bars.stream()
                        .limit(NAMED)
                        .map(bar -> bar.label() + " " + bar.told())
                        .collect(Collectors.joining(", "));
    }

    private void times() {
        Theme theme = page.theme();
        int count = patterns.cases().size();
        String most = Amount.TOO_FEW;
        if (count >= Patterns.USEFUL) {
            most = often(LifeFigures.partsOfDay(patterns)) + ", " + often(LifeFigures.weekdays(patterns));
        }
        fact("Most often", most + " (of " + count + ")");
        if (theme.drawing()) {
            fact(
                    "Month by month",
                    theme.drawn(Area.line(LifeFigures.months(patterns.byMonth(), picture.today()), theme)) + " to now");
        }
    }

    private static String often(List<Bar> bars) {
        Bar most = bars.stream()
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .orElseThrow();
        return most.label() + " " + most.told();
    }

    private void fact(String label, String words) {
        if (page.columns() < NARROW || !page.theme().drawing()) {
            Wrap.line(label + ": " + words, "", page).forEach(lines::add);
            return;
        }
        String pad = " ".repeat(LABELS - label.length());
        List<String> wrapped = Wrap.line(words, " ".repeat(LABELS), page);
        lines.add(page.theme().strong(label) + pad + wrapped.get(0).stripLeading());
        lines.addAll(wrapped.subList(1, wrapped.size()));
    }

    private void more() {
        lines.add("");
        Wrap.line("More: onward patterns --all, or one part of it with --section (see --help).", "", page)
                .forEach(line -> lines.add(page.theme().quiet(line)));
    }
}
