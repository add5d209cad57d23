package dev.onward.store.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts one after the other into memory, as {@link PackedReader} reads them. */
final class PackedWriter {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes;
    private int length;

    PackedWriter(int expected) {
        bytes = new byte[Math.max(16, expected)];
    }

    /** How many bytes were written. */
    int length() {
        return length;
    }

    /** What was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** One byte. */
    void int8(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    /** Two bytes. */
    void int16(int value) {
        reserve(2);
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) value;
    }

    /** Four bytes. */
    void int32(int value) {
        int16(value >> 16);
        int16(value);
    }

    /** Eight bytes. */
    void int64(long value) {
        int32((int) (value >> 32));
        int32((int) value);
    }

    /** A count from 0 on; the smaller, the fewer bytes. */
    void count(int value) {
        int rest = value;
        while (rest > SEVEN_BITS) {
            int8(rest | MORE);
            rest >>>= 7;
        }
        int8(rest);
    }

    /** A text. Half surrogates, which UTF-8 has no form for, are kept. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (isWhole(text)) {
            count(utf8.length << 1);
            raw(utf8, 0, utf8.length);
        } else {
            count(text.length() << 1 | 1);
            text.chars().forEach(this::int16);
        }
    }

    /** Bytes as they are. */
    void raw(byte[] source, int from, int count) {
        reserve(count);
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    /** Whether UTF-8 can say the text. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
        }
    }
}
