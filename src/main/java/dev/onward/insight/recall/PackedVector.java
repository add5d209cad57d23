package dev.onward.insight.recall;

import dev.onward.insight.Vectors;
import java.nio.ByteBuffer;

/**
 * A vector in a quarter of the room: whole numbers of 8 bits, all times one step. A part of a larger array, so that a cache of
 * thousands is read at once.
 */
final class PackedVector {
    private static final int STEPS = 127;

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final float step;
    private final float squared;

    private PackedVector(byte[] bytes, int from, int length, float step, float squared) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.step = step;
        this.squared = squared;
    }

    /** Reads one of so many numbers, as {@link #write} writes it, without a copy. */
    static PackedVector read(PackedIn in, int length) {
        float step = in.float32();
        float squared = in.float32();
        return new PackedVector(in.all(), in.skip(length), length, step, squared);
    }

    /** Writes it. */
    void write(ByteBuffer out) {
        out.putFloat(step).putFloat(squared).put(bytes, from, length);
    }

    /** How many numbers there are. */
    int length() {
        return length;
    }

    /** The nearest to that vector. */
    static PackedVector of(float[] vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        byte[] bytes = new byte[vector.length];
        float step = most / STEPS;
        float sum = 0;
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) (most == 0 ? 0 : Math.round(vector[i] / step));
            sum += bytes[i] * bytes[i];
        }
        return new PackedVector(bytes, 0, bytes.length, step, sum * step * step);
    }

    /** Adds the vector's numbers from one place to another (not included) to those of another vector. */
    void addTo(float[] sum, int start, int end) {
        byte[] numbers = bytes;
        int at = from;
        float by = step;
        int last = Math.min(end, length);
        for (int i = start; i < last; i++) {
            sum[i] += numbers[at + i] * by;
        }
    }

    /** The product of the vector with another. */
    double times(float[] other) {
        byte[] numbers = bytes;
        int at = from;
        float sum = 0;
        for (int i = 0; i < length; i++) {
            sum += numbers[at + i] * other[i];
        }
        return sum * step;
    }

    /** The product of the vector, less a centre and brought to length 1, with that of the view. */
    double dot(View view) {
        byte[] numbers = bytes;
        int at = from;
        float[] seen = view.from;
        float[] centre = view.centre;
        float towards = 0;
        float away = 0;
        for (int i = 0; i < length; i++) {
            float number = numbers[at + i];
            towards += number * seen[i];
            away += number * centre[i];
        }
        double moved = squared - 2.0 * step * away + view.centreSquared;
        return moved <= 0 ? 0 : (step * towards - view.seenCentre) / Math.sqrt(moved);
    }

    /** A vector from which others are looked at, and the centre that is taken away from these. */
    static final class View {
        private final float[] from;
        private final float[] centre;
        private final double seenCentre;
        private final double centreSquared;

        View(float[] from, float[] centre) {
            this.from = from;
            this.centre = centre;
            seenCentre = Vectors.dot(from, centre);
            centreSquared = Vectors.dot(centre, centre);
        }
    }
}
