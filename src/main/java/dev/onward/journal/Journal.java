package dev.onward.journal;

import java.time.Instant;
import java.util.List;
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

    /**
     * All entries at once, without opening those that have not changed since the last time.
     *
     * @throws Problem when the folder itself cannot be read
     */
    Overview overview();

    /**
     * The entries of that moment or later. As for {@link #newestFirst}, a file whose name tells of an earlier moment is
     * not looked at.
     *
     * @throws Problem when the folder itself cannot be read
     */
    Glance since(Instant bound);

    /**
     * The facts of every entry, in time order.
     *
     * @throws Problem when the folder itself cannot be read
     */
    default List<Facts> facts() {
        return overview().facts();
    }
}
