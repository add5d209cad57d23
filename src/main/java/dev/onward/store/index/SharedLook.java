package dev.onward.store.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A look at all years of a journal that several threads take part in: each looks at the next year that no other has begun.
 * So whoever needs the result helps to get it instead of waiting.
 */
final class SharedLook {
    private final List<FutureTask<IndexedOverview.Year>> years;

    /** At these years; nothing is looked at yet. */
    SharedLook(List<Callable<IndexedOverview.Year>> years) {
        this.years = new ArrayList<>(years.size());
        for (Callable<IndexedOverview.Year> year : years) {
            this.years.add(new FutureTask<>(year));
        }
    }

    /** Looks at years until each is looked at or being looked at. */
    void takePart() {
        // a task that has begun elsewhere is left alone
        years.forEach(FutureTask::run);
    }

    /** Takes part, and then waits for the others. */
    IndexedOverview overview() throws IOException {
        takePart();
        List<IndexedOverview.Year> seen = new ArrayList<>(years.size());
        for (FutureTask<IndexedOverview.Year> year : years) {
            seen.add(result(year));
        }
        return new IndexedOverview(seen);
    }

    private static IndexedOverview.Year result(FutureTask<IndexedOverview.Year> year) throws IOException {
        try {
            return year.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("a year could not be looked at", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("nobody waits for the journal any more");
        }
    }
}
