package dev.onward.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lexical matching by Okapi BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"): rare words count more. */
final class Bm25 {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private Bm25() {}

    /** The score of each document, 0 or more, in their order. */
    static double[] scores(Terms query, List<Terms> documents) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Terms document : documents) {
            query.counts().keySet().stream()
                    .filter(document.counts()::containsKey)
                    .forEach(term -> frequency.merge(term, 1, Integer::sum));
        }
        double average = documents.stream().mapToInt(Terms::length).average().orElse(1);
        return documents.stream()
                .mapToDouble(document -> frequency.entrySet().stream()
                        .mapToDouble(term ->
                                rarity(term.getValue(), documents.size()) * weight(document, term.getKey(), average))
                        .sum())
                .toArray();
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }

    private static double weight(Terms document, String term, double average) {
        int count = document.counts().getOrDefault(term, 0);
        double norm = SATURATION * (1 - LENGTH + LENGTH * document.length() / Math.max(1, average));
        return count == 0 ? 0 : count * (SATURATION + 1) / (count + norm);
    }
}
