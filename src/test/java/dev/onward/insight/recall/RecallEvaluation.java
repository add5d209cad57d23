package dev.onward.insight.recall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onward.embed.OnnxEmbedder;
import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.insight.Embedder;
import dev.onward.insight.Head;
import dev.onward.insight.RememberingEmbedder;
import dev.onward.insight.VectorCache;
import dev.onward.insight.Vectors;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Past;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Measures what {@code recall} finds in a labelled journal: a folder with {@code entries.jsonl} (entries, one a line) and
 * {@code queries.jsonl} ({@code query}, {@code kind}, {@code relevant}: ids with 2 or 1). Prints the table of {@code docs/models.md}.
 */
final class RecallEvaluation {
    private static final RememberingEmbedder.Progress SILENT = (done, all) -> {};

    private final Embedder model;
    private final RememberingEmbedder embedder;
    private final ThemeTrainer trainer;
    private final float[][] centres = Head.read("centres.head").rows();
    private final List<Case> cases;
    private final WordSource words;
    private final List<Question> questions;

    /** A question, with what it should find. */
    private record Question(String text, String kind, Map<String, Integer> relevant) {}

    private RecallEvaluation(Path folder) throws IOException, Malformed {
        model = OnnxEmbedder.open(Path.of("target/model"));
        Map<String, float[]> known = new HashMap<>();
        embedder = new RememberingEmbedder(() -> model, cache(known));
        trainer = new ThemeTrainer(model, centres);
        List<Facts> facts = new ArrayList<>();
        Map<EntryId, Words> said = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("entries.jsonl"))) {
            Entry entry = EntryJson.read(line.getBytes(StandardCharsets.UTF_8));
            facts.add(Facts.of(entry));
            said.put(entry.id(), Words.of(entry));
        }
        facts.sort(Facts::inTime);
        cases = new Past(facts).cases();
        words = entry -> said.getOrDefault(entry.id(), Words.of(Entry.blank(entry.id(), entry.kind(), entry.at())));
        questions = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            questions.add(question(new ObjectMapper().readTree(line)));
        }
    }

    private static VectorCache cache(Map<String, float[]> known) {
        return new VectorCache() {
            @Override
            public void prepare() {}

            @Override
            public Optional<float[]> find(String text) {
                return Optional.ofNullable(known.get(text));
            }

            @Override
            public void keep(Map<String, float[]> vectors) {
                known.putAll(vectors);
            }
        };
    }

    private static Question question(JsonNode line) {
        Map<String, Integer> relevant = new HashMap<>();
        line.get("relevant")
                .properties()
                .forEach(one -> relevant.put(one.getKey(), one.getValue().asInt()));
        return new Question(line.get("query").asText(), line.get("kind").asText(), relevant);
    }

    /** The table; with {@code unseen} also its last row, for which it trains. */
    public static void main(String... args) throws IOException, Malformed {
        RecallEvaluation evaluation = new RecallEvaluation(Path.of(args[0]));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(RetrievalFigures.HEAD);
        out.println(evaluation.row("words alone (BM25)", new Recall.Weights(0, 0, 1, 0)));
        out.println(evaluation.row("vectors alone", new Recall.Weights(1, 0, 0, 0)));
        out.println(evaluation.row("themes alone", new Recall.Weights(0, 1, 0, 0)));
        out.println(evaluation.row("vectors, words and context", new Recall.Weights(1, 0, 0.4, 1)));
        out.println(evaluation.row("all, as it is now", Recall.Weights.USUAL));
        if (List.of(args).contains("unseen")) {
            out.println(evaluation.unseen());
        }
    }

    private String row(String name, Recall.Weights weights) {
        Recall recall = new Recall(embedder, embedder, MemoryCache.NONE, ThemeHead.own(), weights);
        RetrievalFigures figures = new RetrievalFigures();
        questions.forEach(question -> measure(figures, question, recall));
        return figures.row(name);
    }

    private void measure(RetrievalFigures figures, Question question, Recall recall) {
        List<Recall.Found> found = recall.find(RecallQuery.of(question.text()), cases, words, cases.size(), SILENT)
                .found();
        List<String> ids =
                found.stream().map(one -> one.past().rejection().id().value()).toList();
        figures.add(question.kind(), question.relevant(), ids);
    }

    /** As if nobody had thought of anything that is asked: all themes that the questions and what they should find are about go. */
    private String unseen() {
        ThemeHead own = ThemeHead.own();
        Set<Integer> left = new HashSet<>();
        for (Question question : questions) {
            left.add(likeliest(own, question.text(), centres[0]));
            cases.stream()
                    .filter(past -> question.relevant()
                                    .getOrDefault(past.rejection().id().value(), 0)
                            == 2)
                    .map(past -> Facets.of(past, words)
                            .texts()
                            .getOrDefault(Facets.Facet.WHOLE, List.of(""))
                            .get(0))
                    .forEach(text -> left.add(likeliest(own, text, centres[1])));
        }
        Recall recall = new Recall(
                embedder, embedder, MemoryCache.NONE, ThemeHead.of(trainer.trained(left)), Recall.Weights.USUAL);
        RetrievalFigures figures = new RetrievalFigures();
        questions.forEach(question -> measure(figures, question, recall));
        return figures.row("all, trained without the " + left.size() + " themes in question");
    }

    private int likeliest(ThemeHead head, String text, float[] centre) {
        double[] chances = head.chances(
                Vectors.centred(embedder.embed(List.of(text), SILENT).get(0), centre));
        return IntStream.range(0, chances.length)
                .boxed()
                .max(Comparator.comparingDouble(theme -> chances[theme]))
                .orElseThrow();
    }
}
