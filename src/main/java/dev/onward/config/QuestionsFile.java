package dev.onward.config;

import dev.onward.journal.Problem;
import dev.onward.journal.Spelling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person's own words for the questions: lines of {@code KEY = WORDS}, and remarks that begin with #. */
final class QuestionsFile {
    /** The file's name in the configuration's folder. */
    static final String NAME = "questions.txt";

    private static final Pattern LINE = Pattern.compile("\\s*([a-z0-9.-]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final List<String> CONTEXTS =
            List.of(".romantic", ".professional", ".creative", ".social", ".other");

    private QuestionsFile() {}

    /**
     * Reads it.
     *
     * @param known the keys that there are words for
     * @throws Problem when a line says nothing that is understood; with its number
     */
    static Map<String, String> read(Path file, Set<String> known) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file, known);
        } catch (IOException unreadable) {
            throw Problem.damaged("cannot read your own questions in " + file)
                    .withHint("check that the file may be read and is UTF-8")
                    .causedBy(unreadable);
        }
    }

    private static Map<String, String> parse(String text, Path file, Set<String> known) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).stripLeading().startsWith("#")) {
                try {
                    take(lines.get(i), words, known);
                } catch (IllegalArgumentException wrong) {
                    throw Problem.damaged(
                                    "your own questions in " + file + ", line " + (i + 1) + ": " + wrong.getMessage())
                            .withHint("\"onward config questions --print\" shows every key and what it asks")
                            .causedBy(wrong);
                }
            }
        }
        return words;
    }

    private static void take(String line, Map<String, String> words, Set<String> known) {
        Matcher parts = LINE.matcher(line);
        require(parts.matches(), "it is not of the form KEY = WORDS");
        String key = parts.group(1);
        require(
                may(key, known),
                "there is no question \"" + key + "\""
                        + Spelling.nearest(key, known)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
        require(!parts.group(2).isEmpty(), "the question " + key + " has no words");
        require(!HIDDEN.matcher(parts.group(2)).find(), "there is a sign in it that cannot be seen");
        require(words.put(key, parts.group(2)) == null, "the question " + key + " is there twice");
    }

    /** Keys that there are; a help for one; or one more follow-up for a context. */
    private static boolean may(String key, Set<String> known) {
        String question = key.endsWith(".help") ? key.substring(0, key.length() - ".help".length()) : key;
        return known.contains(question)
                || Stream.of("rejection.what-happened", "rejection.feelings", "rejection.story", "rejection.need")
                        .flatMap(step -> CONTEXTS.stream().map(context -> step + context))
                        .anyMatch(question::equals);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
