package dev.onward.view;

import dev.onward.insight.ResponseStyle;
import dev.onward.journal.Entry;
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
                add(traps, seen.trap().trap(), seen.entry(), seen.trap().quote());
            }
        });
        Map<String, List<String>> styles = new TreeMap<>();
        for (Entry entry : picture.patterns().told()) {
            Optional.ofNullable(picture.styles().read().get(entry.id()))
                    .filter(style -> style != ResponseStyle.NONE)
                    .ifPresent(style -> firstLine(entry).ifPresent(line -> add(styles, style.word(), entry, line)));
        }
        List<Quotes> quotes = new ArrayList<>();
        traps.forEach((name, lines) -> quotes.add(newest(name, lines)));
        styles.forEach((name, lines) -> quotes.add(newest(name, lines)));
        return quotes;
    }

    /** What shows the response best: the first line after what happened. */
    static Optional<String> firstLine(Entry entry) {
        return entry.answers().stream()
                .filter(answer -> !answer.key().equals("what-happened"))
                .flatMap(answer -> answer.text().stream())
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    private static void add(Map<String, List<String>> all, String name, Entry entry, String line) {
        all.computeIfAbsent(name, none -> new ArrayList<>()).add(entry.id() + ": \"" + line + "\"");
    }

    private static Quotes newest(String name, List<String> lines) {
        List<String> newest = new ArrayList<>(lines.subList(Math.max(0, lines.size() - NEWEST), lines.size()));
        Collections.reverse(newest);
        return new Quotes(name, newest, lines.size());
    }
}
