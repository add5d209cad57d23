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
        int plain = plainEnd(line);
        return plain >= 0
                ? line.substring(0, plain)
                : line.substring(0, end(line)).strip();
    }

    private static int end(String line) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        sentences.first();
        int end = sentences.next();
        return end == BreakIterator.DONE ? line.length() : end;
    }

    /**
     * The end of the first sentence where anyone can tell it, else a number below 0. Loading the rules of all scripts takes
     * longer than the rest of a list of what is due.
     */
    private static int plainEnd(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isPlain(c)) {
                return -1;
            }
            if (c == '.' || c == '?' || c == '!') {
                return i + 1 == line.length() || isNext(line, i + 1) ? i + 1 : -1;
            }
        }
        return line.length();
    }

    /** Whether it is of ASCII, a letter of a Latin alphabet, a dash or a quotation mark. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~')
                || (c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7')
                || "\u2013\u2014\u2018\u2019\u201C\u201D".indexOf(c) >= 0;
    }

    /** Whether a new sentence begins: a space and a large letter of English. */
    private static boolean isNext(String line, int at) {
        return at + 1 < line.length()
                && line.charAt(at) == ' '
                && line.charAt(at + 1) >= 'A'
                && line.charAt(at + 1) <= 'Z';
    }

    /** One text with a line end between the lines. */
    public static String join(List<String> lines) {
        return String.join("\n", lines);
    }
}
