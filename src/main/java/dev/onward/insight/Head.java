package dev.onward.insight;

import dev.onward.resource.Resource;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A linear classifier: a row of weights for each class, the last of a row its bias. */
public final class Head {
    private final float[][] weights;

    /** With these rows. */
    Head(float[][] weights) {
        this.weights = weights;
    }

    /** Reads one, as {@link #bytes} writes it. */
    public static Head read(String resource) {
        ByteBuffer bytes = ByteBuffer.wrap(new Resource(Head.class, resource).bytes());
        float[][] weights = new float[bytes.getInt()][bytes.getInt()];
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] = bytes.getFloat();
            }
        }
        return new Head(weights);
    }

    /** Rows, columns, then all weights, with the most significant byte first. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + weights.length * weights[0].length * Float.BYTES)
                .putInt(weights.length)
                .putInt(weights[0].length);
        for (float[] row : weights) {
            for (float weight : row) {
                bytes.putFloat(weight);
            }
        }
        return bytes.array();
    }

    /** The rows, as they were written. */
    public float[][] rows() {
        return weights;
    }

    /** The score of each class; 0 is even odds. */
    public double[] scores(float[] features) {
        return Arrays.stream(weights).mapToDouble(row -> score(row, features)).toArray();
    }

    private static double score(float[] row, float[] features) {
        double sum = row[row.length - 1];
        for (int i = 0; i < features.length; i++) {
            sum += row[i] * features[i];
        }
        return sum;
    }
}
