package dev.onward.practice;

import dev.onward.journal.Context;
import dev.onward.journal.Harmful;
import dev.onward.journal.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person's own questions, in the form of {@code questions.properties}: {@code KEY = the words}, with {@code #} before
 * remarks. Nothing is escaped. They replace Onward's or add follow-ups; keys and the order of questions stay.
 *
 * @param questions Onward's questions with those of the person in their place
 * @param replaced how many of them are the person's
 * @param faults what is wrong with the text; none of it is to be used then
 */
public record OwnQuestions(Questions questions, int replaced, List<Fault> faults) {
    private static final int MOST_CHARACTERS = 500;
    private static final String HELP = ".help";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final List<String> PLACES = List.of("{name}", "{words}");

    /**
     * What is wrong with a line.
     *
     * @param line its number, from 1
     * @param message what is wrong
     */
    public record Fault(int line, String message) {
        @Override
        public String toString() {
            return "line " + line + ": " + message;
        }
    }

    /** Copies the list. */
    public OwnQuestions {
        faults = List.copyOf(faults);
    }

    /** Reads a text. */
    public static OwnQuestions read(String text) {
        Questions own = Questions.own();
        Set<String> known = known(own);
        Map<String, String> words = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        for (String line : text.replaceFirst("^\uFEFF", "").split("\n", -1)) {
            number++;
            String stripped = line.replace('\t', ' ').strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                int at = number;
                add(stripped, own, known, words).ifPresent(message -> faults.add(new Fault(at, message)));
            }
        }
        Map<String, String> all = new LinkedHashMap<>(own.words());
        all.putAll(words);
        return new OwnQuestions(faults.isEmpty() ? new Questions(all) : own, words.size(), faults);
    }

    /** Takes a line; says what is wrong with it. */
    private static Optional<String> add(String line, Questions own, Set<String> known, Map<String, String> words) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return Optional.of("there is no = in it; a line is KEY = the question");
        }
        String key = line.substring(0, equals).strip();
        String said = line.substring(equals + 1).strip();
        if (!known.contains(key)) {
            return Optional.of(
                    "there is no question " + (KEY.matcher(key).matches() ? "\"" + key + "\"" : "of that name")
                            + Spelling.didYouMean(key, known));
        }
        if (words.putIfAbsent(key, said) != null) {
            return Optional.of(key + " is there twice");
        }
        return refusal(key, said, own);
    }

    private static Optional<String> refusal(String key, String said, Questions own) {
        if (said.isEmpty() && !key.endsWith(HELP)) {
            return Optional.of(key + " is empty; take the line out to keep Onward's question");
        }
        if (Harmful.isIn(said)) {
            return Optional.of(key + " has a character that no screen shows");
        }
        if (said.length() > MOST_CHARACTERS) {
            return Optional.of(key + " is longer than " + MOST_CHARACTERS + " characters");
        }
        String usual = own.words().getOrDefault(key, "");
        return PLACES.stream()
                .filter(place -> usual.contains(place) && !said.contains(place))
                .findFirst()
                .map(place -> key + " has no " + place + ", where your own words come in");
    }

    /** The keys that words may be given to: those of Onward, and a follow-up of each context to each question. */
    private static Set<String> known(Questions own) {
        Set<String> keys = new LinkedHashSet<>(own.words().keySet());
        for (Practice practice : List.of(Practice.IMMEDIATE, Practice.REALITY_TEST)) {
            for (String key : practice.keys()) {
                Stream.of(Context.values())
                        .forEach(context -> keys.add(practice.kind().word() + "." + key + "." + context.word()));
            }
        }
        Set<String> withHelp = new HashSet<>(keys);
        keys.stream().filter(key -> !key.endsWith(HELP)).forEach(key -> withHelp.add(key + HELP));
        return withHelp;
    }

    /** A copy of Onward's questions to begin with, in which every question is a remark. */
    public static String template() {
        StringBuilder template = new StringBuilder("""
                # Your own questions. Take the # away before a line and change what stands behind the =.
                # Lines that stay remarks change nothing: Onward's own words are used for them.
                #
                # The keys before the = are fixed: entries keep them, so that a journal in any words can be
                # searched and counted. {name} and {words} must stay where they stand. A line without words
                # behind the = is allowed for .help only: then nothing stands under the question.
                # A context's follow-up may be added to every question of a rejection or a reality test, such as
                # rejection.need.social = ...
                #
                # "onward config questions --check" says whether all is well.

                """);
        boolean begun = false;
        for (String line : Questions.resource().split("\n", -1)) {
            begun |= !line.startsWith("#");
            if (begun && (!line.isBlank() || !template.toString().endsWith("\n\n"))) {
                template.append(line.isBlank() || line.startsWith("#") ? line : "# " + line)
                        .append('\n');
            }
        }
        return template.toString().stripTrailing() + "\n";
    }
}
