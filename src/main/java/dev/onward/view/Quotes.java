package dev.onward.view;

import dev.onward.insight.ResponseStyle;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The person's sentences behind a trap or a style.
 *
 * @param name which
 * @param lines the newest, the newest first, each with its entry's id
 * @param count how many there are
 */
record Quotes(String name, List<String> lines, int count) {
    private static final int NEWEST = 3;

    /** Of every trap, then of every style. */
    static List<Quotes> of(Picture picture) {
        Map<String, List<String>> traps = new TreeMap<>();
        picture.patterns().traps().forEach(seen -> {
            if (!seen.trap().quote().isBlank()) {
                add(traps, seen.trap().trap(), said(seen.entry(), seen.trap().quote()));
            }
        });
        Map<String, List<Facts>> styles = new TreeMap<>();
        for (Facts entry : picture.patterns().told()) {
            Optional.ofNullable(picture.styles().read().get(entry.id()))
                    .filter(style -> style != ResponseStyle.NONE)
                    .ifPresent(style -> add(styles, style.word(), entry));
        }
        List<Quotes> quotes = new ArrayList<>();
        traps.forEach((name, lines) -> quotes.add(new Quotes(name, newest(lines), lines.size())));
        styles.forEach((name, entries) -> quotes.add(new Quotes(
                name,
                newest(entries).stream()
                        .flatMap(entry ->
                                firstLine(picture.words().words(entry)).map(line -> said(entry, line)).stream())
                        .toList(),
                entries.size())));
        return quotes;
    }

    /** What shows the response best: the first line after what happened. */
    static Optional<String> firstLine(Words words) {
        return words.answers()
                .filter(line ->
                        !line.key().equals("what-happened") && !line.text().isBlank())
                .map(Words.Line::text)
                .findFirst();
    }

    private static <T> void add(Map<String, List<T>> all, String name, T one) {
        all.computeIfAbsent(name, none -> new ArrayList<>()).add(one);
    }

    private static String said(Facts entry, String line) {
        return entry.id() + ": \"" + line + "\"";
    }

    private static <T> List<T> newest(List<T> all) {
        List<T> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - NEWEST), all.size()));
        Collections.reverse(newest);
        return newest;
    }
}
