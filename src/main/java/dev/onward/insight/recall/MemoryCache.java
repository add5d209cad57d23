package dev.onward.insight.recall;

import dev.onward.journal.EntryId;
import java.util.List;
import java.util.Optional;

/** What past rejections are compared by, made before. It may forget any of it at any time. */
public interface MemoryCache {
    /** Reads what is kept, while nothing else is to be done. */
    void prepare();

    /** What is kept of that rejection, if it was made of the same words; after {@link #prepare} several threads may ask. */
    Optional<Memory> find(EntryId id, long version);

    /** Keeps some, as well as it can, in place of what was kept of the same rejections. */
    void keep(List<Kept> memories);

    /**
     * What is kept.
     *
     * @param id of the rejection
     * @param version changes with any of the words that it was made of
     */
    record Kept(EntryId id, long version, Memory memory) {}

    /** Keeps nothing. */
    MemoryCache NONE = new MemoryCache() {
        @Override
        public void prepare() {}

        @Override
        public Optional<Memory> find(EntryId id, long version) {
            return Optional.empty();
        }

        @Override
        public void keep(List<Kept> memories) {}
    };
}
