package dev.onward.format;

import dev.onward.resource.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replaces what could tell who is spoken of.
 *
 * <ol>
 *   <li>Mail and web addresses become {@code [address]}, {@code @names} {@code [handle]}, digits {@code [number]}.
 *   <li>A word with a capital letter inside a sentence is a name, and so is the same word everywhere unless it is a
 *       common one; words that follow each other are one name. Days, months, languages and the word I are none.
 *   <li>At the start of a sentence a word is a name unless it is a common word (the file {@code common-words.txt}), or
 *       stands somewhere with a small letter.
 *   <li>After in, near or at it is a place. The same words always have the same number: {@code [name 1]}, {@code [place 2]}.
 * </ol>
 *
 * <p>When in doubt a word is taken for a name. A name without a capital letter, or in a script that has none, is not seen.
 */
final class Redactor {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}\\[])@[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]");
    private static final Pattern NUMBER =
            Pattern.compile("[#+]?\\p{Nd}(?:[\\p{Nd}.,:/ '’()-]*\\p{Nd})?(?:st|nd|rd|th)?");
    private static final Pattern MARK = Pattern.compile("\\[(?:address|handle|number)]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern ENDING = Pattern.compile("(?:['’](?:s|d|m|ll|re|ve|t))$");
    private static final Set<String> BEFORE_PLACES = Set.of("in", "near", "at");

    private final Set<String> common = new HashSet<>();
    private final Set<String> never = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** With all texts that are to be marked: they tell which words are names. */
    Redactor(Stream<String> texts) {
        load();
        texts.map(Redactor::withoutAddresses).forEach(this::learn);
        names.removeIf(common::contains);
    }

    /** The text with marks. */
    String marked(String text) {
        String line = withoutAddresses(text);
        StringBuilder marked = new StringBuilder(line.length());
        Matcher word = WORD.matcher(line);
        int copied = 0;
        String before = "";
        while (word.find()) {
            if (isInMark(line, word.start()) || !isName(line, word)) {
                before = word.group().toLowerCase(Locale.ROOT);
                continue;
            }
            int start = word.start();
            int end = stem(word);
            String whole = word.group();
            while (end == word.end() && goesOn(line, word)) {
                whole = line.substring(start, word.end());
                end = stem(word);
            }
            marked.append(line, copied, start).append(mark(line.substring(start, end), before));
            copied = end;
            before = whole.toLowerCase(Locale.ROOT);
        }
        return marked.append(line, copied, line.length()).toString();
    }

    private static String withoutAddresses(String text) {
        String line = ADDRESS.matcher(text).replaceAll("[address]");
        line = HANDLE.matcher(line).replaceAll("[handle]");
        return NUMBER.matcher(line).replaceAll("[number]");
    }

    private void learn(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (isInMark(line, word.start())) {
                continue;
            }
            String key = key(word.group());
            if (!isCapital(word.group())) {
                small.add(key);
            } else if (!startsSentence(line, word.start()) && !never.contains(key) && !isShouted(word.group())) {
                names.add(key);
            }
        }
    }

    private boolean isName(String line, Matcher word) {
        String key = key(word.group());
        if (never.contains(key)) {
            return false;
        }
        if (names.contains(key)) {
            return true;
        }
        if (!isCapital(word.group()) || isShouted(word.group())) {
            return false;
        }
        return !startsSentence(line, word.start()) || !(common.contains(key) || small.contains(key));
    }

    /** Whether a further word of the same name follows at once; the matcher stands on it then. */
    private boolean goesOn(String line, Matcher word) {
        int end = word.end();
        if (!word.find()) {
            return false;
        }
        if (line.substring(end, word.start()).equals(" ") && isCapital(word.group()) && isName(line, word)) {
            return true;
        }
        word.region(end, line.length());
        return false;
    }

    private String mark(String name, String before) {
        return marks.computeIfAbsent(key(name), unknown -> {
            String what = BEFORE_PLACES.contains(before) ? "place" : "name";
            return "[" + what + " " + counts.merge(what, 1, Integer::sum) + "]";
        });
    }

    /** Where the name ends in a word such as {@code Anna's}. */
    private static int stem(Matcher word) {
        Matcher ending = ENDING.matcher(word.group());
        return ending.find() ? word.start() + ending.start() : word.end();
    }

    private static String key(String word) {
        return ENDING.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
    }

    private boolean isShouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && common.contains(key(word));
    }

    private static boolean startsSentence(String line, int start) {
        String before = line.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?…:;\"“”‘'’«(–—-*>#•".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean isInMark(String line, int start) {
        Matcher mark = MARK.matcher(line).region(Math.max(0, start - 1), line.length());
        return mark.lookingAt();
    }

    private void load() {
        for (String line : new Resource(Redactor.class, "common-words.txt").lines()) {
            boolean capital = line.startsWith("!");
            Set<String> words = Stream.of(line.replace("!", "").split(" ")).collect(Collectors.toSet());
            (capital ? never : common).addAll(words);
        }
    }
}
