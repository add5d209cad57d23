package dev.onward.journal;

import java.util.stream.Stream;

/** The whole journal as it was when it was asked for. */
public interface Overview extends Glance {
    /** The words of the entries that the sieve lets through, the newest first, each read when it is asked for. */
    Stream<Words> words(Sieve sieve);
}
