package dev.onward.journal;

import java.time.Instant;
import java.util.Optional;

/** The record of what was sent to a language model: when and where to, never the words. */
public interface Sendings {
    /**
     * One sending.
     *
     * @param at when
     * @param provider whose interface it was
     * @param model its name
     * @param host the machine it went to
     * @param bytes how many bytes of text
     * @param entry the entry the words are from, if they are from one
     */
    record Sending(Instant at, String provider, String model, String host, int bytes, Optional<EntryId> entry) {}

    /** Notes that something is about to be sent. */
    void note(Sending sending);
}
