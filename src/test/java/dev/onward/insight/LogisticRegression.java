package dev.onward.insight;

/**
 * Logistic regression with a squared penalty on all weights but the bias, by Nesterov's accelerated gradient descent from
 * zero, so that one set of examples always gives one result.
 */
final class LogisticRegression {
    private static final int STEPS = 1500;

    private LogisticRegression() {}

    /** The weights, the bias last. */
    static float[] fit(float[][] features, boolean[] is, double[] weights, double penalty) {
        int size = features[0].length + 1;
        double rate = 1 / steepest(features, weights, penalty);
        double[] now = new double[size];
        double[] before = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double push = (step - 1.0) / (step + 2);
            double[] ahead = new double[size];
            for (int j = 0; j < size; j++) {
                ahead[j] = now[j] + push * (now[j] - before[j]);
            }
            double[] slope = slope(ahead, features, is, weights, penalty);
            before = now;
            now = new double[size];
            for (int j = 0; j < size; j++) {
                now[j] = ahead[j] - rate * slope[j];
            }
        }
        float[] row = new float[size];
        for (int j = 0; j < size; j++) {
            row[j] = (float) now[j];
        }
        return row;
    }

    /** A bound of the curvature: a quarter of the weighted squares of the features, and the penalty. */
    private static double steepest(float[][] features, double[] weights, double penalty) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            double square = 1;
            for (float feature : features[i]) {
                square += feature * feature;
            }
            sum += weights[i] * square / 4;
        }
        return sum + penalty;
    }

    private static double[] slope(double[] at, float[][] features, boolean[] is, double[] weights, double penalty) {
        int bias = at.length - 1;
        double[] slope = new double[at.length];
        for (int j = 0; j < bias; j++) {
            slope[j] = penalty * at[j];
        }
        for (int i = 0; i < features.length; i++) {
            if (weights[i] == 0) {
                continue;
            }
            float[] x = features[i];
            double score = at[bias];
            for (int j = 0; j < bias; j++) {
                score += at[j] * x[j];
            }
            double error = weights[i] * (1 / (1 + Math.exp(-score)) - (is[i] ? 1 : 0));
            for (int j = 0; j < bias; j++) {
                slope[j] += error * x[j];
            }
            slope[bias] += error;
        }
        return slope;
    }
}
