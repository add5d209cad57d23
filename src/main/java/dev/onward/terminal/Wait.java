package dev.onward.terminal;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** Waits for a work that takes its time; Esc and Ctrl-C ask it to stop. */
final class Wait {
    private static final int ESCAPE = 27;
    private static final long GLANCE = 50;

    private final Terminal terminal;

    Wait(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Does the work on another thread and returns what it made.
     *
     * @param work is told whether the person has had enough
     */
    <T> T during(Function<BooleanSupplier, T> work) {
        AtomicBoolean stopped = new AtomicBoolean();
        Terminal.SignalHandler before = terminal.handle(Signal.INT, signal -> stopped.set(true));
        RawMode mode = new RawMode(terminal);
        mode.begin();
        try {
            CompletableFuture<T> made = CompletableFuture.supplyAsync(() -> work.apply(stopped::get));
            while (!made.isDone()) {
                if (terminal.reader().read(GLANCE) == ESCAPE) {
                    stopped.set(true);
                }
            }
            return made.join();
        } catch (IOException gone) {
            throw new Interruption("the terminal was closed");
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        } finally {
            mode.end();
            terminal.handle(Signal.INT, before);
        }
    }
}
