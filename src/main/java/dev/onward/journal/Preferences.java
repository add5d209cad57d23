package dev.onward.journal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Small files that are the person's own, outside the journal: changed as a whole, never lost. They are for their owner
 * only (0600, folders that are made 0700); one that is a link to another place stays a link.
 */
public interface Preferences {
    /**
     * What a file says; nothing when there is none.
     *
     * @throws Problem when it cannot be read, is not UTF-8, or is larger than 1 MB
     */
    Optional<String> read(Path file);

    /**
     * Changes what a file says, or makes it. Of two changes at once the second sees what the first made of it.
     *
     * @param change makes the new text of the old one, which is empty when there is no file; what it throws stops the change
     * @throws Problem when the file cannot be read or written; it says what it said before then
     */
    void change(Path file, UnaryOperator<String> change);

    /**
     * Keeps what a file says in another file beside it, under a name that nothing has.
     *
     * @return that file; nothing when there is none to keep
     * @throws Problem when it cannot be kept
     */
    Optional<Path> keepBeside(Path file);
}
