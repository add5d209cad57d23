package dev.onward.store.index;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Files of the cache, read into memory as a whole or in large parts. */
final class WholeFile {
    /**
     * As much as the JDK reads without memory of its own for it: 12 MB take half the time of {@code readAllBytes}, which copies
     * all of them twice.
     */
    private static final int AT_ONCE = 8192;

    private WholeFile() {}

    /**
     * All of a file.
     *
     * @throws IOException also when no array can hold it
     */
    static byte[] read(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() > Integer.MAX_VALUE) {
                throw new IOException("the file is larger than 2 GB");
            }
            return read(in, (int) in.length());
        }
    }

    /**
     * The next so many bytes.
     *
     * @throws IOException when there are not so many
     */
    static byte[] read(RandomAccessFile in, int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int at = 0; at < count; at += AT_ONCE) {
            in.readFully(bytes, at, Math.min(AT_ONCE, count - at));
        }
        return bytes;
    }
}
