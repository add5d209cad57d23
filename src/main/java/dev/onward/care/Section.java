package dev.onward.care;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules of one weight about one thing, tried only on a sentence that has one of their key words. */
final class Section {
    private final String name;
    private final Weight weight;
    private final Set<String> switches;
    private final Set<String> keys;
    private final List<String> sources;
    private final List<String> exceptions;
    private volatile @Nullable Compiled compiled;

    Section(Heading heading, List<String> sources, List<String> exceptions) {
        this.name = heading.name();
        this.weight = heading.weight();
        this.switches = heading.switches();
        this.keys = heading.keys();
        this.sources = List.copyOf(sources);
        this.exceptions = List.copyOf(exceptions);
    }

    String name() {
        return name;
    }

    Weight weight() {
        return weight;
    }

    Set<String> keys() {
        return keys;
    }

    /** Whether the heading has this word, such as {@code soft}. */
    boolean has(String word) {
        return switches.contains(word);
    }

    /** The rules, compiled at the first call and kept. */
    List<Pattern> patterns() {
        return compiled().patterns();
    }

    /** Whether the sentence, or with {@code near} the next one, has words that make these rules mean something harmless. */
    boolean excuses(Place place) {
        String text = has("near") ? place.around(0, 1) : place.sentence().text();
        return compiled().exceptions().stream()
                .anyMatch(pattern -> pattern.matcher(text).find());
    }

    private Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = new Compiled(compile(sources), compile(exceptions));
            compiled = known;
        }
        return known;
    }

    private static List<Pattern> compile(List<String> sources) {
        return sources.stream().map(Pattern::compile).toList();
    }

    /** What a match of a section says. */
    enum Weight {
        URGENT,
        CONCERN,
        /** Says something only together with another hint nearby. */
        HINT,
        /** Something that is over, unless the text says that it is back. */
        PAST,
        /** Explains what others feel, so that the classifier does not take it for the writer's. */
        NOTHING
    }

    /**
     * The first line of a section.
     *
     * @param name what it is about
     * @param weight what a match says
     * @param switches which checks are off or on
     * @param keys the words one of which a sentence must have
     */
    record Heading(String name, Weight weight, Set<String> switches, Set<String> keys) {
        /** Copies both sets. */
        Heading {
            switches = Set.copyOf(switches);
            keys = Set.copyOf(keys);
        }
    }

    private record Compiled(List<Pattern> patterns, List<Pattern> exceptions) {}
}
