package dev.onward.care;

import dev.onward.resource.Resource;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hears what no rule names, and doubts what a rule of little weight says: a linear classifier over the words of a passage,
 * its pairs of neighbouring words and the marks the rules left, each reduced to a number (feature hashing: Weinberger et
 * al. 2009, "Feature Hashing for Large Scale Multitask Learning"). Where the embedding model has made the text's vector anyway, one over both is
 * used. Trained on {@code src/train/care.txt}; see {@code docs/models.md}.
 */
final class WordModel {
    /** How many different numbers words and pairs are reduced to. */
    static final int SIZE = 1 << 16;

    /** So many sentences in a row are read as one: what is meant often stands in none of them alone. */
    static final int TOGETHER = 3;

    /** How much a vector of length 1 counts beside the words, whose features have length 1 together, too. */
    static final float SHARE_OF_VECTOR = 0.8f;

    /** How much each mark of the rules counts beside them. */
    static final float SHARE_OF_MARK = 0.6f;

    private final byte[] weights;
    private final float unit;
    private final float bias;
    private final float[] weightsOfVector;

    private WordModel(byte[] weights, float unit, float bias, float[] weightsOfVector) {
        this.weights = weights;
        this.unit = unit;
        this.bias = bias;
        this.weightsOfVector = weightsOfVector;
    }

    /** Onward's own, of words alone. */
    static WordModel own() {
        return of(new Resource(WordModel.class, "words.head").bytes());
    }

    /** Onward's own, of words and of the vector of bge-small-en-v1.5. */
    static WordModel ownWithVector() {
        return of(new Resource(WordModel.class, "meaning.head").bytes());
    }

    /** One that was written with {@link #bytes}. */
    static WordModel of(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        float unit = bytes.getFloat();
        float bias = bytes.getFloat();
        byte[] weights = new byte[SIZE];
        bytes.get(weights);
        float[] weightsOfVector = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(weightsOfVector);
        return new WordModel(weights, unit, bias, weightsOfVector);
    }

    /** What {@link #own} reads: the unit and the bias, then each word's weight in units, then those of the vector. */
    static byte[] bytes(float[] row) {
        float most = 0;
        for (int i = 0; i < SIZE; i++) {
            most = Math.max(most, Math.abs(row[i]));
        }
        float unit = most / Byte.MAX_VALUE;
        int further = row.length - 1 - SIZE;
        ByteBuffer bytes = ByteBuffer.allocate(2 * Float.BYTES + SIZE + further * Float.BYTES)
                .putFloat(unit)
                .putFloat(row[SIZE + further]);
        for (int i = 0; i < SIZE; i++) {
            bytes.put((byte) Math.round(row[i] / unit));
        }
        for (int i = SIZE; i < SIZE + further; i++) {
            bytes.putFloat(row[i]);
        }
        return bytes.array();
    }

    /**
     * The logarithm of the odds that the text is a concern: of its words the three sentences in a row that sound most so.
     *
     * @param reading what the rules say of the text
     * @param vector the whole text's, of length 1; empty for the classifier of words alone
     */
    double highest(RuleReading reading, float[] vector) {
        double words = passages(reading.sentences()).stream()
                .mapToDouble(this::score)
                .max()
                .orElse(0);
        double said = reading.marks().stream()
                .mapToDouble(mark -> unit * weights[number(mark)] * SHARE_OF_MARK)
                .sum();
        double meaning = 0;
        for (int i = 0; i < weightsOfVector.length; i++) {
            meaning += weightsOfVector[i] * SHARE_OF_VECTOR * vector[i];
        }
        return bias + words + said + meaning;
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

    /** What the words of a passage add. */
    private double score(List<String> words) {
        int[] present = features(words);
        long sum = 0;
        for (int feature : present) {
            sum += weights[feature];
        }
        return unit * sum * value(present);
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
    static int number(String feature) {
        int hash = feature.hashCode() * 0x9E3779B9;
        return hash >>> 16;
    }
}
