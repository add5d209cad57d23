package dev.onward.insight.recall;

import dev.onward.insight.Vectors;
import java.util.List;

/**
 * Moves a question towards what it found first, and so to what is like that: pseudo-relevance feedback by the formula of J. J.
 * Rocchio, "Relevance Feedback in Information Retrieval", in G. Salton (ed.), "The SMART Retrieval System" (1971), 313-323. A few
 * words say little, and the rejections nearest to them say more of the same; {@code docs/models.md} tells what it gives.
 */
final class Feedback {
    /** How many of those found first count. */
    private static final int FIRST = 2;

    /** How much they count beside the question. */
    private static final float WEIGHT = 0.6f;

    private Feedback() {}

    /**
     * The question's vector, moved; of length 1.
     *
     * @param asked its vector, of length 1
     * @param scores of what was found, in their order
     */
    static float[] moved(float[] asked, double[] scores, List<Memory> found) {
        float[] middle = new float[asked.length];
        for (int place : Highest.of(FIRST, scores)) {
            found.get(place).addTo(middle);
        }
        float[] towards = Vectors.unit(middle);
        float[] moved = new float[asked.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = asked[i] + WEIGHT * towards[i];
        }
        return Vectors.unit(moved);
    }
}
