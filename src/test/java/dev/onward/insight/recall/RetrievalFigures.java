package dev.onward.insight.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How good lists of found ids are: nDCG, recall and the reciprocal rank of the first, with 95 % bootstrap intervals. */
final class RetrievalFigures {
    static final String HEAD = "| | nDCG@5 | recall@5 | MRR | nDCG@5 by kind |\n| --- | --: | --: | --: | --- |";

    private static final int DEPTH = 5;
    private static final int RESAMPLES = 1000;

    private final List<Answer> answers = new ArrayList<>();

    private record Answer(String kind, double ndcg, double recall, double reciprocal) {}

    /** Adds what was found for a question, the best first. */
    void add(String kind, Map<String, Integer> relevant, List<String> found) {
        int[] got = found.stream().mapToInt(id -> relevant.getOrDefault(id, 0)).toArray();
        int[] best = relevant.values().stream()
                .mapToInt(grade -> -grade)
                .sorted()
                .map(grade -> -grade)
                .toArray();
        long hits = IntStream.of(got).limit(DEPTH).filter(grade -> grade > 0).count();
        int first = IntStream.range(0, got.length)
                .filter(i -> got[i] > 0)
                .findFirst()
                .orElse(Integer.MAX_VALUE - 1);
        answers.add(new Answer(
                kind, gain(got) / gain(best), (double) hits / Math.min(DEPTH, relevant.size()), 1.0 / (first + 1)));
    }

    private static double gain(int... grades) {
        return IntStream.range(0, Math.min(DEPTH, grades.length))
                .mapToDouble(i -> (Math.pow(2, grades[i]) - 1) * Math.log(2) / Math.log(i + 2))
                .sum();
    }

    /** A row of the table. */
    String row(String name) {
        String kinds = answers.stream()
                .map(Answer::kind)
                .distinct()
                .sorted()
                .map(kind -> kind + " "
                        + number(mean(
                                answers.stream()
                                        .filter(answer -> answer.kind().equals(kind))
                                        .toList(),
                                Answer::ndcg)))
                .collect(Collectors.joining(", "));
        return "| "
                + String.join(
                        " | ", name, figure(Answer::ndcg), figure(Answer::recall), figure(Answer::reciprocal), kinds)
                + " |";
    }

    private String figure(ToDoubleFunction<Answer> of) {
        Random chance = new Random(7);
        double[] means = IntStream.range(0, RESAMPLES)
                .mapToDouble(i -> mean(
                        answers.stream()
                                .map(any -> answers.get(chance.nextInt(answers.size())))
                                .toList(),
                        of))
                .sorted()
                .toArray();
        return number(mean(answers, of)) + " (" + number(means[RESAMPLES / 40 - 1]) + " to "
                + number(means[RESAMPLES - RESAMPLES / 40 - 1]) + ")";
    }

    private static double mean(List<Answer> answers, ToDoubleFunction<Answer> of) {
        return answers.stream().mapToDouble(of).average().orElse(0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
