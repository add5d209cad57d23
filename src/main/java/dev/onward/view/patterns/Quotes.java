package dev.onward.view.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<Quotes> quotes = new ArrayList<>(of(Said.traps(picture)));
        quotes.addAll(of(Said.styles(picture.patterns().told(), picture)));
        return quotes;
    }

    private static List<Quotes> of(List<Said> said) {
        Map<String, List<Said>> byName = new TreeMap<>();
        said.stream()
                .filter(one -> !one.isNone())
                .forEach(one -> byName.computeIfAbsent(one.name(), none -> new ArrayList<>())
                        .add(one));
        List<Quotes> quotes = new ArrayList<>();
        byName.forEach((name, all) -> {
            List<String> lines = new ArrayList<>();
            for (int i = all.size() - 1; i >= 0 && lines.size() < NEWEST; i--) {
                Said one = all.get(i);
                one.words().get().ifPresent(words -> lines.add(one.entry().id() + ": \"" + words + "\""));
            }
            if (!lines.isEmpty()) {
                quotes.add(new Quotes(name, lines, all.size()));
            }
        });
        return quotes;
    }
}
