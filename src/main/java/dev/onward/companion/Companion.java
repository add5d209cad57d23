package dev.onward.companion;

import java.util.function.BooleanSupplier;

/** A language model that is asked for another way to see something. It is asked only with the person's consent. */
public interface Companion {
    /**
     * Asks, and waits for the whole answer. A model that is too busy is asked again.
     *
     * @param prompt what is sent, byte for byte
     * @param listener hears the answer while it comes, and may cancel
     * @return the answer as it came, without control characters
     * @throws dev.onward.journal.Problem of the kind {@code MODEL} when there is none; it holds no word of the prompt. What
     *     the listener heard before stays said
     */
    Suggestions ask(Prompt prompt, Listener listener);

    /** Hears an answer while it comes, on any thread. */
    interface Listener {
        /** The prompt is about to be sent, now or once more; what this throws keeps it from being sent. */
        void sending();

        /** The first word has come. */
        void begun();

        /** One part is whole: a reframe, a trap or the question, as it came. */
        void came(Suggestions part);

        /** Whether the person has had enough. */
        boolean isCancelled();
    }

    /**
     * Hears nothing of it until it is whole.
     *
     * @param sends told before each sending
     * @param cancelled whether the person has had enough
     */
    record Silent(Runnable sends, BooleanSupplier cancelled) implements Listener {
        @Override
        public void sending() {
            sends.run();
        }

        @Override
        public void begun() {}

        @Override
        public void came(Suggestions part) {}

        @Override
        public boolean isCancelled() {
            return cancelled.getAsBoolean();
        }
    }
}
