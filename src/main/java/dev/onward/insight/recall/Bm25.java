package dev.onward.insight.recall;

import java.util.Arrays;
import java.util.List;

/**
 * Lexical matching by Okapi BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"): rare words count more.
 */
final class Bm25 {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    private static final int NONE = -1;

    private final Terms query;
    private final int[] table;
    private final int[] with;

    private Bm25(Terms query) {
        this.query = query;
        table = new int[Math.max(16, Integer.highestOneBit(4 * query.size() + 1) * 2)];
        with = new int[query.size()];
        Arrays.fill(table, NONE);
        for (int i = 0; i < query.size(); i++) {
            int slot = slot(query.number(i));
            table[slot] = i;
        }
    }

    /** The score of each document, 0 or more, in their order. */
    static double[] scores(Terms query, List<Terms> documents) {
        return new Bm25(query).scores(documents);
    }

    private double[] scores(List<Terms> documents) {
        int[][] found = new int[documents.size()][];
        long words = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = found(documents.get(i));
            words += documents.get(i).length();
        }
        double average = Math.max(1, (double) words / Math.max(1, found.length));
        double[] rarities = new double[with.length];
        for (int term = 0; term < with.length; term++) {
            rarities[term] = rarity(with[term], found.length);
        }
        double[] scores = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            double norm = SATURATION * (1 - LENGTH + LENGTH * documents.get(i).length() / average);
            for (int j = 0; j < found[i].length; j += 2) {
                int count = found[i][j + 1];
                scores[i] += rarities[found[i][j]] * count * (SATURATION + 1) / (count + norm);
            }
        }
        return scores;
    }

    /** The query's terms in a document, each with how often it occurs there. */
    private int[] found(Terms document) {
        int[] found = new int[2 * query.size()];
        int length = 0;
        for (int i = 0; i < document.size(); i++) {
            int term = table[slot(document.number(i))];
            if (term != NONE) {
                with[term]++;
                found[length++] = term;
                found[length++] = document.count(i);
            }
        }
        return Arrays.copyOf(found, length);
    }

    /** Where that term is in the table, or would be. */
    private int slot(int number) {
        int mask = table.length - 1;
        int slot = (number ^ number >>> 15) & mask;
        while (table[slot] != NONE && query.number(table[slot]) != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
