package dev.onward.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A terminal whose screen can be looked at and whose keys a test presses. */
final class VirtualScreen implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final ScreenTerminal screen;
    private final LineDisciplineTerminal terminal;
    private final StringBuilder written = new StringBuilder();

    /** A screen of this many columns and rows, of one of the types that we tell JLine about. */
    VirtualScreen(int columns, int rows, String type) {
        SystemTerminal.teachTypes();
        screen = new ScreenTerminal(columns, rows);
        try {
            terminal = new LineDisciplineTerminal("test", type, new Drawing(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.setSize(Size.of(columns, rows));
        terminal.setGraphemeClusterMode(true, true);
    }

    /** A screen of the usual size. */
    VirtualScreen() {
        this(80, 24, SystemTerminal.DRAWING);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Presses keys. */
    void type(String keys) {
        try {
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the input, as when the window is closed. */
    void hangUp() {
        try {
            terminal.input().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the window another size, and tells. */
    void resize(int columns, int rows) {
        screen.setSize(Size.of(columns, rows));
        terminal.setSize(Size.of(columns, rows));
        terminal.raise(Terminal.Signal.WINCH);
    }

    /** What the screen shows, without the empty rows and columns at the end. */
    String text() {
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < screen.getRows(); row++) {
            for (int column = 0; column < screen.getColumns(); column++) {
                text.appendCodePoint(ScreenTerminal.cellCodePoint(cells[row * screen.getColumns() + column]));
            }
            text.append('\n');
        }
        return Arrays.stream(text.toString().replace("\0", "").split("\n"))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    /** Waits until the cursor stands in this column and row. */
    void waitForCursor(int column, int row) {
        int[] cursor = new int[2];
        waitUntil(
                () -> {
                    screen.dump(new long[screen.getColumns() * screen.getRows()], cursor);
                    return cursor[0] == column && cursor[1] == row;
                },
                "cursor in column " + column + ", row " + row);
    }

    /** All that was ever written, escape sequences included. */
    String written() {
        synchronized (written) {
            return written.toString();
        }
    }

    /** Waits until the screen shows this text and nothing else. */
    void waitForScreen(String expected) {
        waitUntil(() -> text().equals(expected), expected);
    }

    /** Waits until the screen shows this text somewhere. */
    void waitFor(String part) {
        waitUntil(() -> text().contains(part), part);
    }

    /** Waits until something is so. */
    void waitUntil(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for:\n" + what + "\nbut the screen is:\n" + text());
            }
            try {
                screen.waitDirty(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws into the screen what the terminal is told, a character only when all its bytes are there. */
    private final class Drawing extends OutputStream {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private final ByteBuffer bytes = ByteBuffer.allocate(16);
        private final CharBuffer chars = CharBuffer.allocate(16);

        @Override
        public synchronized void write(int b) {
            bytes.put((byte) b);
            bytes.flip();
            decoder.decode(bytes, chars, false);
            bytes.compact();
            chars.flip();
            if (chars.hasRemaining()) {
                synchronized (written) {
                    written.append(chars);
                }
                screen.write(chars);
            }
            chars.clear();
        }
    }
}
