package dev.onward.training;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a squared penalty on all weights but the bias, by Nesterov's accelerated gradient descent from
 * zero, so that one set of examples always gives one result.
 */
public final class LogisticRegression {
    private static final int STEPS = 2000;

    private final List<Row> rows;
    private final boolean[] is;
    private final double[] weights;
    private final double penalty;
    private final int bias;

    private LogisticRegression(List<Row> rows, boolean[] is, double[] weights, double penalty) {
        this.rows = rows;
        this.is = is;
        this.weights = weights;
        this.penalty = penalty;
        bias = rows.get(0).size();
    }

    /**
     * The weights, the bias last.
     *
     * @param rows the examples
     * @param is which of them are of the class
     * @param weights how much each counts; 0 leaves it out
     * @param penalty of a squared weight, greater than 0
     */
    public static float[] fit(List<Row> rows, boolean[] is, double[] weights, double penalty) {
        return new LogisticRegression(rows, is, weights, penalty).fitted();
    }

    private float[] fitted() {
        double rate = 1 / steepest();
        double[] now = new double[bias + 1];
        double[] before = now;
        for (int step = 1; step <= STEPS; step++) {
            double push = (step - 1.0) / (step + 2);
            double[] next = new double[bias + 1];
            for (int j = 0; j <= bias; j++) {
                next[j] = now[j] + push * (now[j] - before[j]);
            }
            double[] slope = slope(next);
            for (int j = 0; j <= bias; j++) {
                next[j] -= rate * slope[j];
            }
            before = now;
            now = next;
        }
        float[] row = new float[bias + 1];
        for (int j = 0; j <= bias; j++) {
            row[j] = (float) now[j];
        }
        return row;
    }

    /** A bound of the curvature: a quarter of the largest eigenvalue of the weighted features, found by power iteration. */
    private double steepest() {
        double[] direction = new double[bias + 1];
        Arrays.fill(direction, 1);
        double length = 1;
        for (int round = 0; round < 30; round++) {
            direction = turned(direction);
            length = Math.sqrt(Arrays.stream(direction).map(x -> x * x).sum());
            for (int j = 0; j < direction.length; j++) {
                direction[j] /= length;
            }
        }
        return 1.05 * length / 4 + penalty;
    }

    private double[] turned(double[] direction) {
        double[] turned = new double[bias + 1];
        for (int i = 0; i < weights.length; i++) {
            double along = weights[i] * (direction[bias] + rows.get(i).times(direction));
            rows.get(i).addTo(turned, along);
            turned[bias] += along;
        }
        return turned;
    }

    private double[] slope(double[] at) {
        double[] slope = new double[bias + 1];
        for (int j = 0; j < bias; j++) {
            slope[j] = penalty * at[j];
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                double score = at[bias] + rows.get(i).times(at);
                double error = weights[i] * (1 / (1 + Math.exp(-score)) - (is[i] ? 1 : 0));
                rows.get(i).addTo(slope, error);
                slope[bias] += error;
            }
        }
        return slope;
    }
}
