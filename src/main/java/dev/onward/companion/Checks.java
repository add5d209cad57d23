package dev.onward.companion;

import dev.onward.journal.Harmful;
import dev.onward.resource.Resource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whether what a model suggests may be shown. What fails is dropped, not patched. */
public final class Checks {
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 90;
    private static final int MOST_SENTENCES = 5;
    private static final int MOST_WORDS_OF_A_QUESTION = 35;
    private static final int FEWEST_WORDS_OF_A_QUESTION = 3;

    /** So large a part of a reframe's words may be a copy of one stretch of the person's text. */
    private static final double COPIED = 0.7;

    /** Fewer different words than this part of all is no sentence. */
    private static final double DIFFERENT = 0.45;

    /** English text has at least so many of its words among the common ones. */
    private static final double COMMON = 0.25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]+(?:\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:[.,]\\d+)?\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"”]{4,})[\"”]");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern MARKUP = Pattern.compile(
            "[{}<>\\\\|`]|\\*\\*|##|https?:|\\[/?[A-Z]+\\]|(?i)\\b(?:as an ai|language model|json|system prompt)\\b");

    private final Map<Fault, Pattern> patterns;
    private final Set<String> common;
    private final Set<String> traps;

    private Checks(Map<Fault, Pattern> patterns, Set<String> common, Set<String> traps) {
        this.patterns = new EnumMap<>(patterns);
        this.common = Set.copyOf(common);
        this.traps = Set.copyOf(traps);
    }

    /** Onward's own. */
    public static Checks own() {
        Map<Fault, StringBuilder> sources = new EnumMap<>(Fault.class);
        Set<String> common = new HashSet<>();
        Set<String> traps = new HashSet<>();
        Optional<Fault> now = Optional.empty();
        for (String line :
                new Resource(Checks.class, "checks.txt").text().lines().toList()) {
            if (line.startsWith("= ")) {
                now = Optional.of(Fault.valueOf(line.substring(2)));
            } else if (line.startsWith("common: ")) {
                common.addAll(List.of(line.substring(8).split(" ", -1)));
            } else if (line.startsWith("traps: ")) {
                traps.addAll(List.of(line.substring(7).split(" ", -1)));
            } else if (!line.isBlank() && !line.startsWith("#") && now.isPresent()) {
                sources.computeIfAbsent(now.get(), key -> new StringBuilder())
                        .append('|')
                        .append(line);
            }
        }
        Map<Fault, Pattern> patterns = new EnumMap<>(Fault.class);
        sources.forEach(
                (fault, source) -> patterns.put(fault, Pattern.compile("(?iu)\\b(?:" + source.substring(1) + ")")));
        return new Checks(patterns, common, traps);
    }

    /**
     * Only what passes.
     *
     * @param person the person's text
     * @param unsafe whether a text speaks of death or self-harm
     */
    public Suggestions checked(Suggestions said, String person, Predicate<String> unsafe) {
        return new Suggestions(
                said.reframes().stream()
                        .filter(one -> reframe(one.text(), person, unsafe).isEmpty())
                        .toList(),
                said.traps().stream()
                        .filter(one ->
                                traps.contains(one.trap()) && one.quote().length() > 3 && person.contains(one.quote()))
                        .toList(),
                said.question().filter(text -> question(text, person, unsafe).isEmpty()));
    }

    /** What is wrong with a reframe, if anything. */
    public Optional<Fault> reframe(String text, String person, Predicate<String> unsafe) {
        int words = words(text).size();
        if (words > MOST_WORDS || SENTENCE.matcher(text + " ").results().count() > MOST_SENTENCES) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (words < FEWEST_WORDS) {
            return Optional.of(Fault.TOO_SHORT);
        }
        return fault(text, person, unsafe);
    }

    /** What is wrong with a question, if anything. */
    public Optional<Fault> question(String text, String person, Predicate<String> unsafe) {
        int words = words(text).size();
        if (words > MOST_WORDS_OF_A_QUESTION) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (words < FEWEST_WORDS_OF_A_QUESTION || !text.strip().endsWith("?")) {
            return Optional.of(Fault.TOO_SHORT);
        }
        return fault(text, person, unsafe);
    }

    private Optional<Fault> fault(String text, String person, Predicate<String> unsafe) {
        List<String> words = words(text);
        // an answer's lines are its own; anything else that moves the cursor or hides words is no answer
        if (Harmful.isIn(text.replace('\n', ' '))
                || MARKUP.matcher(text).find()
                || new HashSet<>(words).size() < DIFFERENT * words.size()) {
            return Optional.of(Fault.SENSELESS);
        }
        if (words.stream().filter(common::contains).count() < COMMON * words.size()) {
            return Optional.of(Fault.OTHER_LANGUAGE);
        }
        if (unsafe.test(text)) {
            return Optional.of(Fault.UNSAFE);
        }
        for (Map.Entry<Fault, Pattern> pattern : patterns.entrySet()) {
            if (pattern.getValue().matcher(text).find()) {
                return Optional.of(pattern.getKey());
            }
        }
        if (invents(text, person)) {
            return Optional.of(Fault.INVENTED_FACT);
        }
        return echoes(words, person) ? Optional.of(Fault.ECHO) : Optional.empty();
    }

    private static boolean invents(String text, String person) {
        String known = person.toLowerCase(Locale.ROOT);
        return missing(NUMBER.matcher(text), 0, known)
                || missing(QUOTED.matcher(text), 1, known)
                || missing(
                        NAME.matcher(text),
                        0,
                        known + " i english monday tuesday wednesday thursday friday saturday sunday");
    }

    private static boolean missing(Matcher found, int group, String known) {
        while (found.find()) {
            if (!known.contains(found.group(group).toLowerCase(Locale.ROOT).replaceAll("[.,!?]+$", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean echoes(List<String> words, String person) {
        String known = " " + String.join(" ", words(person)) + " ";
        int longest = 0;
        for (int from = 0; from < words.size(); from++) {
            int to = from + longest + 1;
            while (to <= words.size() && known.contains(" " + String.join(" ", words.subList(from, to)) + " ")) {
                longest = to - from;
                to++;
            }
        }
        return longest >= COPIED * words.size();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }
}
