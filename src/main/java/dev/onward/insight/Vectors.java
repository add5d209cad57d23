package dev.onward.insight;

import java.util.List;

/** Arithmetic on vectors of one length. */
public final class Vectors {
    private Vectors() {}

    /** The product of two vectors: their cosine when both have length 1. */
    public static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length && i < other.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The vector less another, brought to length 1. */
    public static float[] centred(float[] vector, float[] centre) {
        float[] moved = new float[vector.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = vector[i] - centre[i];
        }
        return unit(moved);
    }

    /** The vector of the same direction and of length 1; all 0 when it is. */
    public static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    /** The mean of the vectors, to which another is added as often as {@code times} says. */
    public static float[] mean(List<float[]> vectors, float[] prior, int times) {
        float[] sum = new float[prior.length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length && i < vector.length; i++) {
                sum[i] += vector[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (sum[i] + times * prior[i]) / (vectors.size() + times);
        }
        return sum;
    }

    /** The numbers with mean 0 and deviation 1; all 0 when they are all the same. */
    public static double[] standardized(double... numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        double mean = sum / numbers.length;
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        double deviation = Math.sqrt(squares / numbers.length);
        double[] standard = new double[numbers.length];
        for (int i = 0; i < standard.length && deviation != 0; i++) {
            standard[i] = (numbers[i] - mean) / deviation;
        }
        return standard;
    }
}
