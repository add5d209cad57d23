package dev.onward.insight;

import java.util.Map;
import java.util.Optional;

/** Vectors that were made before. It may forget any of them at any time. */
public interface VectorCache {
    /** Reads what is kept, while nothing else is to be done. */
    void prepare();

    /** The vector of exactly that text. */
    Optional<float[]> find(String text);

    /** Keeps vectors by their texts, as well as it can. */
    void keep(Map<String, float[]> vectors);

    /** Keeps nothing. */
    VectorCache NONE = new VectorCache() {
        @Override
        public void prepare() {}

        @Override
        public Optional<float[]> find(String text) {
            return Optional.empty();
        }

        @Override
        public void keep(Map<String, float[]> vectors) {}
    };
}
