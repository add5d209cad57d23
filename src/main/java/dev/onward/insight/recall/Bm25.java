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

    /** For each document and term in turn, how often it occurs there. */
    private final byte[] counts;

    private Bm25(Terms query, int documents) {
        table = new int[Math.max(16, Integer.highestOneBit(4 * query.size() + 1) * 2)];
        numbers = new int[table.length];
        with = new int[query.size()];
        counts = new byte[Math.multiplyExact(documents, with.length)];
        Arrays.fill(table, NONE);
        for (int term = 0; term < query.size(); term++) {
            int slot = slot(query.number(term));
            table[slot] = term;
            numbers[slot] = query.number(term);
        }
    }

    /** The score of each document, 0 or more, in their order. */
    static double[] scores(Terms query, List<Terms> documents) {
        return new Bm25(query, documents.size()).scores(documents);
    }

    private double[] scores(List<Terms> documents) {
        long words = 0;
        int at = 0;
        for (Terms document : documents) {
            count(document, at);
            at += with.length;
            words += document.length();
        }
        double average = Math.max(1, (double) words / Math.max(1, documents.size()));
        double[] rarities = new double[with.length];
        for (int term = 0; term < with.length; term++) {
            rarities[term] = rarity(with[term], documents.size());
        }
        double[] scores = new double[documents.size()];
        for (int i = 0; i < scores.length; i++) {
            double norm = SATURATION * (1 - LENGTH + LENGTH * documents.get(i).length() / average);
            scores[i] = score(i * with.length, rarities, norm);
        }
        return scores;
    }

    private double score(int at, double[] rarities, double norm) {
        double score = 0;
        for (int term = 0; term < rarities.length; term++) {
            int count = counts[at + term] & 0xFF;
            if (count > 0) {
                score += rarities[term] * count * (SATURATION + 1) / (count + norm);
            }
        }
        return score;
    }

    /** Counts the query's terms in a document. */
    private void count(Terms document, int at) {
        for (int i = 0; i < document.size(); i++) {
            int term = table[slot(document.number(i))];
            if (term != NONE) {
                with[term]++;
                counts[at + term] = (byte) document.count(i);
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
