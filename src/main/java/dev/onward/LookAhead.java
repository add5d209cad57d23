package dev.onward;

import dev.onward.config.Flags;
import dev.onward.config.Settings;
import dev.onward.insight.patterns.Schedule;
import dev.onward.store.index.FileJournal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Looks at the journal, or its last weeks, while the command line is read: with thousands of entries one takes as long as the other, and
 * neither needs the other's result. What is prepared is used only if the settings turn out to be the same; who comes for it
 * before it is done takes part in the work.
 */
final class LookAhead {
    private final FutureTask<Begun> looking;
    private final Thread thread;

    /**
     * A journal that is being looked at.
     *
     * @param rest looks at what nobody has begun to look at
     */
    private record Begun(FileJournal journal, Runnable rest) {}

    private LookAhead(Callable<Begun> beginning) {
        looking = new FutureTask<>(beginning);
        thread = new Thread(
                () -> {
                    looking.run();
                    begun().ifPresent(begun -> begun.rest().run());
                },
                "look-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Starts to look at all entries of the journal that is set by the environment and the file.
     *
     * @param facts whether the facts of all entries will be wanted
     */
    static LookAhead atAll(Map<String, String> environment, boolean facts) {
        return new LookAhead(() -> {
            Settings.Places places = Settings.Places.of(Flags.NONE, environment);
            FileJournal journal = new FileJournal(places.journal(), places.cache());
            return new Begun(journal, journal.prepare(facts));
        });
    }

    /** Starts to look at those entries of it that may tell of what is due at that moment. */
    static LookAhead atRecent(Map<String, String> environment, Instant now) {
        return new LookAhead(() -> {
            Settings settings = Settings.of(Flags.NONE, environment);
            FileJournal journal = new FileJournal(settings.journal(), settings.cache());
            new Schedule(settings.checkInDays()).earliest(now).ifPresent(journal::prepareSince);
            return new Begun(journal, () -> {});
        });
    }

    /** The journal, prepared; nothing when another one is meant, or when it failed: then it is tried again and told. */
    Optional<FileJournal> journal(Settings settings) {
        return begun().map(Begun::journal).filter(journal -> journal.isIn(settings.journal(), settings.cache()));
    }

    private Optional<Begun> begun() {
        try {
            return Optional.of(looking.get());
        } catch (CancellationException | ExecutionException failed) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Stops looking, if nobody asked for it. */
    void stop() {
        looking.cancel(true);
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
