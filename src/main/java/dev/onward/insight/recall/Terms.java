package dev.onward.insight.recall;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: without case and accents, and without the common English endings. Of each only a
 * number of 32 bits is kept, so that thousands of texts are looked through in a moment; two words of one number are rarer than
 * a slip of the pen.
 */
final class Terms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|ies|es|s|ly|'s|’s)$");
    private static final int SHORTEST_WITH_ENDING = 5;
    private static final int LAST_ASCII = 127;

    /** Dashes, quotation marks and the ellipsis, which have no case and no accent. */
    private static final char FIRST_MARK = '\u2010';

    private static final char LAST_MARK = '\u2026';
    private static final int MOST = 255;

    private final int[] numbers;
    private final byte[] counts;
    private final int length;

    private Terms(int[] numbers, byte[] counts, int length) {
        this.numbers = numbers;
        this.counts = counts;
        this.length = length;
    }

    /** Of one text. */
    static Terms of(String text) {
        String plain = isPlain(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
        Map<Integer, Integer> found = new LinkedHashMap<>();
        int length = 0;
        int at = 0;
        while (at < plain.length()) {
            int start = at;
            while (at < plain.length() && isInWord(plain, start, at)) {
                at++;
            }
            if (at > start) {
                found.merge(stem(plain.substring(start, at)).hashCode(), 1, Integer::sum);
                length++;
            } else {
                at++;
            }
        }
        int[] numbers = new int[found.size()];
        byte[] counts = new byte[numbers.length];
        int place = 0;
        for (Map.Entry<Integer, Integer> term : found.entrySet()) {
            numbers[place] = term.getKey();
            counts[place++] = (byte) Math.min(MOST, term.getValue());
        }
        return new Terms(numbers, counts, length);
    }

    /** Reads them, as {@link #write} writes them. */
    static Terms read(PackedIn in) {
        int length = in.int32();
        int[] numbers = new int[in.int32()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.int32();
        }
        return new Terms(numbers, in.bytes(numbers.length), length);
    }

    /** Writes them. */
    void write(ByteBuffer out) {
        out.putInt(length).putInt(numbers.length);
        for (int number : numbers) {
            out.putInt(number);
        }
        out.put(counts);
    }

    /** The bytes that they take when written. */
    int room() {
        return 2 * Integer.BYTES + numbers.length * (Integer.BYTES + 1);
    }

    /** How many different terms there are. */
    int size() {
        return numbers.length;
    }

    /** The number of a term, from 0. */
    int number(int place) {
        return numbers[place];
    }

    /** How often that term occurs, at most {@value #MOST}. */
    int count(int place) {
        return counts[place] & 0xFF;
    }

    /** How many words there are. */
    int length() {
        return length;
    }

    /** A letter or digit, or an apostrophe between letters. */
    private static boolean isInWord(String text, int start, int at) {
        char here = text.charAt(at);
        return Character.isLetterOrDigit(here)
                || Character.isSurrogate(here)
                || ((here == '\'' || here == '’')
                        && at > start
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > LAST_ASCII && (letter < FIRST_MARK || letter > LAST_MARK)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String stem(String word) {
        return word.length() < SHORTEST_WITH_ENDING
                ? word
                : ENDING.matcher(word).replaceFirst("");
    }
}
