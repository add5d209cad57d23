package dev.onward.practice;

import dev.onward.resource.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for feelings, in families.
 *
 * @param families the words of each family by its name, in the order to show
 */
public record Emotions(Map<String, List<String>> families) {
    /** How many words an item of a list of feelings may have and still be taken as the name of one. */
    private static final int WORDS_OF_A_NAME = 3;

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DENIED =
            Pattern.compile("(?:\\bnot|n['’]t|\\bno longer|\\bnever|\\bwithout)(?: \\w+)?\\s*$");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\s*[,;\n]\\s*(?:and |but )?|\\s+and\\s+");
    private static final Pattern END = Pattern.compile("[.!,;]+$");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]\\s|\\b(?:i|i'm|me|my|it|they|he|she|we)\\b");

    /** Copies the map and keeps its order. */
    public Emotions {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        families.forEach((family, words) -> copy.put(family, List.copyOf(words)));
        families = Collections.unmodifiableMap(copy);
    }

    /** Onward's own vocabulary. */
    public static Emotions own() {
        return read(new Resource(Emotions.class, "emotions.txt").lines());
    }

    /** Lines of the form {@code family: word, word}; */
    private static Emotions read(List<String> lines) {
        Map<String, List<String>> families = new LinkedHashMap<>();
        lines.forEach(line -> {
            int colon = line.indexOf(':');
            families.put(
                    line.substring(0, colon),
                    COMMA.splitAsStream(line.substring(colon + 1).strip()).toList());
        });
        return new Emotions(families);
    }

    /**
     * The emotions that a text names, each once, in the order of the text: the vocabulary's words wherever they stand and
     * are not denied, and in a mere list ("gutted, sort of flat") every item of up to three words.
     */
    public List<String> namedIn(List<String> lines) {
        String text = String.join("\n", lines).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (!SENTENCE.matcher(text).find()) {
            List<String> items = items(text);
            if (!items.isEmpty()) {
                return items;
            }
        }
        Set<String> named = new LinkedHashSet<>();
        Matcher words = anyWord().matcher(text);
        while (words.find()) {
            if (!DENIED.matcher(text.substring(Math.max(0, words.start() - 24), words.start()))
                    .find()) {
                named.add(words.group().replaceAll("\\s+", " "));
            }
        }
        return List.copyOf(named);
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        String list = END.matcher(text.strip()).replaceAll("");
        for (String item : BETWEEN_ITEMS.split(list, -1)) {
            if (item.isBlank() || SPACE.split(item, -1).length > WORDS_OF_A_NAME) {
                return List.of();
            }
            if (!items.contains(item)) {
                items.add(item);
            }
        }
        return items;
    }

    private Pattern anyWord() {
        String longestFirst = families.values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> other.length() - one.length())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w'-])(?:" + longestFirst + ")(?![\\w'-])");
    }
}
