package dev.onward.insight.recall;

import dev.onward.insight.Head;
import dev.onward.insight.RememberingEmbedder;
import dev.onward.insight.Vectors;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.recall.Facets.Facet;
import dev.onward.journal.Context;
import dev.onward.journal.Problem;
import dev.onward.journal.WordSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the rejections that felt like one: by the meaning of all that was written, of the event, and of the
 * answers; by what they are about; by the words; and by the context. Each is brought to mean 0 and deviation 1 over the journal, and they are
 * added up with weights that were set on the development journal; {@code docs/models.md} tells what each gives.
 *
 * <p>Vectors of texts of one kind share a direction that says nothing; it is taken away (Mu and Viswanath 2018,
 * "All-but-the-Top"): from a question the mean of questions, from a journal's texts that of our own statements. A journal's own
 * mean finds no better ({@code docs/models.md}), and would have to be made anew at each look.
 */
public final class Recall {
    /** The rows of the head of contexts, in their order. */
    private static final List<Context> CONTEXTS = List.of(Context.values());

    /** Further behind than any score can be. */
    private static final double BEHIND = 1e9;

    /** Added to each probability of a context: no context is ever ruled out. */
    private static final double DOUBT = 0.03;

    /** How sure a context is that the person chose. */
    private static final double CHOSEN = 0.9;

    private final RememberingEmbedder embedder;
    private final Memories memories;
    private final Head contexts = Head.read("contexts.head");
    private final ThemeHead themes;
    private final Weights weights;
    private final float[] queries;
    private final float[] statements;

    /**
     * With what makes vectors.
     *
     * @param embedder of what is asked and of the sentences that are shown
     * @param texts of the texts that past rejections are compared by, which are asked for once
     */
    public Recall(RememberingEmbedder embedder, RememberingEmbedder texts, MemoryCache cache) {
        this(embedder, texts, cache, ThemeHead.own(), Weights.USUAL);
    }

    /** With another head or other weights. */
    Recall(
            RememberingEmbedder embedder,
            RememberingEmbedder texts,
            MemoryCache cache,
            ThemeHead themes,
            Weights weights) {
        this.embedder = embedder;
        this.themes = themes;
        this.weights = weights;
        float[][] centres = Head.read("centres.head").rows();
        queries = centres[0];
        statements = centres[1];
        memories = new Memories(texts, cache, themes, statements);
    }

    /**
     * How much each part counts.
     *
     * @param meaning of each facet, by the vectors
     * @param themes of what it is about
     * @param words of the words themselves
     * @param context of the part of life
     */
    record Weights(double meaning, double themes, double words, double context) {
        /** Set on the development journal; {@code docs/models.md} tells what each part gives. */
        static final Weights USUAL = new Weights(1, 1.5, 0.4, 1);

        private double all() {
            return meaning * Facet.values().length + themes + words + context;
        }
    }

    /** Reads what was kept of the journal, while another thread looks at it. */
    public void prepare() {
        memories.prepare();
        embedder.prepare();
    }

    /**
     * One that was found.
     *
     * @param past the rejection with what came later
     * @param score how much it is like the query, beside the others of this journal; higher is more
     * @param sentence the sentence of it that is nearest to the query, in the person's words; empty when it has no words
     */
    public record Found(Case past, double score, String sentence) {}

    /**
     * What was found.
     *
     * @param found the best first
     * @param missing why only words and context were compared; empty when the meaning was too
     */
    public record Result(List<Found> found, Optional<String> missing) {}

    /**
     * Looks through past rejections; the one that is asked about is left out. Where the model cannot be loaded, words and
     * context alone decide.
     *
     * @param words the words of the journal
     * @param progress is told how far the making of vectors is
     */
    public Result find(
            RecallQuery query, List<Case> all, WordSource words, int limit, RememberingEmbedder.Progress progress) {
        List<Case> past = all.stream()
                .filter(one -> !query.isItself(one.rejection().id()))
                .toList();
        if (past.isEmpty()) {
            return new Result(List.of(), Optional.empty());
        }
        try {
            float[] asked = embedder.embed(List.of(query.text()), progress).get(0);
            List<Memory> known = memories.of(past, words, progress);
            double[] scores = scores(query, asked, past, known);
            return new Result(
                    best(query, past, scores, limit, one -> nearest(sentences(one, words), asked, progress)),
                    Optional.empty());
        } catch (Problem noModel) {
            List<Memory> known = memories.withoutMeaning(past, words);
            double[] scores = byWords(query, query.context().map(Recall::chosen).orElse(Map.of()), past, known);
            return new Result(
                    best(query, past, scores, limit, one -> nearest(sentences(one, words), query.text())),
                    Optional.of(noModel.message()));
        }
    }

