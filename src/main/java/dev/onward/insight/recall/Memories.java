package dev.onward.insight.recall;

import dev.onward.insight.RememberingEmbedder;
import dev.onward.insight.RememberingEmbedder.Progress;
import dev.onward.insight.Vectors;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.recall.Facets.Facet;
import dev.onward.journal.Facts;
import dev.onward.journal.WordSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what past rejections are compared by, once: texts are read and vectors made only of those that are new or changed. */
final class Memories {
    /** After so many rejections they are kept, so that stopping loses little. */
    private static final int AT_ONCE = 16;

    private final RememberingEmbedder embedder;
    private final MemoryCache cache;
    private final ThemeHead themes;
    private final float[] centre;

    /**
     * With what makes and keeps them.
     *
     * @param centre what the vectors of all texts about rejections have in common
     */
    Memories(RememberingEmbedder embedder, MemoryCache cache, ThemeHead themes, float[] centre) {
        this.embedder = embedder;
        this.cache = cache;
        this.themes = themes;
        this.centre = centre;
    }

    /** Reads what is kept, while nothing else is to be done. */
    void prepare() {
        cache.prepare();
    }

    /** Those of the cases, in their order. */
    List<Memory> of(List<Case> cases, WordSource words, Progress progress) {
        cache.prepare();
        List<Optional<Memory>> known = cases.parallelStream()
                .map(past -> cache.find(past.rejection().id(), version(past)))
                .toList();
        Memory[] memories = new Memory[cases.size()];
        List<Fresh> fresh = new ArrayList<>();
        for (int i = 0; i < memories.length; i++) {
            Case past = cases.get(i);
            if (known.get(i).isPresent()) {
                memories[i] = known.get(i).get();
            } else {
                fresh.add(new Fresh(i, version(past), past, Facets.of(past, words)));
            }
        }
        int all = fresh.stream().mapToInt(Fresh::count).sum();
        int done = 0;
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            List<Fresh> some = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
            int before = done;
            make(some, memories, (made, ofThese) -> progress.at(before + made, all));
            done += some.stream().mapToInt(Fresh::count).sum();
        }
        return List.of(memories);
    }

    /** The same without what takes the model: words alone. */
    List<Memory> withoutMeaning(List<Case> cases, WordSource words) {
        return cases.stream()
                .map(past -> cache.find(past.rejection().id(), version(past))
                        .orElseGet(() -> Memory.of(
                                Map.of(), Themes.NONE, Facets.of(past, words).words())))
                .toList();
    }

    private record Fresh(int place, long version, Case past, Facets facets) {
        int count() {
            return facets.texts().values().stream().mapToInt(List::size).sum();
        }
    }

    private void make(List<Fresh> some, Memory[] memories, Progress progress) {
        List<String> texts = some.stream()
                .flatMap(fresh -> fresh.facets().texts().values().stream())
                .flatMap(List::stream)
                .toList();
        Iterator<float[]> vectors = embedder.embed(texts, progress).iterator();
        List<MemoryCache.Kept> kept = new ArrayList<>();
        for (Fresh fresh : some) {
            Memory memory = memory(fresh.facets(), vectors);
            memories[fresh.place()] = memory;
            kept.add(new MemoryCache.Kept(fresh.past().rejection().id(), fresh.version(), memory));
        }
        cache.keep(kept);
    }

    private Memory memory(Facets facets, Iterator<float[]> vectors) {
        Map<Facet, List<float[]>> own = new LinkedHashMap<>();
        List<float[]> all = new ArrayList<>();
        facets.texts().forEach((facet, texts) -> {
            List<float[]> each = texts.stream().map(text -> vectors.next()).toList();
            all.addAll(each);
            boolean isMean = facet == Facet.ANSWERS && !each.isEmpty();
            List<float[]> kept = isMean ? List.of(Vectors.mean(each, new float[centre.length], 0)) : each;
            own.put(
                    facet,
                    kept.stream().map(vector -> Vectors.centred(vector, centre)).toList());
        });
        return Memory.of(own, themes.of(all, centre), facets.words());
    }

    /** A number that changes with all that a memory is made of. */
    private long version(Case past) {
        Facts rejection = past.rejection();
        long version = mixed(
                mixed(themes.version(), rejection.wording()),
                rejection.context().map(Enum::ordinal).orElse(-1));
        for (String emotion : rejection.emotions()) {
            version = mixed(version, emotion.hashCode());
        }
        for (Facts later : past.later()) {
            if (later.wording() != 0) {
                version = mixed(version, later.wording());
            }
        }
        return version;
    }

    /** Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators": every bit changes half of the others. */
    private static long mixed(long one, int other) {
        long mixed = (one ^ other) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
