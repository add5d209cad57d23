package dev.onward.practice;

import dev.onward.journal.Answer;
import dev.onward.journal.Kind;
import dev.onward.resource.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words in which questions are asked.
 *
 * @param words the words by their key, see {@code questions.properties}
 */
public record Questions(Map<String, String> words) {
    /** Copies the map. */
    public Questions {
        words = Map.copyOf(words);
    }

    /** Onward's own questions. */
    public static Questions own() {
        Map<String, String> words = new HashMap<>();
        for (String line : resource().split("\n", -1)) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                words.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return new Questions(words);
    }

    /** Onward's own questions as they are written. */
    static String resource() {
        return new Resource(Questions.class, "questions.properties").text();
    }

    /** The question of that step; nothing when this practice does not ask it. */
    public Optional<String> prompt(Kind kind, String step) {
        return Optional.ofNullable(words.get(kind.word() + "." + step));
    }

    /** The question whether the person did what they had meant to, as an answer that has no text yet. */
    public Answer didYou(String meant) {
        String words = meant.strip().replaceAll("[.!?…\\s]+$", "");
        String prompt = prompt(Kind.CHECK_IN, CheckingIn.NEXT_RISK).orElse("{words}");
        return new Answer(CheckingIn.NEXT_RISK, prompt.replace("{words}", words), List.of());
    }

    /** The quieter line under it; empty when there is none. */
    public String help(Kind kind, String step) {
        return words.getOrDefault(kind.word() + "." + step + ".help", "");
    }
}
