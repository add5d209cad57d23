package dev.onward.insight.recall;

import java.util.Arrays;

/** Reads numbers from bytes, the most significant byte first. By hand: {@code ByteBuffer} takes twice the time of a short life. */
final class PackedIn {
    private final byte[] bytes;
    private int at;

    PackedIn(byte[] bytes, int from) {
        this.bytes = bytes;
        at = from;
    }

    int int8() {
        return bytes[at++];
    }

    int int16() {
        at += Short.BYTES;
        return (bytes[at - 2] & 0xFF) << 8 | (bytes[at - 1] & 0xFF);
    }

    int int32() {
        int value = (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
        at += Integer.BYTES;
        return value;
    }

    float float32() {
        return Float.intBitsToFloat(int32());
    }

    /** A copy of so many bytes. */
    byte[] bytes(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    /** All the bytes there are. */
    byte[] all() {
        return bytes;
    }

    /** Leaves so many bytes out and returns the place of the first of them. */
    int skip(int count) {
        at += count;
        return at - count;
    }
}
