package dev.onward.companion;

import java.util.function.BooleanSupplier;

/** A language model that is asked for another way to see something. It is asked only with the person's consent. */
public interface Companion {
    /**
     * Asks once, and waits for the whole answer.
     *
     * @param prompt what is sent, byte for byte
     * @param listener hears the answer while it comes, and may cancel
     * @return the answer as it came, without control characters
     * @throws dev.onward.journal.Problem of the kind {@code MODEL} when there is none; it holds no word of the prompt
     */
    Suggestions ask(Prompt prompt, Listener listener);

    /** Hears an answer while it comes. */
    interface Listener {
        /** So many characters have come. */
        void heard(int characters);

        /** Whether the person has had enough. */
        boolean isCancelled();

        /**
         * Hears nothing of it until it is whole.
         *
         * @param cancelled whether the person has had enough
         */
        record Silent(BooleanSupplier cancelled) implements Listener {
            @Override
            public void heard(int characters) {}

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        }
    }
}
