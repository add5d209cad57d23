package dev.onward.journal;

import java.util.List;
import java.util.stream.Stream;

/** The whole journal as it was when it was asked for. */
public interface Overview extends WordSource {
    /** The facts of every entry in time order, entries of the same second by their ids. */
    List<Facts> facts();

    /** The words of the entries that the sieve lets through, the newest first, each read when it is asked for. */
    Stream<Words> words(Sieve sieve);

    /** Files that could not be read as entries. They are left as they are. */
    List<Reading.Unreadable> unreadable();
}
