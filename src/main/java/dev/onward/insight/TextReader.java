package dev.onward.insight;

import dev.onward.journal.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads thinking traps and the response style from text: each sentence and each of its clauses by itself, by a linear
 * head over the passage's vector and cues. Without a model the cues alone are read, which sees less.
 *
 * <p>How the heads were trained and what they give is told in {@code docs/models.md}.
 */
public final class TextReader {
    /** The whole of a text beyond this is cut off for its vector; the model reads no more. */
    private static final int MOST_CHARACTERS = 1500;

    private static final float[] NO_VECTOR = {};

    /** The rows of the heads, in their order. */
    private static final List<ThinkingTrap> TRAPS = List.of(ThinkingTrap.values());

    private static final List<ResponseStyle> STYLES = List.of(ResponseStyle.values());

    private final Optional<Embedder> embedder;
    private final Cues cues;
    private final Head traps;
    private final Head styles;
    private final Thresholds thresholds;

    private final Optional<Problem> missing;

    private TextReader(Optional<Embedder> embedder, Optional<Problem> missing) {
        String which = embedder.isPresent() ? "" : "-cues";
        this.embedder = embedder;
        this.missing = missing;
        cues = Cues.own();
        traps = Head.read("traps" + which + ".head");
        styles = Head.read("styles" + which + ".head");
        thresholds = embedder.isPresent() ? Thresholds.WITH_MODEL : Thresholds.WITHOUT_MODEL;
    }

    /** With the model's vectors. */
    public static TextReader with(Embedder embedder) {
        return new TextReader(Optional.of(embedder), Optional.empty());
    }

    /** With the cues alone, because of what is missing. */
    public static TextReader withoutModel(Problem missing) {
        return new TextReader(Optional.empty(), Optional.of(missing));
    }

    /** What is missing for a better reading. */
    public Optional<Problem> missing() {
        return missing;
    }

    /** What one text shows. */
    public Insight read(String text) {
        return look(text).insight();
    }

    /** What one text shows, and the vector that was made for it. */
    public Look look(String text) {
        if (!Language.mayBeEnglish(text)) {
            return new Look(Insight.UNREAD, NO_VECTOR);
        }
        List<Passage> passages = Passage.of(text);
        if (passages.isEmpty()) {
            return new Look(Insight.NOTHING, NO_VECTOR);
        }
        List<String> texts = new ArrayList<>();
        passages.forEach(passage -> texts.add(cut(passage.text())));
        texts.add(cut(text));
        List<float[]> vectors = embedder.map(model -> model.embed(texts))
                .orElseGet(() -> texts.stream().map(one -> NO_VECTOR).toList());
        float[] vector = vectors.get(passages.size());
        Insight insight = new Insight(findings(passages, vectors), style(Features.ofAll(passages, vector, cues)), true);
        return new Look(insight, vector);
    }

    /** A text's vector alone, of length 1; empty without the model and for a text that is not read. */
    public float[] vector(String text) {
        return embedder.filter(model -> !text.isBlank() && Language.mayBeEnglish(text))
                .map(model -> model.embed(List.of(cut(text))).get(0))
                .orElse(NO_VECTOR);
    }

    /** What was read from a text, and its vector for others who read more from it. */
    public static final class Look {
        private final Insight insight;
        private final float[] vector;

        private Look(Insight insight, float[] vector) {
            this.insight = insight;
            this.vector = vector;
        }

        /** What was read. */
        public Insight insight() {
            return insight;
        }

        /** The whole text's vector, of length 1; empty without the model and for a text that is not read. */
        public float[] vector() {
            return vector.clone();
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    /**
     * Of each trap the passage that shows it best. A row of its own says whether a passage shows any trap at all; it has a
     * say in whether the surest one is sure enough.
     */
    private List<Finding> findings(List<Passage> passages, List<float[]> vectors) {
        Map<ThinkingTrap, Finding> best = new EnumMap<>(ThinkingTrap.class);
        Set<ThinkingTrap> further = EnumSet.noneOf(ThinkingTrap.class);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            double[] scores = traps.scores(Features.of(passage, vectors.get(i), cues));
            double any = scores[TRAPS.size()];
            for (int row = 0; row < TRAPS.size(); row++) {
                ThinkingTrap trap = TRAPS.get(row);
                Finding found = new Finding(trap, passage.text(), thresholds.confidence(scores[row], any));
                best.merge(trap, found, (one, other) -> other.confidence() > one.confidence() ? other : one);
                if (thresholds.isFurther(scores[row])) {
                    further.add(trap);
                }
            }
        }
        List<Finding> surestFirst = best.values().stream()
                .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
                .toList();
        Finding surest = surestFirst.get(0);
        return surestFirst.stream()
                .filter(finding -> thresholds.isFirst(surest.confidence()))
                .filter(finding -> finding.equals(surest) || further.contains(finding.trap()))
                .toList();
    }

    private ResponseStyle style(float[] whole) {
        double[] scores = styles.scores(whole);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return STYLES.get(best);
    }
}
