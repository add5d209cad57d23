package dev.onward.benchmark;

import dev.onward.insight.Embedder;
import dev.onward.insight.RememberingEmbedder;
import dev.onward.insight.VectorCache;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Past;
import dev.onward.insight.recall.Memory;
import dev.onward.insight.recall.MemoryCache;
import dev.onward.insight.recall.Recall;
import dev.onward.insight.recall.RecallQuery;
import dev.onward.journal.EntryId;
import dev.onward.journal.Overview;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ranking of past rejections. Vectors are made of chance: a comparison costs the same whatever they mean. */
@State(Scope.Benchmark)
public class RecallBenchmark extends AsTheLauncherStartsIt {
    private static final RecallQuery QUERY = RecallQuery.of("they chose someone else for the job I wanted");
    private static final int FOUND = 5;

    private Overview all;
    private List<Case> cases;
    private Recall recall;

    /** Remembers every rejection. */
    @Setup
    public void remember(GeneratedJournal journal) {
        all = journal.overview();
        cases = new Past(all.facts()).cases();
        RememberingEmbedder embedder = new RememberingEmbedder(Chance::new, VectorCache.NONE);
        recall = new Recall(embedder, embedder, new InMemory());
        rank();
    }

    /** With all that is compared kept in memory. */
    @Benchmark
    public Recall.Result rank() {
        return recall.find(QUERY, cases, all, FOUND, (done, of) -> {});
    }

    /** A vector for each text, the same each time. */
    private static final class Chance implements Embedder {
        private static final int LENGTH = 384;

        @Override
        public String name() {
            return "chance";
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(Chance::vector).toList();
        }

        private static float[] vector(String text) {
            Random random = new Random(text.hashCode());
            float[] vector = new float[LENGTH];
            double sum = 0;
            for (int i = 0; i < LENGTH; i++) {
                vector[i] = (float) random.nextGaussian();
                sum += vector[i] * vector[i];
            }
            for (int i = 0; i < LENGTH; i++) {
                vector[i] /= (float) Math.sqrt(sum);
            }
            return vector;
        }
    }

    /** Keeps all. */
    private static final class InMemory implements MemoryCache {
        @Override
        public void prepare() {}

        private final Map<EntryId, Kept> kept = new HashMap<>();

        @Override
        public Optional<Memory> find(EntryId id, long version) {
            return Optional.ofNullable(kept.get(id))
                    .filter(one -> one.version() == version)
                    .map(Kept::memory);
        }

        @Override
        public void keep(List<Kept> memories) {
            memories.forEach(one -> kept.put(one.id(), one));
        }
    }
}
