package dev.onward.llm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so many bytes are taken; the frame around each word of an answer is part of them. */
final class Ration extends FilterInputStream {
    private static final long MOST = 8L * 1024 * 1024;

    private long left = MOST;

    Ration(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        take(Math.max(0, read));
        return read;
    }

    private void take(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException(new Refusal(Refusal.Reason.TOO_LONG));
        }
    }
}
