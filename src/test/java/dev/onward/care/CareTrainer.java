package dev.onward.care;

import dev.onward.embed.OnnxEmbedder;
import dev.onward.training.LogisticRegression;
import dev.onward.training.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the classifier of the care level from {@code src/train/care.txt} and, as ordinary texts, the statements:
 * {@code mvn -Ptrain test-compile}; see {@code docs/models.md}. With {@code check} as its argument it leaves out each
 * writer in turn, and as great a part of the ordinary texts, prints the scores of what was left out, without and with the
 * vectors, and writes nothing.
 */
final class CareTrainer {
    private static final Path TEXTS = Path.of("src/train/care.txt");
    private static final Path STATEMENTS = Path.of("src/train/statements.txt");
    private static final Path HEADS = Path.of("src/main/resources/dev/onward/care");
    private static final double PENALTY = 0.03;
    private static final double WEIGHT_OF_A_CONCERN = 2;
    private static final double WEIGHT_OF_A_LIKENESS = 0.6;
    private static final double WEIGHT_OF_AN_ORDINARY_TEXT = 5;
    private static final String NEXT_WRITER = "# By a";

    /** A text, whether it is a concern, how much it counts, and whose it is: 0 for the first four, and for statements. */
    private record Example(String text, boolean isConcern, double weight, int writer) {}

    private final List<Example> examples;
    private final List<RuleReading> readings;
    private final List<float[]> vectors;

    private CareTrainer(List<Example> examples, List<float[]> vectors) {
        this.examples = examples;
        this.readings = readings(examples);
        this.vectors = vectors;
    }

    /** Writes both classifiers, or checks them. */
    public static void main(String... args) throws IOException {
        List<Example> examples = examples();
        List<String> texts = examples.stream().map(Example::text).toList();
        CareTrainer words = new CareTrainer(
                examples, texts.stream().map(text -> new float[0]).toList());
        CareTrainer both = new CareTrainer(
                examples, OnnxEmbedder.open(Path.of("target/model")).embed(texts));
        if (List.of(args).contains("check")) {
            words.check();
            both.check();
        } else {
            List<byte[]> heads = Stream.of(words, both)
                    .parallel()
                    .map(trainer -> WordModel.bytes(trainer.trained(example -> true)))
                    .toList();
            Files.write(HEADS.resolve("words.head"), heads.get(0));
            Files.write(HEADS.resolve("meaning.head"), heads.get(1));
        }
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        int writer = 0;
        for (String line : Files.readAllLines(TEXTS)) {
            writer += line.startsWith(NEXT_WRITER) ? 1 : 0;
            int bar = line.indexOf('|');
            if (bar > 0 && !line.startsWith("#")) {
                boolean isConcern = !line.startsWith("n");
                double weight = isConcern ? WEIGHT_OF_A_CONCERN : WEIGHT_OF_A_LIKENESS;
                examples.add(new Example(line.substring(bar + 1), isConcern, weight, writer));
            }
        }
        for (String line : Files.readAllLines(STATEMENTS)) {
            int bar = line.indexOf('|');
            if (bar > 0 && !line.startsWith("#")) {
                String text = line.substring(bar + 1).replaceAll("\\{([a-z-]+\\|)?|\\}", "");
                examples.add(new Example(text, false, WEIGHT_OF_AN_ORDINARY_TEXT, 0));
            }
        }
        return examples;
    }

    private static List<RuleReading> readings(List<Example> examples) {
        CareReader reader = CareReader.own();
        return examples.stream().map(example -> reader.byRules(example.text())).toList();
    }

    /** A text that is a concern is one example, because nobody marked where; of others each passage is one, too. */
    private float[] trained(IntPredicate isUsed) {
        List<Row> rows = new ArrayList<>();
        List<Example> from = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            if (!isUsed.test(i)) {
                continue;
            }
            List<List<String>> parts = parts(i);
            for (List<String> words : parts) {
                rows.add(row(words, readings.get(i), vectors.get(i)));
                from.add(example);
                weights.add(example.weight() / Math.sqrt(parts.size()));
            }
        }
        boolean[] is = new boolean[rows.size()];
        for (int i = 0; i < is.length; i++) {
            is[i] = from.get(i).isConcern();
        }
        double[] counts = weights.stream().mapToDouble(Double::doubleValue).toArray();
        return LogisticRegression.fit(rows, is, counts, PENALTY);
    }

    private static Row row(List<String> words, RuleReading reading, float[] vector) {
        int[] said = WordModel.features(words);
        int[] marks = reading.marks().stream().mapToInt(WordModel::number).toArray();
        int[] present =
                IntStream.concat(IntStream.of(said), IntStream.of(marks)).toArray();
        double[] values = new double[present.length];
        Arrays.fill(values, 0, said.length, WordModel.value(said));
        Arrays.fill(values, said.length, values.length, WordModel.SHARE_OF_MARK);
        return Row.of(present, values, WordModel.SIZE, scaled(vector));
    }

    private static float[] scaled(float[] vector) {
        float[] scaled = vector.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= WordModel.SHARE_OF_VECTOR;
        }
        return scaled;
    }

    private List<List<String>> parts(int at) {
        List<Sentence> sentences = readings.get(at).sentences();
        List<String> all = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        List<List<String>> parts = new ArrayList<>(List.of(all));
        if (!examples.get(at).isConcern() && sentences.size() > WordModel.TOGETHER) {
            parts.addAll(WordModel.passages(sentences));
        }
        return parts;
    }

    private void check() {
        int writers = 1 + examples.stream().mapToInt(Example::writer).max().orElse(0);
        Random chance = new Random(1);
        int[] part = examples.stream()
                .mapToInt(one -> one.weight() == WEIGHT_OF_AN_ORDINARY_TEXT ? chance.nextInt(writers) : one.writer())
                .toArray();
        for (int left = 0; left < writers; left++) {
            int out = left;
            WordModel model = WordModel.of(WordModel.bytes(trained(i -> part[i] != out)));
            IntStream.range(0, examples.size()).filter(i -> part[i] == out).forEach(i -> print(i, model));
        }
    }

    private void print(int at, WordModel model) {
        Example example = examples.get(at);
        System.out.printf(
                "%s\t%s\t%d\t%s\t%.2f\t%s%n",
                vectors.get(at).length > 0 ? "both" : "words",
                example.isConcern() ? "concern" : "none",
                example.writer(),
                readings.get(at).level().word(),
                model.highest(readings.get(at), vectors.get(at)),
                example.text());
    }
}
