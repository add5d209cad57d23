package dev.onward.store.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** The first bytes of a file of the index: the length and the checksum of each section, and a checksum of their own. */
final class IndexHead {
    /** The version of all forms of the index; a file of another version is made anew. */
    static final int FORM = 3;

    /** How many sections there are. */
    static final int SECTIONS = 3;

    /** How many bytes the head takes. */
    static final int LENGTH = 4 * (2 + 2 * SECTIONS + 1);

    private static final int MAGIC = 0x4F_4E_57_49;

    private final byte[] bytes;
    private final int[] lengths = new int[SECTIONS];
    private final int[] checksums = new int[SECTIONS];

    private IndexHead(byte[] bytes) {
        this.bytes = bytes;
        PackedReader in = new PackedReader(bytes, 8);
        for (int i = 0; i < SECTIONS; i++) {
            lengths[i] = in.int32();
            checksums[i] = in.int32();
        }
    }

    /** The head of a file with these sections. */
    static IndexHead of(byte[][] sections) {
        PackedWriter out = new PackedWriter(LENGTH);
        out.int32(MAGIC);
        out.int32(FORM);
        for (byte[] section : sections) {
            out.int32(section.length);
            out.int32(checksum(section, section.length));
        }
        out.int32(checksum(out.toBytes(), out.length()));
        return new IndexHead(out.toBytes());
    }

    /** What these bytes say; nothing when they are not the head of a file of this version. */
    static Optional<IndexHead> read(byte[] bytes) {
        PackedReader in = new PackedReader(bytes, 0);
        boolean known = in.int32() == MAGIC && in.int32() == FORM;
        boolean sound = in.skip(LENGTH - 12).int32() == checksum(bytes, LENGTH - 4);
        return known && sound ? Optional.of(new IndexHead(bytes)) : Optional.empty();
    }

    /** The head as it is written. */
    byte[] toBytes() {
        return bytes.clone();
    }

    /** Where a section begins; with the number after the last, where the file ends. */
    long place(int section) {
        long place = LENGTH;
        for (int i = 0; i < section; i++) {
            place += lengths[i];
        }
        return place;
    }

    /** The bytes of a section. */
    int length(int section) {
        return lengths[section];
    }

    /** Whether these bytes are that section. */
    boolean isSound(int section, byte[] read) {
        return checksum(read, read.length) == checksums[section];
    }

    /** Whether both are heads of files that say the same. */
    boolean isSame(IndexHead other) {
        return Arrays.equals(bytes, other.bytes);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
