package dev.onward.store.index;

import dev.onward.journal.Wording;
import dev.onward.journal.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms in which the index keeps an entry's lines: the lines themselves, and the stems of their words as numbers of 16
 * bits, among which a word is found without reading the lines. Whoever changes them raises {@link IndexHead#FORM}.
 */
final class PackedWords {
    private PackedWords() {}

    /** Writes lines, those of one key after the key. */
    static void write(List<Words.Line> lines, PackedWriter out) {
        int from = 0;
        while (from < lines.size()) {
            String key = lines.get(from).key();
            int to = from;
            while (to < lines.size() && lines.get(to).key().equals(key)) {
                to++;
            }
            out.text(key);
            out.count(to - from);
            lines.subList(from, to).forEach(line -> out.text(line.text()));
            from = to;
        }
    }

    /** Reads the lines that end at that place. */
    static List<Words.Line> read(PackedReader in, int end) {
        List<Words.Line> lines = new ArrayList<>();
        while (in.at() < end) {
            String key = in.text();
            int number = last(key, lines);
            for (int rest = in.count(); rest > 0; rest--) {
                lines.add(new Words.Line(key, ++number, in.text()));
            }
        }
        return lines;
    }

    /** The number of the last line of that key, or 0; a follow-up goes on counting where its question ended. */
    private static int last(String key, List<Words.Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).key().equals(key)) {
                return lines.get(i).number();
            }
        }
        return 0;
    }

    /** Whether a search among the bytes finds every text that is in the lines. */
    static boolean areWhole(List<Words.Line> lines) {
        return lines.stream().allMatch(line -> PackedWriter.isWhole(line.text()));
    }

    /** Writes each stem of the lines once. */
    static void writeStems(List<Words.Line> lines, PackedWriter out) {
        lines.stream()
                .flatMap(line -> Wording.of(line.text()).stream())
                .mapToInt(token -> number(token.stem()))
                .distinct()
                .forEach(out::int16);
    }

    /** The number of a stem; one in some hundred entries has another stem of the same number. */
    static int number(String stem) {
        int hash = stem.hashCode();
        return (hash ^ hash >>> 16) & 0xFFFF;
    }
}
