package dev.onward.embed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits text into the pieces that a BERT model knows: lower case, without accents, greedily the longest piece first
 * (Wu et al. 2016; Devlin et al. 2019, the "uncased" form).
 */
final class WordPiece {
    private static final int MOST_CHARACTERS_OF_A_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int unknown;
    private final int first;
    private final int last;

    private WordPiece(Map<String, Integer> pieces) {
        this.pieces = pieces;
        unknown = number("[UNK]");
        first = number("[CLS]");
        last = number("[SEP]");
    }

    /**
     * Reads a vocabulary, a piece a line.
     *
     * @throws IOException when the file cannot be read or is no such vocabulary
     */
    static WordPiece read(Path vocabulary) throws IOException {
        Map<String, Integer> pieces = new HashMap<>(1 << 16);
        try (BufferedReader lines = Files.newBufferedReader(vocabulary, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pieces.put(line, pieces.size());
            }
        }
        if (!pieces.keySet().containsAll(List.of("[UNK]", "[CLS]", "[SEP]"))) {
            throw new IOException("not a vocabulary");
        }
        return new WordPiece(pieces);
    }

    /** The numbers of the text's pieces between those of start and end; what is beyond so many is left out. */
    long[] numbers(String text, int most) {
        List<Integer> found = new ArrayList<>();
        found.add(first);
        for (String word : words(text)) {
            if (found.size() >= most - 1) {
                break;
            }
            add(word, found);
        }
        List<Integer> kept = found.size() > most - 1 ? found.subList(0, most - 1) : found;
        kept.add(last);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private int number(String piece) {
        return pieces.getOrDefault(piece, 0);
    }

    /** A word that is not made of known pieces is unknown as a whole. */
    private void add(String word, List<Integer> found) {
        if (word.length() > MOST_CHARACTERS_OF_A_WORD) {
            found.add(unknown);
            return;
        }
        int before = found.size();
        int from = 0;
        while (from < word.length()) {
            int to = longest(word, from);
            if (to == from) {
                found.subList(before, found.size()).clear();
                found.add(unknown);
                return;
            }
            found.add(pieces.get(piece(word, from, to)));
            from = to;
        }
    }

    private int longest(String word, int from) {
        int to = word.length();
        while (to > from && !pieces.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    /** Words, and each punctuation mark and each Chinese character by itself. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().filter(WordPiece::counts).forEach(c -> {
            boolean alone = isPunctuation(c) || isChinese(c);
            if (alone || isSpace(c)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Accents, control and format characters do not. */
    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK -> false;
            case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c != 0xFFFD;
        };
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c) && c != 127;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
