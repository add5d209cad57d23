package dev.onward.practice;

import dev.onward.journal.Answer;
import dev.onward.journal.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

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
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text()));
            return new Questions(properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, properties::getProperty)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the questions cannot be read", unreadable);
        }
    }

    private static String text() {
        try (InputStream in = Questions.class.getResourceAsStream("questions.properties")) {
            if (in == null) {
                throw new IllegalStateException("the questions are missing from the installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the questions cannot be read", unreadable);
        }
    }

    /** With the person's own words where there are any. */
    public Questions with(Map<String, String> own) {
        Map<String, String> all = new HashMap<>(words);
        all.putAll(own);
        return new Questions(all);
    }

    /** A commented copy to start from: every line of Onward's own file, as a remark. */
    public static String template() {
        return "# Your own questions. Take the # away from a line and change what stands after the =.\n"
                + "# What is not in this file is asked as usual; the keys stay as they are.\n\n"
                + text().lines()
                        .skip(1)
                        .map(line -> line.isBlank() || line.startsWith("#") ? line : "# " + line)
                        .collect(Collectors.joining("\n", "", "\n"));
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
