package dev.onward.journal;

import java.util.Optional;
import java.util.stream.Stream;

/** The entries of one person. */
public interface Journal {
    /**
     * The wanted entries, the newest first, each read when it is asked for. A file that cannot be read comes as {@link
     * Reading.Unreadable} in its place and stops nothing.
     *
     * @throws Problem when the folder itself cannot be read
     */
    Stream<Reading> newestFirst(Selection selection);

    /**
     * The one entry of that name among those of the kind, or of all kinds.
     *
     * @throws Problem when there is none, when the name fits several, or when its file is damaged
     */
    Entry find(EntryName name, Optional<Kind> kind);
}
