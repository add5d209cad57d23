package dev.onward.view.patterns;

import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Shares;
import dev.onward.journal.Named;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.patterns.Bars.Bar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What shows in the words: response styles and thinking traps, over time and with the sentences. */
final class WordFigures {
    private static final int TIMES = 8;
    private static final int QUOTES = 3;
    private static final int MANY_QUOTES = 10;
    private static final int WIDE = 60;

    private final List<Said> said;
    private final List<Map.Entry<String, Integer>> names;
    private final Page page;

    private WordFigures(List<Said> said, Page page) {
        this.said = said;
        this.page = page;
        names = counts(said.stream().map(Said::name).toList()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }

    /** Of one of the two parts that tell of words. */
    private static WordFigures of(PatternSection section, Picture picture, Page page) {
        return new WordFigures(
                section == PatternSection.STYLES
                        ? Said.styles(picture.patterns().told(), picture)
                        : Said.traps(picture),
                page);
    }

    /** How the person responded, with the newest sentences. */
    static List<Figure> styles(Picture picture, Page page) {
        WordFigures figures = of(PatternSection.STYLES, picture, page);
        return figures.withQuotes(figures.styles(picture.styles(), false));
    }

    /** The thinking traps, with the newest sentences. */
    static List<Figure> traps(Picture picture, Page page) {
        WordFigures figures = of(PatternSection.TRAPS, picture, page);
        return figures.withQuotes(figures.traps(false));
    }

    /** One of the two with a number before each name and without the sentences, which can be asked for. */
    static List<Figure> numbered(PatternSection section, Picture picture, Page page) {
        WordFigures figures = of(section, picture, page);
        return section == PatternSection.STYLES ? figures.styles(picture.styles(), true) : figures.traps(true);
    }

    /** The sentences behind the name of that number, from 1, the newest first; empty where there is no such number. */
    static Optional<Figure> sentences(PatternSection section, int number, Picture picture, Page page) {
        WordFigures figures = of(section, picture, page);
        return number < 1 || number > figures.names.size()
                ? Optional.empty()
                : figures.quotes(figures.names.get(number - 1).getKey(), MANY_QUOTES)
                        .or(() -> Optional.of(new Figure(
                                "In your words: "
                                        + figures.safe(
                                                figures.names.get(number - 1).getKey()),
                                "",
                                List.of(),
                                List.of(),
                                List.of("No sentence is kept with it."))));
    }

    private List<Figure> styles(Styles styles, boolean isNumbered) {
        List<String> notes = new ArrayList<>(List.of("Read from the words alone; you know best how it was."));
        if (styles.unread() > 0) {
            notes.add(
                    0,
                    Amount.of(styles.unread(), "text") + " not read yet; \"onward patterns --section styles\" reads"
                            + " them on this machine.");
        }
        return figures("How you responded", "of " + Amount.of(said.size(), "text"), notes, isNumbered);
    }

    private List<Figure> traps(boolean isNumbered) {
        return figures(
                "Thinking traps",
                said.size() + " seen",
                List.of("Those that were offered and that you did not refuse."),
                isNumbered);
    }

    private List<Figure> figures(String heading, String from, List<String> notes, boolean isNumbered) {
        if (said.isEmpty()) {
            List<String> why = new ArrayList<>(List.of("None so far."));
            notes.stream().filter(note -> note.contains("not read yet")).forEach(why::add);
            return List.of(new Figure(heading, from, List.of(), List.of(), why));
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String number = isNumbered ? (i < 9 ? " " : "") + (i + 1) + "  " : "";
            bars.add(Bar.of(number + safe(names.get(i).getKey()), names.get(i).getValue()));
        }
        Shares shares = Shares.of(
                said.stream()
                        .map(one -> new Shares.One(one.entry().at(), safe(one.name())))
                        .toList(),
                TIMES);
        return isNumbered && shares.isKnown() && page.theme().drawing() && page.columns() >= WIDE
                ? List.of(inOne(heading, from, bars, shares, notes))
                : List.of(counted(heading, from, bars, notes), shares(heading, shares));
    }

    private Figure counted(String heading, String from, List<Bar> bars, List<String> notes) {
        String told = bars.stream()
                .map(bar -> bar.label().strip() + ": " + bar.told())
                .collect(Collectors.joining(", "));
        return new Figure(heading, from, Bars.of(bars, page), List.of(told + "."), notes);
    }

    private Figure shares(String heading, Shares shares) {
        String title = heading + ", share a " + shares.unit();
        return shares.isKnown()
                ? new Figure(
                        title,
                        "",
                        SharesTable.of(shares, rows(name -> name), page),
                        SharesTable.told(shares, safeNames()),
                        page.theme().drawing() ? fewer(shares) : List.of())
                : Figure.tooFew(title, "of " + said.size());
    }

    /** How often each came, and its shares, in one table. */
    private Figure inOne(String heading, String from, List<Bar> bars, Shares shares, List<String> notes) {
        int wide = bars.stream()
                .mapToInt(bar -> page.widthOf().applyAsInt(bar.label()))
                .max()
                .orElse(0);
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < bars.size(); i++) {
            String label = bars.get(i).label();
            String told = bars.get(i).told();
            int free = wide - page.widthOf().applyAsInt(label) + 2 + Math.max(0, 3 - told.length());
            labels.put(safe(names.get(i).getKey()), label + " ".repeat(free) + told);
        }
        List<String> all = new ArrayList<>(fewer(shares));
        all.addAll(notes);
        List<SharesTable.Row> rows = rows(name -> labels.getOrDefault(name, name));
        return new Figure(
                heading + ", share a " + shares.unit(), from, SharesTable.of(shares, rows, page), List.of(), all);
    }

