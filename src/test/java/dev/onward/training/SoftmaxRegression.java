package dev.onward.training;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Logistic regression over several classes of which each example has one, with a squared penalty on all weights but the
 * biases, by Nesterov's accelerated gradient descent from zero, so that one set of examples always gives one result.
 */
public final class SoftmaxRegression {
    private static final int STEPS = 400;

    private final float[][] rows;
    private final int[] classes;
    private final int count;
    private final double penalty;
    private final int bias;

    private SoftmaxRegression(float[][] rows, int[] classes, int count, double penalty) {
        this.rows = rows;
        this.classes = classes;
        this.count = count;
        this.penalty = penalty;
        bias = rows[0].length;
    }

    /**
     * The weights: a row a class, the bias last.
     *
     * @param rows the examples, each of length 1
     * @param classes the class of each, from 0
     * @param count how many classes there are
     * @param penalty of half a squared weight, greater than 0
     */
    public static float[][] fit(float[][] rows, int[] classes, int count, double penalty) {
        return new SoftmaxRegression(rows, classes, count, penalty).fitted();
    }

    private float[][] fitted() {
        double rate = 1 / (steepest() + penalty);
        float[][] now = new float[count][bias + 1];
        float[][] before = new float[count][bias + 1];
        for (int step = 1; step <= STEPS; step++) {
            float push = (step - 1f) / (step + 2f);
            float[][] ahead = new float[count][bias + 1];
            for (int row = 0; row < count; row++) {
                for (int j = 0; j <= bias; j++) {
                    ahead[row][j] = now[row][j] + push * (now[row][j] - before[row][j]);
                }
            }
            before = now;
            now = moved(ahead, errors(ahead), rate);
        }
        return now;
    }

    /** A bound of the curvature (Böhning 1992): half the largest eigenvalue of the rows' products, found by power iteration. */
    private double steepest() {
        double[] direction = new double[bias + 1];
        Arrays.fill(direction, 1);
        double length = 1;
        for (int round = 0; round < 30; round++) {
            double[] turned = new double[bias + 1];
            for (float[] row : rows) {
                double along = direction[bias];
                for (int j = 0; j < bias; j++) {
                    along += row[j] * direction[j];
                }
                for (int j = 0; j < bias; j++) {
                    turned[j] += along * row[j];
                }
                turned[bias] += along;
            }
            length = Math.sqrt(Arrays.stream(turned).map(x -> x * x).sum());
            for (int j = 0; j <= bias; j++) {
                direction[j] = turned[j] / length;
            }
        }
        return 1.05 * length / 2;
    }

    /** Of each example the chance of each class, less 1 for its own. */
    private float[][] errors(float[][] weights) {
        return IntStream.range(0, rows.length)
                .parallel()
                .mapToObj(i -> error(weights, rows[i], classes[i]))
                .toArray(float[][]::new);
    }

    private float[] error(float[][] weights, float[] row, int own) {
        float[] error = new float[count];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            float sum = weights[k][bias];
            for (int j = 0; j < bias; j++) {
                sum += weights[k][j] * row[j];
            }
            error[k] = sum;
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int k = 0; k < count; k++) {
            error[k] = (float) Math.exp(error[k] - most);
            all += error[k];
        }
        for (int k = 0; k < count; k++) {
            error[k] /= (float) all;
        }
        error[own] -= 1;
        return error;
    }

    private float[][] moved(float[][] from, float[][] errors, double rate) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(k -> moved(from[k], errors, k, rate))
                .toArray(float[][]::new);
    }

    private float[] moved(float[] from, float[][] errors, int k, double rate) {
        float[] slope = new float[bias + 1];
        for (int i = 0; i < rows.length; i++) {
            float error = errors[i][k];
            float[] row = rows[i];
            for (int j = 0; j < bias; j++) {
                slope[j] += error * row[j];
            }
            slope[bias] += error;
        }
        float[] moved = from.clone();
        for (int j = 0; j <= bias; j++) {
            moved[j] -= (float) (rate * (slope[j] + (j < bias ? penalty * from[j] : 0)));
        }
        return moved;
    }
}
