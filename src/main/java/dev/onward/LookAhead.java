package dev.onward;

import dev.onward.config.Flags;
import dev.onward.config.Settings;
import dev.onward.store.index.FileJournal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;

/**
 * Looks at the journal while the command line is read: with thousands of entries one takes as long as the other, and
 * neither needs the other's result. What is prepared is used only if the settings turn out to be the same.
 */
final class LookAhead {
    private final FutureTask<FileJournal> looking;
    private final Thread thread;

    /**
     * Starts to look at the journal that is set by the environment and the file.
     *
     * @param preparing looks at what will be wanted
     */
    LookAhead(Map<String, String> environment, BiConsumer<FileJournal, Settings> preparing) {
        looking = new FutureTask<>(() -> {
            Settings settings = Settings.of(Flags.NONE, environment);
            FileJournal journal = new FileJournal(settings.journal(), settings.cache());
            preparing.accept(journal, settings);
            return journal;
        });
        thread = new Thread(looking, "look-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** The journal, prepared; nothing when another one is meant, or when it failed: then it is tried again and told. */
    Optional<FileJournal> journal(Settings settings) {
        try {
            return Optional.of(looking.get()).filter(journal -> journal.isIn(settings.journal(), settings.cache()));
        } catch (ExecutionException failed) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Stops looking, if nobody asked for it. */
    void stop() {
        looking.cancel(true);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
