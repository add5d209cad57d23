package dev.onward.view.patterns;

import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Patterns;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps coming back, on one screen, and each part of it at length. */
public final class PatternsText {
    private final Picture picture;
    private final Patterns patterns;
    private final Page page;
    private final List<String> lines = new ArrayList<>();

    private PatternsText(Picture picture, Page page) {
        this.picture = picture;
        this.patterns = picture.patterns();
        this.page = page;
    }

    /** All at a glance: no more than 20 lines of 80 columns, and where there is more. */
    public static List<String> overview(Picture picture, Page page) {
        PatternsText text = new PatternsText(picture, page);
        text.head();
        if (!picture.patterns().cases().isEmpty()) {
            text.lines.addAll(PatternGlance.of(picture, page));
        }
        return text.lines;
    }

    /** Says how more of it is shown; nothing where there is no more. */
    public static List<String> more(Picture picture, Page page) {
        if (picture.patterns().cases().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line("More: onward patterns --all, or --section with one of " + names(", ") + ".", "", page)
                .forEach(line -> lines.add(page.theme().quiet(line)));
        return lines;
    }

    /** Offers four questions on what was just shown, and a closer look at a part of it. */
    public static List<String> offer(Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line("Enter: four questions on it. n: leave it here. Or type a part to look closer:", "", page)
                .forEach(line -> lines.add(page.theme().question(line)));
        Wrap.line(names(" ") + " all", "", page)
                .forEach(line -> lines.add(page.theme().quiet(line)));
        return lines;
    }

    /** Offers the sentences behind what was just shown. */
    public static List<String> offerSentences(Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line("A number shows the sentences behind it. Enter goes back.", "", page)
                .forEach(line -> lines.add(page.theme().question(line)));
        return lines;
    }

    /** The parts by their names. */
    static String names(String between) {
        return Stream.of(PatternSection.values()).map(PatternSection::word).collect(Collectors.joining(between));
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

    /** Whether that part has sentences behind it. */
    public static boolean hasSentences(PatternSection section) {
        return section == PatternSection.STYLES || section == PatternSection.TRAPS;
    }

    /** A part that has sentences behind it, with a number before each name, by which they can be asked for. */
    public static List<String> numbered(PatternSection section, Picture picture, Page page) {
        List<String> lines = new ArrayList<>();
        WordFigures.numbered(section, picture, page).forEach(figure -> {
            lines.add("");
            lines.addAll(figure.lines(page));
        });
        return lines;
    }

    /** The sentences behind the name of that number; none where there is no such number. */
    public static List<String> sentences(PatternSection section, int number, Picture picture, Page page) {
        List<String> lines = new ArrayList<>();
        WordFigures.sentences(section, number, picture, page).ifPresent(figure -> {
            lines.add("");
            lines.addAll(figure.lines(page));
        });
        return lines;
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
            case TIMES -> TimeFigures.times(patterns, page);
            case TRIES -> LifeFigures.tries(picture, page);
            case CALENDAR -> TimeFigures.calendar(picture, page);
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
}
