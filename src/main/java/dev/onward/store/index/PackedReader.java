package dev.onward.store.index;

import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedWriter} wrote. By hand: {@code ByteBuffer} and streams take twice the time of a short life. */
final class PackedReader {
    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes, int from) {
        this.bytes = bytes;
        at = from;
    }

    /** The place of the next byte. */
    int at() {
        return at;
    }

    /** Leaves so many bytes out. */
    PackedReader skip(int count) {
        at += count;
        return this;
    }

    /** Leaves a text out. */
    PackedReader skipText() {
        int head = count();
        return skip((head & 1) == 0 ? head >> 1 : head & ~1);
    }

    /** One byte, with its sign. */
    int int8() {
        return bytes[at++];
    }

    /** Two bytes, without a sign. */
    int int16() {
        int value = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
        at += 2;
        return value;
    }

    /** Four bytes. */
    int int32() {
        int value = (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
        at += 4;
        return value;
    }

    /** Eight bytes. */
    long int64() {
        return (long) int32() << 32 | (int32() & 0xFFFF_FFFFL);
    }

    /** A count from 0 on. */
    int count() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7F;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** A text. */
    String text() {
        int head = count();
        int length = head >> 1;
        if ((head & 1) == 0) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) int16());
        }
        return text.toString();
    }

    /** Whether the text that comes next is this one; it is passed over either way. */
    boolean isText(String text) {
        int head = count();
        int length = head >> 1;
        int start = at;
        at += (head & 1) == 0 ? length : 2 * length;
        if (length != text.length() || (head & 1) != 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            // a letter beyond ASCII takes several bytes, so lengths differ or a byte is negative
            if (bytes[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
