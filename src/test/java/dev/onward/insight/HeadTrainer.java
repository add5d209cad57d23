package dev.onward.insight;

import dev.onward.embed.OnnxEmbedder;
import dev.onward.insight.recall.ThemeTrainer;
import dev.onward.journal.Context;
import dev.onward.training.LogisticRegression;
import dev.onward.training.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trains the heads from {@code src/train/statements.txt}: {@code mvn -Ptrain test-compile}; see {@code docs/models.md}. */
final class HeadTrainer {
    private static final Path STATEMENTS = Path.of("src/train/statements.txt");
    private static final Path QUERIES = Path.of("src/train/queries.txt");
    private static final Path HEADS = Path.of("src/main/resources/dev/onward/insight");
    private static final List<ResponseStyle> STYLES = List.of(ResponseStyle.values());
    private static final List<Context> CONTEXTS = List.of(Context.values());
    private static final List<ThinkingTrap> TRAPS = List.of(ThinkingTrap.values());

    /** How much a passage that shows a trap counts beside one that does not. */
    private static final double WEIGHT_OF_A_TRAP = 3;

    private static final double PENALTY_OF_TRAPS = 1 / 5.0;
    private static final double PENALTY_OF_STYLES = 1;

    private final Cues cues = Cues.own();
    private final List<Statement> statements;
    private final boolean withModel;
    private final Embedder embedder;

    private HeadTrainer(List<Statement> statements, Embedder embedder, boolean withModel) {
        this.statements = statements;
        this.embedder = embedder;
        this.withModel = withModel;
    }

    /** Writes the heads; with {@code recall} as its argument only those that recall uses. */
    public static void main(String... args) throws IOException {
        List<Statement> statements = Statement.read(STATEMENTS);
        Embedder embedder = OnnxEmbedder.open(Path.of("target/model"));
        HeadTrainer recall = new HeadTrainer(statements, embedder, true);
        Files.write(HEADS.resolve("contexts.head"), recall.contexts().bytes());
        Head centres = recall.centres();
        Files.write(HEADS.resolve("centres.head"), centres.bytes());
        Files.write(HEADS.resolve("themes.head"), new ThemeTrainer(embedder, centres.rows()).head());
        if (List.of(args).contains("recall")) {
            return;
        }
        for (boolean withModel : new boolean[] {true, false}) {
            HeadTrainer trainer = new HeadTrainer(statements, embedder, withModel);
            String which = withModel ? "" : "-cues";
            Files.write(
                    HEADS.resolve("traps" + which + ".head"), trainer.traps().bytes());
            Files.write(
                    HEADS.resolve("styles" + which + ".head"), trainer.styles().bytes());
        }
    }

    private List<float[]> vectors(List<String> texts) {
        return withModel
                ? embedder.embed(texts)
                : texts.stream().map(text -> new float[] {}).toList();
    }

    /** A row a trap, and one for any trap at all. */
    private Head traps() {
        List<Passage> passages = new ArrayList<>();
        List<Statement> from = new ArrayList<>();
        for (Statement statement : statements) {
            for (Passage passage : Passage.of(statement.text())) {
                passages.add(passage);
                from.add(statement);
            }
        }
        List<float[]> vectors = vectors(passages.stream().map(Passage::text).toList());
        List<Row> features = IntStream.range(0, passages.size())
                .mapToObj(i -> Row.of(Features.of(passages.get(i), vectors.get(i), cues)))
                .toList();
        return new Head(rows(TRAPS.size() + 1, row -> {
            Optional<ThinkingTrap> trap = TRAPS.stream().skip(row).findFirst();
            double[] weights = new double[features.size()];
            boolean[] is = new boolean[features.size()];
            for (int i = 0; i < features.size(); i++) {
                Optional<Boolean> shown = from.get(i).shows(passages.get(i), trap);
                is[i] = shown.orElse(false);
                weights[i] = shown.isEmpty() ? 0 : is[i] && trap.isPresent() ? WEIGHT_OF_A_TRAP : 1;
            }
            return LogisticRegression.fit(features, is, weights, PENALTY_OF_TRAPS);
        }));
    }

    /** Each style counts as much as any other, however rare it is in the statements. */
    private Head styles() {
        List<float[]> vectors = vectors(statements.stream().map(Statement::text).toList());
        List<Row> features = IntStream.range(0, statements.size())
                .mapToObj(
                        i -> Row.of(Features.ofAll(Passage.of(statements.get(i).text()), vectors.get(i), cues)))
                .toList();
        Map<ResponseStyle, Long> counts =
                statements.stream().collect(Collectors.groupingBy(Statement::style, Collectors.counting()));
        return new Head(rows(STYLES.size(), row -> {
            boolean[] is = new boolean[features.size()];
            double[] weights = new double[features.size()];
            for (int i = 0; i < features.size(); i++) {
                ResponseStyle own = statements.get(i).style();
                is[i] = own == STYLES.get(row);
                weights[i] = (double) features.size() / counts.getOrDefault(own, 1L) / STYLES.size();
            }
            return LogisticRegression.fit(features, is, weights, PENALTY_OF_STYLES);
        }));
    }

    /** A row a context, over the vector alone: what a person types to be reminded has no cues. */
    private Head contexts() {
        List<Row> features = texts().stream().map(Row::of).toList();
        double[] weights = new double[features.size()];
        Arrays.fill(weights, 1);
        return new Head(rows(CONTEXTS.size(), row -> {
            boolean[] is = new boolean[features.size()];
            for (int i = 0; i < is.length; i++) {
                is[i] = statements.get(i).context() == CONTEXTS.get(row);
            }
            return LogisticRegression.fit(features, is, weights, PENALTY_OF_TRAPS);
        }));
    }

    /** The mean vector of questions such as people type, and that of the statements. */
    private Head centres() throws IOException {
        float[] nothing = new float[embedder.embed(List.of("")).get(0).length];
        List<String> queries = Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        return new Head(
                new float[][] {Vectors.mean(embedder.embed(queries), nothing, 0), Vectors.mean(texts(), nothing, 0)});
    }

    private List<float[]> texts() {
        return vectors(statements.stream().map(Statement::text).toList());
    }

    private static float[][] rows(int count, IntFunction<float[]> row) {
        return IntStream.range(0, count).parallel().mapToObj(row).toArray(float[][]::new);
    }
}