    /** By all that there is. */
    private double[] scores(RecallQuery query, float[] asked, List<Case> past, List<Memory> known) {
        Map<Context, Double> chances = chances(query, asked);
        // beside the rest: with it, it is most of the work of a look back
        ForkJoinTask<double[]> byWords = ForkJoinPool.commonPool().submit(() -> byWords(query, chances, past, known));
        float[] centre = query.entry().isPresent() ? statements : queries;
        float[] meant = Vectors.centred(asked, centre);
        double[] likely = themes.chances(meant);
        double[] byThemes = byThemes(Themes.of(likely).roots(), known);
        List<double[]> byMeaning = byMeaning(meant, known);
        double[] scores = sum(byWords.join(), byThemes, byMeaning);
        if (query.entry().isPresent()) {
            return scores;
        }
        // an entry says enough of itself, a question does not: a second look, at what is like the nearest
        float[] moved = Feedback.moved(meant, scores, known);
        return sum(byWords.join(), byThemes(Themes.roots(likely), known), byMeaning(moved, known));
    }

    private double[] sum(double[] byWords, double[] byThemes, List<double[]> byMeaning) {
        double[] sum = byWords.clone();
        add(sum, byMeaning, weights.meaning());
        add(sum, List.of(byThemes), weights.themes());
        return sum;
    }

    private List<Found> best(
            RecallQuery query, List<Case> past, double[] scores, int limit, Function<Case, String> sentence) {
        boolean recoveredFirst = query.asksForRecovery();
        double[] order = scores.clone();
        for (int i = 0; i < order.length && recoveredFirst; i++) {
            if (past.get(i).recovery().recoveredDays().isEmpty()) {
                order[i] -= BEHIND;
            }
        }
        return Arrays.stream(Highest.of(limit, order))
                .mapToObj(i -> new Found(past.get(i), scores[i] / weights.all(), sentence.apply(past.get(i))))
                .toList();
    }

    private static List<String> sentences(Case past, WordSource words) {
        return Facets.sentences(words.words(past.rejection()));
    }

    private double[] byWords(RecallQuery query, Map<Context, Double> chances, List<Case> past, List<Memory> memories) {
        double[] sum = new double[past.size()];
        List<Terms> terms = memories.stream().map(Memory::terms).toList();
        add(sum, List.of(Bm25.scores(Terms.of(query.text()), terms)), weights.words());
        Map<Context, Double> logarithms = new EnumMap<>(Context.class);
        CONTEXTS.forEach(context -> logarithms.put(context, Math.log(DOUBT + chances.getOrDefault(context, 0.0))));
        double[] byContext =
                past.stream().mapToDouble(one -> logarithms.get(one.context())).toArray();
        add(sum, List.of(byContext), weights.context());
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

    private static double[] byThemes(float[] roots, List<Memory> past) {
        return past.stream()
                .mapToDouble(memory -> memory.themes().likeness(roots))
                .toArray();
    }

    /** For each facet the likeness of each rejection's nearest text. */
    private static List<double[]> byMeaning(float[] asked, List<Memory> past) {
        double[][] likeness = new double[past.size()][];
        // on all processors: it is most of the work of a look back
        IntStream.range(0, likeness.length)
                .parallel()
                .forEach(i -> likeness[i] = past.get(i).likeness(asked));
        List<double[]> facets = new ArrayList<>();
        for (int facet = 0; facet < Facet.values().length; facet++) {
            double[] each = new double[likeness.length];
            for (int i = 0; i < each.length; i++) {
                each[i] = likeness[i][facet];
            }
            facets.add(each);
        }
        return facets;
    }

    private Map<Context, Double> chances(RecallQuery query, float[] asked) {
        if (query.context().isPresent()) {
            return chosen(query.context().get());
        }
        double[] scores = contexts.scores(asked);
        double sum = Arrays.stream(scores).map(Recall::logistic).sum();
        Map<Context, Double> chances = new EnumMap<>(Context.class);
        int row = 0;
        for (Context context : CONTEXTS) {
            chances.put(context, logistic(scores[row++]) / sum);
        }
        return chances;
    }

    private static Map<Context, Double> chosen(Context known) {
        Map<Context, Double> chances = new EnumMap<>(Context.class);
        CONTEXTS.forEach(context -> chances.put(context, (1 - CHOSEN) / (CONTEXTS.size() - 1)));
        chances.put(known, CHOSEN);
        return chances;
    }

    private static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    private String nearest(List<String> sentences, float[] asked, RememberingEmbedder.Progress progress) {
        List<float[]> vectors = embedder.embed(sentences, progress);
        return highest(
                sentences,
                vectors.stream()
                        .mapToDouble(vector -> Vectors.dot(asked, vector))
                        .toArray());
    }

    private static String nearest(List<String> sentences, String text) {
        return highest(
                sentences,
                Bm25.scores(Terms.of(text), sentences.stream().map(Terms::of).toList()));
    }

    private static String highest(List<String> sentences, double... scores) {
        int highest = 0;
        for (int i = 1; i < scores.length; i++) {
            highest = scores[i] > scores[highest] ? i : highest;
        }
        return sentences.isEmpty() ? "" : sentences.get(highest);
    }
}
