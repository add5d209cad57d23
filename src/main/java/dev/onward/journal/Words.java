package dev.onward.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The person's own lines of one entry, with what is needed to say where they stand.
 *
 * @param facts the entry's facts
 * @param lines the lines in the order of the sitting
 */
public record Words(Facts facts, List<Line> lines) {
    private static final String READING = "reframe";
    private static final Set<String> NO_ANSWERS = Set.of("received", "text", "led-to", READING);

    /**
     * One line of text.
     *
     * @param key the name of the question that it answers, or {@code received}, {@code text}, {@code led-to}, {@code
     *     reframe}
     * @param number its number among the lines of that key in the entry, from 1
     * @param text the line, without its end
     */
    public record Line(String key, int number, String text) {}

    /** Copies the list. */
    public Words {
        lines = List.copyOf(lines);
    }

    /** The lines of that key, in their order. */
    public Stream<String> of(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).map(Line::text);
    }

    /** The answers' lines, in their order. */
    public Stream<Line> answers() {
        return lines.stream().filter(line -> !NO_ANSWERS.contains(line.key()));
    }

    /** The person's own lines in the order of the sitting: all but the fairer readings they chose. */
    public List<String> said() {
        return lines.stream()
                .filter(line -> !line.key().equals(READING))
                .map(Line::text)
                .toList();
    }

    /** The words of an entry: answers, words received, a check-in's note and outcome, and the fairer readings chosen. */
    public static Words of(Entry entry) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        entry.answers().forEach(answer -> add(answer.key(), answer.text(), numbers, lines));
        add("received", entry.received(), numbers, lines);
        add("text", entry.checkIn().text(), numbers, lines);
        add("led-to", entry.checkIn().ledTo(), numbers, lines);
        entry.reflection().reframes().stream()
                .filter(Reflection.Reframe::chosen)
                .forEach(reframe -> add(READING, reframe.text(), numbers, lines));
        return new Words(Facts.of(entry), lines);
    }

    private static void add(String key, List<String> text, Map<String, Integer> numbers, List<Line> lines) {
        text.forEach(line -> lines.add(new Line(key, numbers.merge(key, 1, Integer::sum), line)));
    }
}
