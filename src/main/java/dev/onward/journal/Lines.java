package dev.onward.journal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's text as the lines they wrote. */
public final class Lines {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private Lines() {}

    /** The lines of a text, without empty lines at its end. */
    public static List<String> of(String text) {
        return of(List.of(text));
    }

    /** The same lines, those with a line end inside taken apart, without empty lines at the end. */
    public static List<String> of(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.addAll(List.of(LINE_END.split(text, -1)));
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return List.copyOf(lines);
    }

    /** The first sentence of a text, or its first line if that ends before; empty when there are no words. */
    public static String firstSentence(List<String> lines) {
        String line = lines.stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        sentences.first();
        int end = sentences.next();
        return end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    }

    /** One text with a line end between the lines. */
    public static String join(List<String> lines) {
        return String.join("\n", lines);
    }
}
