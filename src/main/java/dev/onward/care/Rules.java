package dev.onward.care;

import dev.onward.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code rules.txt} says; its first lines explain how it is written.
 *
 * @param sections the sections in order
 * @param byKey the sections that a key word calls
 * @param families the word families as sources of patterns
 */
record Rules(List<Section> sections, Map<String, List<Section>> byKey, Map<String, String> families) {
    private static final Pattern NAME = Pattern.compile("\\{([A-Z]+)\\}");
    private static final Pattern GAP = Pattern.compile("~(\\d+) ");
    /** Every sentence ends in a full stop as a word of its own: the place before it, with or without the space. */
    private static final String SENTENCE_END = "(?:(?= \\.$)|(?<= )(?=\\.$))";

    private static final Pattern HEADING = Pattern.compile("== (\\w+) (\\S+)((?: \\S+)*?) : (.+)");

    /** Copies the maps. */
    Rules {
        sections = List.copyOf(sections);
        byKey = Map.copyOf(byKey);
        families = Map.copyOf(families);
    }

    /** Onward's own rules; no pattern is compiled yet. */
    static Rules own() {
        return new Builder().read(new Resource(Rules.class, "rules.txt").lines());
    }

    /** The words of a family as a pattern for whole words. */
    Pattern family(String name) {
        String source = families.get(name);
        if (source == null) {
            throw new IllegalStateException("rules.txt has no family " + name);
        }
        return Pattern.compile(whole(source));
    }

    private static String whole(String source) {
        return "(?<![^ ])(?:" + source + ")(?![^ .])";
    }

    /** Reads the lines one by one; a section ends where the next begins. */
    private static final class Builder {
        private final Map<String, String> families = new HashMap<>();
        private final List<Section> sections = new ArrayList<>();
        private final Map<String, List<String>> open = new LinkedHashMap<>();
        private Section.Heading heading = new Section.Heading("", Section.Weight.HINT, Set.of(), Set.of());

        Rules read(List<String> lines) {
            lines.forEach(this::line);
            close();
            Map<String, List<Section>> byKey = new HashMap<>();
            sections.forEach(section -> section.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(section)));
            return new Rules(sections, byKey, families);
        }

        private void line(String line) {
            if (line.startsWith("let ")) {
                int equal = line.indexOf(" = ");
                String name = line.substring(4, equal);
                families.merge(name, expand(line.substring(equal + 3)), (one, more) -> one + "|" + more);
            } else if (line.startsWith("== ")) {
                close();
                heading = heading(line);
            } else if (line.startsWith("unless ")) {
                add("unless", line.substring("unless ".length()));
            } else {
                add("rule", line);
            }
        }

        private void add(String kind, String line) {
            open.computeIfAbsent(kind, k -> new ArrayList<>()).add(whole(expand(line.strip())));
        }

        private void close() {
            if (!open.isEmpty()) {
                sections.add(new Section(
                        heading, open.getOrDefault("rule", List.of()), open.getOrDefault("unless", List.of())));
                open.clear();
            }
        }

        private String expand(String source) {
            Matcher names = NAME.matcher(source);
            String full = names.replaceAll(found -> Matcher.quoteReplacement("(?:" + known(found.group(1)) + ")"));
            return GAP.matcher(full).replaceAll("(?:[^ ]+ ){0,$1}").replace("$", SENTENCE_END);
        }

        private String known(String name) {
            String source = families.get(name);
            if (source == null) {
                throw new IllegalStateException("rules.txt uses " + name + " before it says what it is");
            }
            return source;
        }

        private Section.Heading heading(String line) {
            Matcher parts = HEADING.matcher(line);
            if (!parts.matches()) {
                throw new IllegalStateException("rules.txt has a heading without keys: " + line);
            }
            Section.Weight weight = Section.Weight.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
            return new Section.Heading(parts.group(2), weight, set(parts.group(3)), set(expandKeys(parts.group(4))));
        }

        private String expandKeys(String keys) {
            return NAME.matcher(keys)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(known(found.group(1)).replace('|', ' ')));
        }

        private static Set<String> set(String words) {
            return words.isBlank()
                    ? Set.of()
                    : new HashSet<>(List.of(words.strip().split(" +", -1)));
        }
    }
}
