package dev.onward.terminal;

import java.io.EOFException;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.NonBlockingReader;

/**
 * Waits for a work that takes its time, and shows what it has to show; Esc and Ctrl-C ask it to stop. Only the thread that
 * waits draws, so that nothing is drawn into something else.
 */
final class Wait implements Meanwhile {
    private static final int ESCAPE = 27;
    private static final long GLANCE = 50;
    private static final String FROM_THE_START = "\r\033[K";

    private final Terminal terminal;
    private final Consumer<String> show;
    private final Queue<String> toShow = new ConcurrentLinkedQueue<>();
    private final boolean draws;
    private volatile String passing = "";
    private String drawn = "";
    private volatile boolean stopped;

    /**
     * At that terminal.
     *
     * @param show shows text that stays
     */
    Wait(Terminal terminal, Consumer<String> show) {
        this.terminal = terminal;
        this.show = show;
        draws = SystemTerminal.canDraw(terminal);
    }

    /** Does the work on another thread and returns what it made. */
    <T> T during(Function<Meanwhile, T> work) {
        Terminal.SignalHandler before = terminal.handle(Signal.INT, signal -> stopped = true);
        RawMode mode = new RawMode(terminal);
        mode.begin();
        try {
            CompletableFuture<T> made = CompletableFuture.supplyAsync(() -> work.apply(this), Wait::onItsOwn);
            while (!made.isDone()) {
                hearKeys();
                draw();
            }
            return made.join();
        } catch (IOException gone) {
            stopped = true;
            throw new Interruption("the terminal was closed");
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        } finally {
            passing = "";
            draw();
            mode.end();
            terminal.handle(Signal.INT, before);
        }
    }

    /** Not in the common pool: with two processors it has one thread, which whoever waits may be on. */
    private static void onItsOwn(Runnable work) {
        Thread thread = new Thread(work, "onward-work");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public boolean isCancelled() {
        return stopped;
    }

    @Override
    public void show(String text) {
        toShow.add(text);
    }

    @Override
    public void passing(String line) {
        passing = line;
    }

    /** An arrow and the like begin as Esc does, but go on at once. */
    private void hearKeys() throws IOException {
        if (key() != ESCAPE) {
            return;
        }
        boolean goesOn = false;
        while (key() != NonBlockingReader.READ_EXPIRED) {
            goesOn = true;
        }
        stopped |= !goesOn;
    }

    private int key() throws IOException {
        int key = terminal.reader().read(GLANCE);
        if (key == NonBlockingReader.EOF) {
            throw new EOFException();
        }
        return key;
    }

    private void draw() {
        if (!toShow.isEmpty()) {
            drawPassing("");
            for (String text = toShow.poll(); text != null; text = toShow.poll()) {
                show.accept(text);
            }
        }
        drawPassing(passing);
    }

    private void drawPassing(String line) {
        if (draws && !line.equals(drawn)) {
            int room = Math.max(1, terminal.getSize().getColumns() - 1);
            terminal.writer().write(FROM_THE_START + (line.length() > room ? "" : line));
            terminal.flush();
            drawn = line;
        }
    }
}
