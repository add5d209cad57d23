package dev.onward.journal;

import java.io.IOException;
import java.io.Writer;

/** Files outside the journal into which entries are copied. They are for their owner only (0600), and whole or not there. */
public interface Copies {
    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        /**
         * Writes it.
         *
         * @throws IOException when there is no room
         */
        void to(Writer out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param over whether a file of that name may be replaced
     * @throws Problem when one is there and may not be, or the place cannot be written
     */
    void write(String file, boolean over, Content content);

    /**
     * Makes a folder (0700) if it is not there.
     *
     * @throws Problem when it cannot be made
     */
    void makeFolder(String folder);
}
