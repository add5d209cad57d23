package dev.onward.care;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts one text into sentences of words, in one pass; afterwards the text's signs are gone. */
final class Sentences {
    /** A sentence without an end is cut here, so that no rule ever sees more. */
    private static final int MOST_WORDS = 80;

    /** So many words stand in both parts of a cut sentence. */
    private static final int OVERLAP = 20;

    private final Spellings spellings;
    private final List<Sentence> done = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private List<String> quoted = new ArrayList<>();
    private boolean inQuotes;

    private Sentences(Spellings spellings) {
        this.spellings = spellings;
    }

    /** The sentences of the text in order; none for a text without letters. */
    static List<Sentence> of(String text, Spellings spellings) {
        Sentences sentences = new Sentences(spellings);
        sentences.read(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        return sentences.done;
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            int next = i + Character.charCount(sign);
            take(sign, next < text.length() ? text.codePointAt(next) : ' ');
            i = next;
        }
        endSentence();
    }

    private void take(int sign, int next) {
        if (Character.isLetterOrDigit(sign) || (isMask(sign) && isInside(next))) {
            letter(sign);
        } else if (isApostrophe(sign)) {
            apostrophe(next);
        } else if (isSilent(sign) || (sign == '.' && isInside(next))) {
            return;
        } else {
            boolean joins = sign == '-' && isInside(next);
            endWord();
            mark(joins ? ' ' : sign, next);
        }
    }

    private void letter(int sign) {
        int length = word.length();
        if (length < 2 || word.charAt(length - 1) != sign || word.charAt(length - 2) != sign) {
            word.appendCodePoint(sign);
        }
    }

    private void apostrophe(int next) {
        if (!isInside(next)) {
            endWord();
        }
    }

    private void mark(int sign, int next) {
        switch (sign) {
            case '.', '!', '?', ';', ':', '…' -> endSentence();
            case ',', '-', '–', '—', '(', ')', '/' -> add(",");
            case '"', '“', '”', '«', '»' -> inQuotes = !inQuotes && sign != '”';
            case '&', '+' -> add("and");
            case '\n' -> lineEnd(next);
            case 0x1F602, 0x1F923, 0x1F480, 0x2620, 0x1F605, 0x1F606 -> add("lol");
            default -> {}
        }
    }

    private void lineEnd(int next) {
        if (next == '\n' || next == '\r') {
            endSentence();
            inQuotes = false;
        }
    }

    private void endWord() {
        if (word.length() > 0) {
            add(single(word.toString()));
            word.setLength(0);
        }
    }

    private void add(String next) {
        words.add(next);
        if (inQuotes) {
            quoted.add(next);
        }
        if (words.size() >= MOST_WORDS) {
            List<String> tail = List.copyOf(words.subList(MOST_WORDS - OVERLAP, words.size()));
            endSentence();
            words.addAll(tail);
        }
    }

    private void endSentence() {
        if (word.length() > 0) {
            String last = word.toString();
            word.setLength(0);
            add(single(last));
        }
        if (!words.isEmpty()) {
            done.add(Sentence.of(spellings.common(words), spellings.common(quoted)));
            words = new ArrayList<>();
            quoted = new ArrayList<>();
        }
    }

    /** Letters that were held down count once: a run is already cut to two, and few words end in a double letter. */
    private static String single(String word) {
        int end = word.length();
        boolean drawn =
                end > 3 && word.charAt(end - 1) == word.charAt(end - 2) && "aeiuy".indexOf(word.charAt(end - 1)) >= 0;
        return (drawn && !word.endsWith("ee")) || word.endsWith("diee") ? word.substring(0, end - 1) : word;
    }

    private boolean isInside(int next) {
        return word.length() > 0 && Character.isLetterOrDigit(next);
    }

    private static boolean isMask(int sign) {
        return sign == '*' || sign == '!' || sign == '@' || sign == '$' || sign == '#';
    }

    private static boolean isApostrophe(int sign) {
        return sign == '\'' || sign == '’' || sign == '‘' || sign == '`' || sign == '´';
    }

    /** Signs that nobody sees: joiners, soft hyphens, variation selectors, controls. */
    private static boolean isSilent(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || isControl(sign);
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && !Character.isWhitespace(sign);
    }
}
