package dev.onward.insight.recall;

import dev.onward.insight.Head;
import dev.onward.insight.Vectors;
import dev.onward.resource.Resource;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads from a text's vector what it is about: a softmax over the themes of {@code src/train/themes.txt}, its weights in 8 bits.
 *
 * <pre>
 * 4 bytes rows, 4 bytes columns; each row: 4 bytes bias (float), 4 bytes step, a byte a column
 * </pre>
 */
final class ThemeHead {
    private static final int HEAD = 2 * Integer.BYTES;
    private static final int ROW = 2 * Float.BYTES;

    private final float[] biases;
    private final PackedVector[] rows;
    private final int version;

    private ThemeHead(byte[] bytes) {
        PackedIn in = new PackedIn(bytes, 0);
        biases = new float[in.int32()];
        rows = new PackedVector[biases.length];
        int columns = in.int32();
        for (int row = 0; row < rows.length; row++) {
            biases[row] = in.float32();
            rows[row] = PackedVector.read(in, columns);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        version = (int) sum.getValue();
    }

    /** That of the installation. */
    static ThemeHead own() {
        return new ThemeHead(new Resource(Head.class, "themes.head").bytes());
    }

    /**
     * Of trained weights.
     *
     * @param weights a row a theme, the last of a row its bias
     */
    static ThemeHead of(float[][] weights) {
        return new ThemeHead(bytes(weights));
    }

    /** The form in which weights are kept. */
    static byte[] bytes(float[][] weights) {
        int columns = weights[0].length - 1;
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + weights.length * (ROW + columns))
                .putInt(weights.length)
                .putInt(columns);
        for (float[] row : weights) {
            bytes.putFloat(row[columns]);
            PackedVector.of(Arrays.copyOf(row, columns)).write(bytes);
        }
        return bytes.array();
    }

    /** A number that changes with the weights: what another head has read is not to be compared. */
    int version() {
        return version;
    }

    /**
     * What texts are about, taken together.
     *
     * @param vectors theirs
     * @param centre what such texts have in common
     */
    Themes of(List<float[]> vectors, float[] centre) {
        double[] sum = new double[rows.length];
        for (float[] vector : vectors) {
            double[] chances = chances(Vectors.centred(vector, centre));
            for (int theme = 0; theme < sum.length; theme++) {
                sum[theme] += chances[theme];
            }
        }
        return Themes.of(sum);
    }

    /** How likely each theme is; their sum is 1. */
    double[] chances(float[] vector) {
        double[] chances = new double[rows.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int theme = 0; theme < chances.length; theme++) {
            chances[theme] = biases[theme] + rows[theme].times(vector);
            most = Math.max(most, chances[theme]);
        }
        double sum = 0;
        for (int theme = 0; theme < chances.length; theme++) {
            chances[theme] = Math.exp(chances[theme] - most);
            sum += chances[theme];
        }
        for (int theme = 0; theme < chances.length; theme++) {
            chances[theme] /= sum;
        }
        return chances;
    }
}
