package dev.onward.insight.recall;

import dev.onward.insight.Embedder;
import dev.onward.insight.Vectors;
import dev.onward.training.SoftmaxRegression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Trains the head that reads what a text is about, from {@code src/train/themes.txt}; see {@code docs/models.md}. */
public final class ThemeTrainer {
    private static final double PENALTY = 0.1;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Integer> themes = new ArrayList<>();

    /**
     * With the vectors of all its texts.
     *
     * @param centres what questions have in common, and what texts about rejections have
     */
    public ThemeTrainer(Embedder embedder, float[][] centres) throws IOException {
        List<ThemeTexts> all = ThemeTexts.all();
        for (int theme = 0; theme < all.size(); theme++) {
            add(embedder.embed(all.get(theme).questions()), centres[0], theme);
            add(embedder.embed(all.get(theme).texts()), centres[1], theme);
        }
    }

    private void add(List<float[]> vectors, float[] centre, int theme) {
        for (float[] vector : vectors) {
            rows.add(Vectors.centred(vector, centre));
            themes.add(theme);
        }
    }

    /** The head of all themes, as its file holds it. */
    public byte[] head() {
        return ThemeHead.bytes(trained(Set.of()));
    }

    /** The weights: a row a theme but those that are left out, the last of a row its bias. */
    float[][] trained(Set<Integer> leftOut) {
        int[] kept = themes.stream()
                .distinct()
                .filter(theme -> !leftOut.contains(theme))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Integer> numbers = IntStream.of(kept).boxed().toList();
        int[] used = IntStream.range(0, rows.size())
                .filter(i -> numbers.contains(themes.get(i)))
                .toArray();
        return SoftmaxRegression.fit(
                IntStream.of(used).mapToObj(rows::get).toArray(float[][]::new),
                IntStream.of(used).map(i -> numbers.indexOf(themes.get(i))).toArray(),
                kept.length,
                PENALTY);
    }
}
