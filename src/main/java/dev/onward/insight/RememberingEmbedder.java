package dev.onward.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes a vector only once: the model is loaded when a text comes that was not seen before. A new vector is given as the cache
 * gives it back, rounded, so that the first time finds the same as every later one.
 */
public final class RememberingEmbedder {
    /** After so many new vectors they are kept, so that stopping loses little. */
    private static final int AT_ONCE = 64;

    private static final int MOST_CHARACTERS = 1500;

    private final Supplier<Embedder> model;
    private final VectorCache cache;

    /** Over a model and a cache of its vectors. */
    public RememberingEmbedder(Supplier<Embedder> model, VectorCache cache) {
        this.model = model;
        this.cache = cache;
    }

    /** Reads the vectors that are kept, while nothing else is to be done. */
    public void prepare() {
        cache.prepare();
    }

    /** How a long work goes on. */
    public interface Progress {
        /** So many of all are done. */
        void at(int done, int all);
    }

    /** The vectors of the texts, in their order. */
    public List<float[]> embed(List<String> texts, Progress progress) {
        Map<String, float[]> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String text :
                texts.stream().map(RememberingEmbedder::cut).distinct().toList()) {
            Optional<float[]> found = cache.find(text);
            found.ifPresentOrElse(vector -> known.put(text, vector), () -> unknown.add(text));
        }
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            List<String> some = unknown.subList(from, Math.min(unknown.size(), from + AT_ONCE));
            List<float[]> vectors = model.get().embed(some);
            Map<String, float[]> made = new HashMap<>();
            for (int i = 0; i < some.size(); i++) {
                made.put(some.get(i), vectors.get(i));
            }
            cache.keep(made);
            made.forEach((text, vector) -> known.put(text, cache.find(text).orElse(vector)));
            progress.at(from + some.size(), unknown.size());
        }
        return texts.stream()
                .map(text -> known.getOrDefault(cut(text), new float[0]))
                .toList();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}
