package dev.onward.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.NonBlockingReader;

/**
 * Reads answers on a terminal that can only print: a line at a time, with Backspace, Ctrl-U and Ctrl-W.
 *
 * <p>The kernel's own line editing is not used, because it cuts lines at 4095 bytes and does not know wide characters.
 */
final class BareReader {
    private static final String PROMPT = "> ";
    private static final int END = -1;
    private static final long TURN_MILLIS = 100;

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    /** Reads from this terminal. */
    BareReader(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads one answer. */
    List<String> read(Field field) {
        Keeper keeper = new Keeper(field.keep());
        HangUps hangUps = new HangUps(keeper::hangUp);
        Terminal.SignalHandler before = terminal.handle(Signal.INT, signal -> keeper.interrupt());
        RawMode mode = new RawMode(terminal);
        mode.begin();
        try {
            begin(field);
            if (!readLines(field, keeper)) {
                keeper.keep(text.toString());
                throw new Interruption("the terminal was closed");
            }
            keeper.keep(text.toString());
            return Keeper.lines(text.toString());
        } catch (InterruptedIOException e) {
            keeper.keep(text.toString());
            throw new Interruption(keeper.isGone() ? "the terminal was closed" : "interrupted");
        } catch (IOException | IOError e) {
            keeper.keep(text.toString());
            throw new Interruption("the terminal was closed");
        } finally {
            Thread.interrupted();
            hangUps.close();
            terminal.writer().println();
            terminal.flush();
            mode.end();
            terminal.handle(Signal.INT, before);
        }
    }

    private void begin(Field field) {
        text.append(String.join(field.shape() == Field.Shape.ONE_LINE ? " " : "\n", field.begun()));
        write(PROMPT + Cluster.shown(text.toString()).replace("\n", "\r\n  "));
    }

    /** Reads until the answer ends; false when the terminal went away. */
    private boolean readLines(Field field, Keeper keeper) throws IOException {
        while (true) {
            int c = next();
            if (c == END) {
                return false;
            }
            boolean mayEnd = field.shape() == Field.Shape.ONE_LINE
                    || line().isBlank()
                    || field.ends().test(text.toString());
            if (c == 'D' - '@' || (isEnter(c) && mayEnd)) {
                return true;
            }
            if (isEnter(c)) {
                text.append('\n');
                keeper.keep(text.toString());
                write("\r\n  ");
            } else {
                obey(c);
            }
        }
    }

    private void obey(int c) {
        switch (c) {
            case '\b', 0x7f -> erase(1);
            case 'U' - '@' -> erase(Integer.MAX_VALUE);
            case 'W' - '@' -> eraseWord();
            default -> {
                if (c == '\t' || c >= ' ') {
                    text.appendCodePoint(c);
                    write(Cluster.shown(Character.toString(c)));
                }
            }
        }
    }

    private void eraseWord() {
        String line = line();
        int end = line.stripTrailing().length();
        int start = line.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        int clusters = 0;
        for (int i = end == 0 ? 0 : start; i < line.length(); i = Cluster.end(line, i)) {
            clusters++;
        }
        erase(clusters);
    }

    private void erase(int clusters) {
        for (int i = 0; i < clusters; i++) {
            String line = line();
            if (line.isEmpty()) {
                return;
            }
            int last = 0;
            for (int end = Cluster.end(line, 0); end < line.length(); end = Cluster.end(line, end)) {
                last = end;
            }
            text.setLength(text.length() - line.length() + last);
            int columns = Columns.of(Cluster.shown(line, last, line.length()));
            write("\b \b".repeat(columns));
        }
    }

    private int next() throws IOException {
        int first = read();
        if (first < 0 || !Character.isHighSurrogate((char) first)) {
            return first;
        }
        return Character.toCodePoint((char) first, (char) read());
    }

    /** Waits in short turns, because only a read that can time out can be interrupted. */
    private int read() throws IOException {
        int read;
        do {
            read = terminal.reader().read(TURN_MILLIS);
        } while (read == NonBlockingReader.READ_EXPIRED);
        return read;
    }

    private String line() {
        return text.substring(text.lastIndexOf("\n") + 1);
    }

    private static boolean isEnter(int c) {
        return c == '\r' || c == '\n';
    }

    private void write(String shown) {
        terminal.writer().write(shown);
        terminal.flush();
    }
}
