package dev.onward.view;

import dev.onward.insight.Patterns;
import dev.onward.insight.Quarter;
import dev.onward.insight.ResponseStyle;
import dev.onward.insight.Styles;
import dev.onward.journal.Entry;
import dev.onward.journal.Named;
import dev.onward.view.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What shows in the words: response styles and thinking traps, over time and with the sentences. */
final class WordFigures {
    private static final int QUARTERS = 8;
    private static final int QUOTES = 3;

    private WordFigures() {}

    /** How the person responded. */
    static List<Figure> styles(Picture picture, Page page) {
        Styles styles = picture.styles();
        List<Said> said = new ArrayList<>();
        for (Entry entry : picture.patterns().told()) {
            Optional.ofNullable(styles.read().get(entry.id()))
                    .ifPresent(style -> said.add(new Said(
                            entry,
                            style.word(),
                            Quotes.firstLine(entry).map(List::of).orElse(List.of()))));
        }
        List<String> notes = new ArrayList<>();
        if (styles.unread() > 0) {
            notes.add(Amount.of(styles.unread(), "text") + " not read yet; \"onward patterns --section styles\" reads"
                    + " them on this machine.");
        }
        notes.addAll(quarters(said));
        notes.add("Read from the words alone; you know best how it was.");
        return figures("How you responded", "text", said, notes, page);
    }

    /** The thinking traps. */
    static List<Figure> traps(Picture picture, Page page) {
        List<Said> said = picture.patterns().traps().stream()
                .map(seen -> new Said(
                        seen.entry(),
                        SafeText.line(seen.trap().trap(), page.theme()),
                        seen.trap().quote().isBlank()
                                ? List.of()
                                : List.of(seen.trap().quote())))
                .toList();
        List<String> notes = new ArrayList<>(quarters(said));
        notes.add("Those that were offered and that you did not refuse.");
        return figures("Thinking traps", "seen", said, notes, page);
    }

    /**
     * Something that shows in an entry.
     *
     * @param name what it is called
     * @param words the person's own, if there are any
     */
    private record Said(Entry entry, String name, List<String> words) {}

    private static List<Figure> figures(String heading, String what, List<Said> said, List<String> notes, Page page) {
        String from = what.equals("seen") ? said.size() + " seen" : "of " + Amount.of(said.size(), what);
        if (said.isEmpty()) {
            List<String> why = new ArrayList<>(List.of("None so far."));
            notes.stream().filter(note -> note.contains("not read yet")).forEach(why::add);
            return List.of(new Figure(heading, from, List.of(), List.of(), why));
        }
        List<Bar> bars = bars(counts(said.stream().map(Said::name).toList()), page);
        String told = bars.stream().map(bar -> bar.label() + " " + bar.told()).collect(Collectors.joining(", "));
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(heading, from, Bars.of(bars, page), List.of(told + "."), notes));
        for (Bar bar : bars) {
            quotes(bar.label(), said, page).ifPresent(figures::add);
        }
        return figures;
    }

    /** The newest sentences behind it. */
    private static Optional<Figure> quotes(String name, List<Said> said, Page page) {
        List<Said> with = said.stream()
                .filter(one -> SafeText.line(one.name(), page.theme()).equals(name)
                        && !one.words().isEmpty())
                .toList();
        if (with.isEmpty() || name.equals(ResponseStyle.NONE.word())) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (int i = with.size() - 1; i >= Math.max(0, with.size() - QUOTES); i--) {
            String words = SafeText.line(String.join(" ", with.get(i).words()), page.theme());
            lines.add(with.get(i).entry().id() + ": \"" + words + "\"");
        }
        String from = with.size() > QUOTES ? "the newest " + QUOTES + " of " + with.size() : "";
        return Optional.of(new Figure("In your words: " + name, from, List.of(), List.of(), lines));
    }

    /** Names with how often each came, the most frequent first. */
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

    /** The shares of the last quarters that have enough. */
    private static List<String> quarters(List<Said> said) {
        Map<Quarter, List<String>> byQuarter = new TreeMap<>();
        said.forEach(one -> byQuarter
                .computeIfAbsent(Quarter.of(one.entry().at()), none -> new ArrayList<>())
                .add(one.name()));
        List<String> lines = new ArrayList<>();
        byQuarter.forEach((quarter, names) -> lines.add(quarter + " (of " + names.size() + "): " + shares(names)));
        return lines.subList(Math.max(0, lines.size() - QUARTERS), lines.size());
    }

    private static String shares(List<String> names) {
        if (names.size() < Patterns.USEFUL) {
            return Amount.TOO_FEW;
        }
        return counts(names).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(count -> count.getKey() + " " + Amount.percent((double) count.getValue() / names.size()))
                .collect(Collectors.joining(", "));
    }
}
