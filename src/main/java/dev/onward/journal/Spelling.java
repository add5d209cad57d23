package dev.onward.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How far two words are apart in spelling. */
public final class Spelling {
    private static final int NEAR = 3;

    private Spelling() {}

    /** The word that was probably meant: the nearest that is at most three steps and half its letters away. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int most = Math.min(NEAR, word.length() / 2);
        return known.stream()
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= most)
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** The end of a message about a word that is not known: the nearest one as a question, or nothing. */
    public static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known)
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    /**
     * The number of letters to insert, drop, change or swap with their neighbour to get from one word to the other: the
     * optimal string alignment distance (a restricted form of Damerau, CACM 7(3), 1964).
     */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
