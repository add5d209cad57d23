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

    /** The query's terms by their numbers, in an open hash table. */
    private final int[] table;

    private final int[] numbers;

    /** In how many documents each term occurs. */
    private final int[] with;

    /** The query's terms that were found, those of one document after those of another, each with how often it occurs there. */
    private final int[] found;

    private final int[] counts;
    private int all;

    private Bm25(Terms query, int most) {
        table = new int[Math.max(16, Integer.highestOneBit(4 * query.size() + 1) * 2)];
        numbers = new int[table.length];
        with = new int[query.size()];
        found = new int[most];
        counts = new int[most];
        Arrays.fill(table, NONE);
        for (int term = 0; term < query.size(); term++) {
            int slot = slot(query.number(term));
            table[slot] = term;
            numbers[slot] = query.number(term);
        }
    }

    /** The score of each document, 0 or more, in their order. */
    static double[] scores(Terms query, List<Terms> documents) {
        int most = 0;
        for (Terms document : documents) {
            most += document.size();
        }
        return new Bm25(query, most).scores(documents);
    }

    private double[] scores(List<Terms> documents) {
        int[] ends = new int[documents.size()];
        long words = 0;
        for (int i = 0; i < ends.length; i++) {
            find(documents.get(i));
            ends[i] = all;
            words += documents.get(i).length();
        }
        double average = Math.max(1, (double) words / Math.max(1, ends.length));
        double[] rarities = new double[with.length];
        for (int term = 0; term < with.length; term++) {
            rarities[term] = rarity(with[term], ends.length);
        }
        double[] scores = new double[ends.length];
        int at = 0;
        for (int i = 0; i < scores.length; i++) {
            double norm = SATURATION * (1 - LENGTH + LENGTH * documents.get(i).length() / average);
            for (; at < ends[i]; at++) {
                scores[i] += rarities[found[at]] * counts[at] * (SATURATION + 1) / (counts[at] + norm);
            }
        }
        return scores;
    }

    /** Looks for the query's terms in a document, a method of its own so that it is compiled soon. */
    private void find(Terms document) {
        for (int i = 0; i < document.size(); i++) {
            int term = table[slot(document.number(i))];
            if (term != NONE) {
                with[term]++;
                found[all] = term;
                counts[all++] = document.count(i);
            }
        }
    }

    /** Where that term is in the table, or would be. */
    private int slot(int number) {
        int mask = table.length - 1;
        int slot = (number ^ number >>> 15) & mask;
        while (table[slot] != NONE && numbers[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
