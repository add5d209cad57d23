package dev.onward.journal;

import java.time.Instant;

/**
 * A deleted entry that lies in the trash.
 *
 * @param id its id
 * @param when when it was deleted; the same for all that one command deleted
 * @param place its file
 */
public record Deleted(EntryId id, Instant when, String place) {}
