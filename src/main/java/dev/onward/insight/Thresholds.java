package dev.onward.insight;

/**
 * When a score is enough to say something, and how often a finding of that score is right (Platt scaling: Platt 1999,
 * "Probabilistic Outputs for Support Vector Machines"); set on the development statements, see {@code docs/models.md}.
 *
 * @param first the confidence that the surest trap of a text must have, 0 to 1
 * @param further how likely the others beside it must be by their own score, 0 to 1
 * @param slope what the log-odds of a score are multiplied by
 * @param shift what is then added
 */
record Thresholds(double first, double further, double slope, double shift) {
    static final Thresholds WITH_MODEL = new Thresholds(0.34, 0.42, 1.0, -0.81);
    static final Thresholds WITHOUT_MODEL = new Thresholds(0.52, 0.6, 0.67, -0.65);

    /** The say of the score for any trap at all beside that of one trap. */
    private static final double SAY_OF_ANY = 0.3;

    /** How sure it is, 0 to 1, that the passage shows this trap. */
    double confidence(double trap, double any) {
        return logistic(slope * ((1 - SAY_OF_ANY) * trap + SAY_OF_ANY * any) + shift);
    }

    /** Whether the surest trap is sure enough to be named. */
    boolean isFirst(double confidence) {
        return confidence >= first;
    }

    /** Whether a trap is likely enough to be named beside the surest. */
    boolean isFurther(double trap) {
        return logistic(trap) >= further;
    }

    private static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