    private static List<String> fewer(Shares shares) {
        return shares.times().stream().allMatch(Shares.Time::isKnown)
                ? List.of()
                : List.of("Where a " + shares.unit() + " has fewer than five, no share is told.");
    }

    private List<SharesTable.Row> rows(UnaryOperator<String> label) {
        return safeNames().stream()
                .map(name -> new SharesTable.Row(name, label.apply(name)))
                .toList();
    }

    private List<String> safeNames() {
        return names.stream().map(name -> safe(name.getKey())).toList();
    }

    private List<Figure> withQuotes(List<Figure> figures) {
        List<Figure> all = new ArrayList<>(figures);
        names.forEach(name -> quotes(name.getKey(), QUOTES).ifPresent(all::add));
        return all;
    }

    /** The newest sentences behind it. */
    private Optional<Figure> quotes(String name, int most) {
        List<Said> such = said.stream()
                .filter(one -> one.name().equals(name) && !one.isNone())
                .toList();
        List<String> lines = new ArrayList<>();
        for (int i = such.size() - 1; i >= 0 && lines.size() < most; i--) {
            Said one = such.get(i);
            one.words().get().ifPresent(words -> lines.add(one.entry().id() + ": \"" + safe(words) + "\""));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String from = such.size() > most ? "the newest " + most + " of " + such.size() : "";
        return Optional.of(new Figure("In your words: " + safe(name), from, List.of(), List.of(), lines));
    }

    private String safe(String text) {
        return SafeText.line(text, page.theme());
    }

    /** Names with how often each came. */
    static Map<String, Integer> counts(List<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    /** The bars, the longest first. */
    static List<Bar> bars(Map<String, Integer> counts, Page page) {
        return counts.entrySet().stream()
                .map(count -> Bar.of(SafeText.line(count.getKey(), page.theme()), count.getValue()))
                .sorted((one, other) -> Double.compare(other.value(), one.value()))
                .toList();
    }

    /** Style counts by their words. */
    static <N extends Named> Map<String, Integer> words(Map<N, Integer> counts) {
        Map<String, Integer> words = new TreeMap<>();
        counts.forEach((named, count) -> words.put(named.word(), count));
        return words;
    }
}
