package dev.onward.insight;

import dev.onward.resource.Resource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that point to a trap or a style, each a question that a passage answers with yes or no. They weigh, they do not
 * decide: how much each counts is learned with the rest of the head.
 *
 * @param patterns the questions, see {@code cues.txt}
 */
record Cues(List<Pattern> patterns) {
    /** A passage is looked at to here; nobody's sentence is longer. */
    private static final int MOST_CHARACTERS = 2000;

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final String SIGN = " = ";

    /** Copies the list. */
    Cues {
        patterns = List.copyOf(patterns);
    }

    /** Onward's own. */
    static Cues own() {
        String lines = new Resource(Cues.class, "cues.txt").text();
        return new Cues(LINE.splitAsStream(lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Pattern.compile(line.substring(line.indexOf(SIGN) + SIGN.length())))
                .toList());
    }

    /** How many there are. */
    int size() {
        return patterns.size();
    }

    /** For each cue 1 when the passage has it, else 0. */
    float[] in(String passage) {
        String plain = passage.substring(0, Math.min(passage.length(), MOST_CHARACTERS))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        float[] found = new float[patterns.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = patterns.get(i).matcher(plain).find() ? 1 : 0;
        }
        return found;
    }
}
