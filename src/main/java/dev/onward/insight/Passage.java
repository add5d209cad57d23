package dev.onward.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or a clause, exactly as it stands in a text.
 *
 * @param text its words
 * @param start where it begins in the whole text
 * @param sentence the number of its sentence, from 0
 * @param isClause whether it is a part of its sentence
 */
public record Passage(String text, int start, int sentence, boolean isClause) {
    /** A clause shorter than this says too little alone. */
    private static final int WORDS_OF_A_CLAUSE = 3;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"'”’)\\]]*\\s+|\\s*\\R\\s*");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)(?:^|[\\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\\.g|i\\.e|approx|no|[a-z])\\.$");
    private static final Pattern CLAUSE_END = Pattern.compile(
            "\\s*(?:;|:|—|–|\\s-{1,2}\\s|\\.{3}|…)\\s*|,\\s+"
                    + "|\\s+(?=(?:because|cos|cuz|bc|so|but|although|though|whereas|while|unless|therefore|which means|and)\\s)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");

    /** The sentences of a text, each followed by its clauses when it has several. */
    public static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (int[] sentence : sentences(text)) {
            Passage whole = trimmed(text, sentence[0], sentence[1], number, false);
            if (!whole.text().isEmpty()) {
                passages.add(whole);
                passages.addAll(clauses(text, whole));
                number++;
            }
        }
        return passages;
    }

    /** The sentences of a text, in its order. */
    public static List<String> sentencesOf(String text) {
        List<String> found = new ArrayList<>();
        for (int[] sentence : sentences(text)) {
            String words = text.substring(sentence[0], sentence[1]).strip();
            if (!words.isEmpty()) {
                found.add(words);
            }
        }
        return found;
    }

    private static boolean saysEnough(String text, int from, int to) {
        Matcher words = WORD.matcher(text).region(from, to);
        int count = 0;
        while (count < WORDS_OF_A_CLAUSE && words.find()) {
            count++;
        }
        return count == WORDS_OF_A_CLAUSE;
    }

    private static List<int[]> sentences(String text) {
        List<int[]> found = new ArrayList<>();
        int start = 0;
        Matcher ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            String before = text.substring(Math.max(start, ends.start() - 10), ends.start());
            if (!ABBREVIATION.matcher(before).find()) {
                found.add(new int[] {start, ends.end()});
                start = ends.end();
            }
        }
        found.add(new int[] {start, text.length()});
        return found;
    }

    /** Parts too short to stand alone stay with what they follow. */
    private static List<Passage> clauses(String text, Passage sentence) {
        int from = sentence.start();
        int to = from + sentence.text().length();
        List<Passage> found = new ArrayList<>();
        Matcher ends = CLAUSE_END.matcher(text).region(from, to);
        int start = from;
        while (ends.find()) {
            if (saysEnough(text, start, ends.start()) && saysEnough(text, ends.end(), to)) {
                found.add(trimmed(text, start, ends.start(), sentence.sentence(), true));
                start = ends.end();
            }
        }
        if (start == from) {
            return List.of();
        }
        found.add(trimmed(text, start, to, sentence.sentence(), true));
        return found;
    }

    private static Passage trimmed(String text, int start, int end, int sentence, boolean isClause) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Passage(text.substring(from, to), from, sentence, isClause);
    }
}
