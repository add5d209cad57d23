package dev.onward.insight.recall;

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

    private PackedVector(byte[] bytes, int from, int length, float step) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.step = step;
    }

    /** Reads one of so many numbers, as {@link #write} writes it, without a copy. */
    static PackedVector read(PackedIn in, int length) {
        float step = in.float32();
        return new PackedVector(in.all(), in.skip(length), length, step);
    }

    /** Writes it. */
    void write(ByteBuffer out) {
        out.putFloat(step).put(bytes, from, length);
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
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) (most == 0 ? 0 : Math.round(vector[i] / step));
        }
        return new PackedVector(bytes, 0, bytes.length, step);
    }

    /** Adds a part of it to another. */
    void addTo(float[] sum, float share) {
        for (int i = 0; i < length; i++) {
            sum[i] += bytes[from + i] * step * share;
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
}
