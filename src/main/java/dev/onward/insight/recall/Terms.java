package dev.onward.insight.recall;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text as they are compared: without case and accents, and without the common English endings. Of each only a
 * number of 32 bits is kept, so that thousands of texts are looked through in a moment; two words of one number are rarer than
 * a slip of the pen. They stay in the bytes that they were read from.
 */
final class Terms {
    /** The longer ones first. */
    private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "ly", "'s", "’s", "s");

    private static final int SHORTEST_WITH_ENDING = 5;
    private static final int LAST_ASCII = 127;

    /** Dashes, quotation marks and the ellipsis, which have no case and no accent. */
    private static final char FIRST_MARK = '\u2010';

    private static final char LAST_MARK = '\u2026';
    private static final int MOST = 255;

    private final byte[] bytes;
    private final int from;
    private final int size;
    private final int length;

    private Terms(byte[] bytes, int from, int size, int length) {
        this.bytes = bytes;
        this.from = from;
        this.size = size;
        this.length = length;
    }

    /** Of one text. */
    static Terms of(String text) {
        String plain = (isPlain(text) ? text : unmarked(text)).toLowerCase(Locale.ROOT);
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
        ByteBuffer numbers = ByteBuffer.allocate(room(found.size()));
        found.keySet().forEach(numbers::putInt);
        found.values().forEach(count -> numbers.put((byte) Math.min(MOST, count)));
        return new Terms(numbers.array(), 0, found.size(), length);
    }

    /** Reads them, as {@link #write} writes them, without a copy. */
    static Terms read(PackedIn in) {
        int length = in.int32();
        int size = in.int32();
        return new Terms(in.all(), in.skip(room(size)), size, length);
    }

    /** Writes them. */
    void write(ByteBuffer out) {
        out.putInt(length).putInt(size).put(bytes, from, room(size));
    }

    /** The bytes that they take when written. */
    int room() {
        return 2 * Integer.BYTES + room(size);
    }

    private static int room(int size) {
        return size * (Integer.BYTES + 1);
    }

    /** How many different terms there are. */
    int size() {
        return size;
    }

    /** The number of a term, from 0. */
    int number(int place) {
        int at = from + Integer.BYTES * place;
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
    }

    /** How often that term occurs, at most {@value #MOST}. */
    int count(int place) {
        return bytes[from + Integer.BYTES * size + place] & 0xFF;
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

    /** Without accents. */
    private static String unmarked(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> !isMark(letter))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String stem(String word) {
        if (word.length() >= SHORTEST_WITH_ENDING) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }
}
