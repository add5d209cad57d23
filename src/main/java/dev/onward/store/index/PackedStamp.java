package dev.onward.store.index;

import dev.onward.store.FileStamp;

/** The form of a file's stamp in the index. */
final class PackedStamp {
    /** The bytes it takes. */
    static final int LENGTH = 20;

    private PackedStamp() {}

    static void write(FileStamp stamp, PackedWriter out) {
        out.int64(stamp.size());
        out.int64(stamp.time());
        out.int32(stamp.key());
    }

    static boolean isNext(FileStamp stamp, PackedReader in) {
        return in.int64() == stamp.size() && in.int64() == stamp.time() && in.int32() == stamp.key();
    }
}
