package dev.onward.care;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hears what no rule names: a linear classifier over the words of a passage and its pairs of neighbouring words, each
 * reduced to a number (feature hashing: Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning").
 * Trained on {@code src/train/care.txt}; see {@code docs/models.md}.
 */
final class WordModel {
    /** How many different numbers words and pairs are reduced to. */
    static final int SIZE = 1 << 16;

    /** So many sentences in a row are read as one: what is meant often stands in none of them alone. */
    static final int TOGETHER = 3;

    /** The logarithm of the odds above which a passage is a concern; set on texts it was not trained on. */
    private static final double CONCERN = 1.0;

    private final byte[] weights;
    private final float unit;
    private final float bias;

    private WordModel(byte[] weights, float unit, float bias) {
        this.weights = weights;
        this.unit = unit;
        this.bias = bias;
    }

    /** Onward's own. */
    static WordModel own() {
        return of(new Resource("words.head").bytes());
    }

    /** One that was written with {@link #bytes}. */
    static WordModel of(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        float unit = bytes.getFloat();
        float bias = bytes.getFloat();
        byte[] weights = new byte[SIZE];
        bytes.get(weights);
        return new WordModel(weights, unit, bias);
    }

    /** What {@link #own} reads: the unit and the bias, then each weight in units. */
    static byte[] bytes(float[] row) {
        float most = 0;
        for (int i = 0; i < SIZE; i++) {
            most = Math.max(most, Math.abs(row[i]));
        }
        float unit = most / Byte.MAX_VALUE;
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * Float.BYTES + SIZE).putFloat(unit).putFloat(row[SIZE]);
        for (int i = 0; i < SIZE; i++) {
            bytes.put((byte) Math.round(row[i] / unit));
        }
        return bytes.array();
    }

    /** Whether any three sentences in a row sound like a concern. */
    boolean hears(List<Sentence> sentences) {
        return highest(sentences) > CONCERN;
    }

    /** The highest score of any three sentences in a row. */
    double highest(List<Sentence> sentences) {
        return passages(sentences).stream().mapToDouble(this::score).max().orElse(bias);
    }

    /** The words of each three sentences in a row, or of all where there are fewer. */
    static List<List<String>> passages(List<Sentence> sentences) {
        return IntStream.rangeClosed(0, Math.max(0, sentences.size() - TOGETHER))
                .mapToObj(from -> sentences.stream()
                        .skip(from)
                        .limit(TOGETHER)
                        .flatMap(sentence -> sentence.words().stream())
                        .toList())
                .toList();
    }

    /** The logarithm of the odds that the passage is a concern. */
    double score(List<String> words) {
        int[] present = features(words);
        long sum = 0;
        for (int feature : present) {
            sum += weights[feature];
        }
        return bias + unit * sum * value(present);
    }

    static double value(int[] present) {
        return 1 / Math.sqrt(Math.max(1, present.length));
    }

    /** The numbers of the words and pairs, each once. */
    static int[] features(List<String> words) {
        Stream<String> pairs = IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + ' ' + words.get(i));
        return Stream.concat(words.stream(), pairs)
                .mapToInt(WordModel::number)
                .distinct()
                .toArray();
    }

    /** String.hashCode is fixed by Java's documentation; its high bits are folded in because few of its low ones differ. */
    private static int number(String feature) {
        int hash = feature.hashCode() * 0x9E3779B9;
        return hash >>> 16;
    }
}
