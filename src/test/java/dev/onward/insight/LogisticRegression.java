package dev.onward.insight;

import java.util.Arrays;

/**
 * Logistic regression with a squared penalty on all weights but the bias, by Nesterov's accelerated gradient descent from
 * zero, so that one set of examples always gives one result.
 */
final class LogisticRegression {
    private static final int STEPS = 2000;

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

    /** A bound of the curvature: a quarter of the largest eigenvalue of the weighted features, found by power iteration. */
    private static double steepest(float[][] features, double[] weights, double penalty) {
        double[] direction = new double[features[0].length + 1];
        Arrays.fill(direction, 1);
        double length = 1;
        for (int round = 0; round < 30; round++) {
            direction = turned(direction, features, weights);
            length = Math.sqrt(Arrays.stream(direction).map(x -> x * x).sum());
            for (int j = 0; j < direction.length; j++) {
                direction[j] /= length;
            }
        }
        return 1.05 * length / 4 + penalty;
    }

    private static double[] turned(double[] direction, float[][] features, double[] weights) {
        int bias = direction.length - 1;
        double[] turned = new double[direction.length];
        for (int i = 0; i < features.length; i++) {
            float[] x = features[i];
            double along = direction[bias];
            for (int j = 0; j < bias; j++) {
                along += direction[j] * x[j];
            }
            along *= weights[i];
            for (int j = 0; j < bias; j++) {
                turned[j] += along * x[j];
            }
            turned[bias] += along;
        }
        return turned;
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
