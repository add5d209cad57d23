package dev.onward.terminal;

import java.util.List;
import java.util.function.Consumer;

/**
 * Hands what is typed to the one who keeps it, and holds interruptions back meanwhile: an interrupted thread cannot write
 * a file.
 */
final class Keeper {
    private final Consumer<List<String>> keep;
    private final Thread writer = Thread.currentThread();
    private boolean gone;

    /** Hands over to this consumer, on the thread that makes the keeper. */
    Keeper(Consumer<List<String>> keep) {
        this.keep = keep;
    }

    /** Keeps an answer as it is now. */
    synchronized void keep(String text) {
        boolean interrupted = Thread.interrupted();
        try {
            keep.accept(lines(text));
        } finally {
            if (interrupted) {
                writer.interrupt();
            }
        }
    }

    /** Stops the reading, but not in the middle of keeping. */
    synchronized void interrupt() {
        writer.interrupt();
    }

    /** The same, because the terminal went away or the process has to end. */
    synchronized void hangUp() {
        gone = true;
        writer.interrupt();
    }

    /** Whether the terminal went away. */
    synchronized boolean isGone() {
        return gone;
    }

    /** The lines of a text, without the blank ones at its end. */
    static List<String> lines(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int size = lines.size();
        while (size > 0 && lines.get(size - 1).isBlank()) {
            size--;
        }
        return lines.subList(0, size);
    }
}
