package dev.onward.cli.sitting;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** What is made while the person writes, because it takes a while. Who asks before it is ready goes on without it. */
final class InTheBackground<T> {
    private final FutureTask<T> making;
    private boolean isBegun;

    InTheBackground(Supplier<T> maker) {
        making = new FutureTask<>(maker::get);
    }

    /** Begins to make it, once, on a thread that keeps no process alive. */
    void begin() {
        if (!isBegun) {
            isBegun = true;
            Thread thread = new Thread(making, "in the background");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** It, when it is ready and could be made. */
    Optional<T> ready() {
        return making.isDone() ? made() : Optional.empty();
    }

    /** Waits until nothing is being made any more: a process that ends while native code is being loaded may crash. */
    void end() {
        if (isBegun) {
            made();
        }
    }

    private Optional<T> made() {
        try {
            return Optional.of(making.get());
        } catch (ExecutionException notMade) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
