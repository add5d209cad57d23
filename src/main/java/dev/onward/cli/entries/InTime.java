package dev.onward.cli.entries;

import dev.onward.journal.Problem;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Items that are made in a thread of their own, so that one that never comes can be given up. Java's matcher cannot be
 * stopped where it goes round without looking at the text, as in <code>(){999999999}</code>; its thread ends with the
 * process.
 */
final class InTime<T> implements Iterator<T> {
    private static final int AHEAD = 256;

    private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(AHEAD);
    private final Duration patience;
    private @Nullable Made<T> next;

    /** An item, the failure to make one, or neither: the end. */
    private record Made<T>(Optional<T> item, Optional<RuntimeException> failure) {}

    /**
     * Begins to make the items.
     *
     * @param items what makes them
     * @param patience how long one may take
     */
    InTime(Iterator<T> items, Duration patience) {
        this.patience = patience;
        Thread maker = new Thread(() -> make(items), "search");
        maker.setDaemon(true);
        maker.start();
    }

    private void make(Iterator<T> items) {
        try {
            try {
                while (items.hasNext()) {
                    made.put(new Made<>(Optional.of(items.next()), Optional.empty()));
                }
                made.put(new Made<>(Optional.empty(), Optional.empty()));
            } catch (RuntimeException failed) {
                made.put(new Made<>(Optional.empty(), Optional.of(failed)));
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether there are more.
     *
     * @throws Problem when the next one takes too long
     */
    @Override
    public boolean hasNext() {
        Made<T> known = next;
        if (known == null) {
            known = take();
            next = known;
        }
        if (known.failure().isPresent()) {
            throw known.failure().get();
        }
        return known.item().isPresent();
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        T item = next.item().orElseThrow();
        next = null;
        return item;
    }

    private Made<T> take() {
        try {
            Made<T> taken = made.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (taken == null) {
                throw Problem.solvable("the expression takes too long on one entry")
                        .withHint("write it without repetitions inside of repetitions");
            }
            return taken;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Problem.interrupted("the search was stopped").causedBy(interrupted);
        }
    }
}
