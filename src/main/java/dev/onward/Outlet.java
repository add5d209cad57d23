package dev.onward;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A standard stream of the process. When the reader has left ({@code onward list | head}) what is still to come is thrown
 * away without a word, as the reader wants; every other failure goes on to the writer above.
 */
final class Outlet extends FilterOutputStream {
    private boolean readerLeft;

    Outlet(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (readerLeft) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            if (!"Broken pipe".equals(failed.getMessage())) {
                throw failed;
            }
            readerLeft = true;
        }
    }
}
