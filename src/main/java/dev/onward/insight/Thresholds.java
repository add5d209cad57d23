package dev.onward.insight;

/**
 * When a score is enough to say something.
 *
 * @param first the confidence that the surest trap of a text must have, 0 to 1
 * @param further the confidence of the others beside it, 0 to 1
 * @param slope how fast confidence grows with the score
 * @param middle the score of confidence one half
 */
record Thresholds(double first, double further, double slope, double middle) {
    static final Thresholds WITH_MODEL = new Thresholds(0.6, 0.45, 1, 0);
    static final Thresholds WITHOUT_MODEL = new Thresholds(0.6, 0.5, 1, 0);

    /** Platt's scaling of a score. */
    double confidence(double score) {
        return 1 / (1 + Math.exp(-slope * (score - middle)));
    }
}
