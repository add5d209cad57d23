package dev.onward.insight.query;

import dev.onward.journal.Facts;
import dev.onward.journal.Selection;
import dev.onward.journal.Sieve;
import dev.onward.journal.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is looked for in the journal: conditions on an entry's facts and on its lines. An entry is found when all hold; the
 * conditions on lines may hold in different lines.
 *
 * @param facts what must hold of the facts
 * @param wanted each must be in a line
 * @param unwanted none may be in a line
 */
public record Query(Predicate<Facts> facts, List<LineMatcher> wanted, List<LineMatcher> unwanted) {
    /** Copies the lists. */
    public Query {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /**
     * A line that is found.
     *
     * @param place its place among the lines of the entry, from 0
     * @param spans what in it was looked for, in order and apart; none when the query has no words
     */
    public record Hit(int place, List<Span> spans) {}

    /**
     * A part of a line.
     *
     * @param start its first character, from 0
     * @param end the place after its last character
     */
    public record Span(int start, int end) {}

    /**
     * What came of looking at an entry.
     *
     * @param words the entry's lines
     * @param isFound whether it is what was looked for
     * @param hits the lines that are; the first line when the query has no words
     * @param leftOut how many lines were given up because an expression took too long on them
     */
    public record Hits(Words words, boolean isFound, List<Hit> hits, int leftOut) {
        private static final Words.Line NO_LINE = new Words.Line("", 0, "");

        /** The lines that were found; one without key and text for an entry that has none. */
        public List<Words.Line> lines() {
            return hits.isEmpty()
                    ? List.of(NO_LINE)
                    : hits.stream().map(hit -> words.lines().get(hit.place())).toList();
        }
    }

    /** The same query among the selected entries. */
    public Query within(Selection selection) {
        return new Query(facts.and(selection::matches), wanted, unwanted);
    }

    /** Whether it has a regular expression: only those can take long. */
    public boolean hasExpression() {
        return Stream.concat(wanted.stream(), unwanted.stream())
                .anyMatch(matcher -> matcher instanceof LineMatcher.Expression);
    }

    /** What a journal may skip unread. */
    public Sieve sieve() {
        List<String> stems = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (LineMatcher matcher : wanted) {
            if (matcher instanceof LineMatcher.Stems words) {
                stems.addAll(words.stems());
            } else if (matcher instanceof LineMatcher.Exact exact) {
                texts.add(exact.text());
            } else if (matcher instanceof LineMatcher.Expression expression) {
                expression.literal().ifPresent(texts::add);
            }
        }
        return new Sieve(facts, stems, texts);
    }

    /** Looks at the lines of an entry that came through the sieve. */
    public Hits on(Words words) {
        TreeMap<Integer, List<Span>> hits = new TreeMap<>();
        int leftOut = 0;
        boolean found = true;
        for (LineMatcher matcher : wanted) {
            Look look = Look.of(matcher, words);
            look.hits()
                    .forEach(hit -> hits.computeIfAbsent(hit.place(), place -> new ArrayList<>())
                            .addAll(hit.spans()));
            leftOut += look.leftOut();
            found &= !look.hits().isEmpty();
        }
        for (LineMatcher matcher : unwanted) {
            Look look = found ? Look.of(matcher, words) : Look.NOTHING;
            leftOut += look.leftOut();
            found &= look.hits().isEmpty() && look.leftOut() == 0;
        }
        if (wanted.isEmpty() && !words.lines().isEmpty()) {
            hits.put(0, List.of());
        }
        List<Hit> all = new ArrayList<>();
        hits.forEach((place, spans) -> all.add(new Hit(place, apart(spans))));
        return new Hits(words, found, found ? all : List.of(), leftOut);
    }

    /** What one matcher sees in the lines. */
    private record Look(List<Hit> hits, int leftOut) {
        static final Look NOTHING = new Look(List.of(), 0);

        static Look of(LineMatcher matcher, Words words) {
            List<Hit> hits = new ArrayList<>();
            int leftOut = 0;
            for (int i = 0; i < words.lines().size(); i++) {
                try {
                    String line = words.lines().get(i).text();
                    int place = i;
                    matcher.spans(line).ifPresent(spans -> hits.add(new Hit(place, spans)));
                } catch (PatienceLost tooLong) {
                    leftOut++;
                }
            }
            return new Look(hits, leftOut);
        }
    }

    /** In order, and those that meet made one. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start));
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            int last = apart.size() - 1;
            if (last >= 0 && span.start() <= apart.get(last).end()) {
                apart.set(
                        last,
                        new Span(
                                apart.get(last).start(),
                                Math.max(span.end(), apart.get(last).end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
