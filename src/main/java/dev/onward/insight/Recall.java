package dev.onward.insight;

import dev.onward.insight.Memory.Facet;
import dev.onward.journal.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the rejections that felt like one: by the meaning of all that was written, of the event, and of the answer that is
 * nearest; by the words; and by the context. Each is brought to mean 0 and deviation 1 over the journal, and they are
 * added up with weights that were set on the development journal; {@code docs/models.md} tells what each gives.
 *
 * <p>Vectors of texts of one kind share a direction that says nothing; it is taken away (Mu and Viswanath 2018,
 * "All-but-the-Top"): from a question the mean of questions, from the journal its own mean.
 */
public final class Recall {
    /** The rows of the head of contexts, in their order. */
    private static final List<Context> CONTEXTS = List.of(Context.values());

    private static final double LEXICAL = 0.4;
    private static final double CONTEXT = 1.0;
    private static final double ALL = Facet.values().length + LEXICAL + CONTEXT;

    /** The mean of a small journal is drawn towards that of our own statements, as if these were so many of its texts. */
    private static final int PRIOR = 10;

    /** Added to each probability of a context: no context is ever ruled out. */
    private static final double DOUBT = 0.03;

    /** How sure a context is that the person chose. */
    private static final double CHOSEN = 0.9;

    private final RememberingEmbedder embedder;
    private final Head contexts = Head.read("contexts.head");
    private final float[] queries;
    private final float[] statements;

    /** With what makes vectors. */
    public Recall(RememberingEmbedder embedder) {
        this.embedder = embedder;
        float[][] centres = Head.read("centres.head").rows();
        queries = centres[0];
        statements = centres[1];
    }

    /**
     * One that was found.
     *
     * @param memory the rejection with what came later
     * @param score how much it is like the query, beside the others of this journal; higher is more
     * @param sentence the sentence of it that is nearest to the query, in the person's words; empty when it has no words
     */
    public record Found(Memory memory, double score, String sentence) {}

    /**
     * The best first.
     *
     * @param progress is told how far the making of vectors is
     */
    public List<Found> find(RecallQuery query, List<Memory> all, int limit, RememberingEmbedder.Progress progress) {
        List<Memory> memories = all.stream()
                .filter(memory -> !query.isItself(memory.rejection().id()))
                .toList();
        if (memories.isEmpty()) {
            return List.of();
        }
        float[] asked = embedder.embed(List.of(query.text()), progress).get(0);
        double[] scores = scores(query, asked, memories, progress);
        boolean recoveredFirst = query.asksForRecovery();
        return IntStream.range(0, memories.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> recoveredFirst
                                && memories.get(i).recovery().recoveredDays().isEmpty())
                        .thenComparing(i -> -scores[i]))
                .limit(limit)
                .map(i -> new Found(memories.get(i), scores[i] / ALL, nearest(memories.get(i), asked, progress)))
                .toList();
    }

    private double[] scores(
            RecallQuery query, float[] asked, List<Memory> memories, RememberingEmbedder.Progress progress) {
        double[] sum = new double[memories.size()];
        float[] centre = query.entry().isPresent() ? statements : queries;
        add(sum, byMeaning(Vectors.centred(asked, centre), memories, progress), 1);
        List<Terms> terms = memories.stream().map(Memory::words).map(Terms::of).toList();
        add(sum, List.of(Bm25.scores(Terms.of(query.text()), terms)), LEXICAL);
        Map<Context, Double> chances = chances(query, asked);
        double[] byContext = memories.stream()
                .map(memory -> memory.rejection().context().orElse(Context.OTHER))
                .mapToDouble(context -> Math.log(DOUBT + chances.getOrDefault(context, 0.0)))
                .toArray();
        add(sum, List.of(byContext), CONTEXT);
        return sum;
    }

    private static void add(double[] sum, List<double[]> parts, double weight) {
        for (double[] part : parts) {
            double[] standard = Vectors.standardized(part);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * standard[i];
            }
        }
    }

    /** For each facet the likeness of the text that is nearest. */
    private List<double[]> byMeaning(float[] asked, List<Memory> memories, RememberingEmbedder.Progress progress) {
        List<String> texts = new ArrayList<>();
        memories.forEach(memory -> memory.texts().values().forEach(texts::addAll));
        List<float[]> vectors = embedder.embed(texts, progress);
        Map<Facet, List<Owned>> owned = new EnumMap<>(Facet.class);
        int at = 0;
        for (int i = 0; i < memories.size(); i++) {
            for (Map.Entry<Facet, List<String>> facet : memories.get(i).texts().entrySet()) {
                for (int k = 0; k < facet.getValue().size(); k++) {
                    owned.computeIfAbsent(facet.getKey(), key -> new ArrayList<>())
                            .add(new Owned(i, vectors.get(at++)));
                }
            }
        }
        return owned.values().stream()
                .map(ofFacet -> likeness(asked, ofFacet, memories.size()))
                .toList();
    }

    private static final class Owned {
        private final int memory;
        private final float[] vector;

        Owned(int memory, float[] vector) {
            this.memory = memory;
            this.vector = vector;
        }
    }

    private double[] likeness(float[] asked, List<Owned> texts, int memories) {
        float[] mean = Vectors.mean(texts.stream().map(text -> text.vector).toList(), statements, PRIOR);
        double[] best = new double[memories];
        Arrays.fill(best, -1);
        for (Owned text : texts) {
            double like = Vectors.dot(asked, Vectors.centred(text.vector, mean));
            best[text.memory] = Math.max(best[text.memory], like);
        }
        return best;
    }

    private Map<Context, Double> chances(RecallQuery query, float[] asked) {
        Map<Context, Double> chances = new EnumMap<>(Context.class);
        Optional<Context> chosen = query.context();
        double[] scores = contexts.scores(asked);
        double sum = Arrays.stream(scores).map(Recall::logistic).sum();
        int row = 0;
        for (Context context : CONTEXTS) {
            double read = logistic(scores[row++]) / sum;
            double others = (1 - CHOSEN) / (CONTEXTS.size() - 1);
            chances.put(
                    context,
                    chosen.map(known -> known == context ? CHOSEN : others).orElse(read));
        }
        return chances;
    }

    private static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    private String nearest(Memory memory, float[] asked, RememberingEmbedder.Progress progress) {
        List<String> sentences = memory.rejection().answers().stream()
                .flatMap(answer -> Passage.of(String.join("\n", answer.text())).stream())
                .filter(passage -> !passage.isClause())
                .map(Passage::text)
                .toList();
        List<float[]> vectors = embedder.embed(sentences, progress);
        return IntStream.range(0, sentences.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> Vectors.dot(asked, vectors.get(i))))
                .map(sentences::get)
                .orElse("");
    }
}
