package dev.onward;

import dev.onward.config.Flags;
import dev.onward.config.Settings;
import dev.onward.store.index.FileJournal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Looks at the journal while the command line is read: with thousands of entries one takes as long as the other, and
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

    /**
     * Starts to look at the journal that is set by the environment and the file.
     *
     * @param preparing begins to look at what will be wanted, and returns what is left to do
     */
    LookAhead(Map<String, String> environment, Function<FileJournal, Runnable> preparing) {
        looking = new FutureTask<>(() -> {
            Settings.Places places = Settings.Places.of(Flags.NONE, environment);
            FileJournal journal = new FileJournal(places.journal(), places.cache());
            return new Begun(journal, preparing.apply(journal));
        });
        thread = new Thread(
                () -> {
                    looking.run();
                    begun().ifPresent(begun -> begun.rest().run());
                },
                "look-ahead");
        thread.setDaemon(true);
        thread.start();
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
