package dev.onward.insight.recall;

import dev.onward.insight.Passage;
import dev.onward.insight.patterns.Case;
import dev.onward.journal.Facts;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts by which a past rejection is found again.
 *
 * @param texts those that it is compared by, under what each of them is
 * @param words all that is said in it and about it later, for matching words
 */
record Facets(Map<Facets.Facet, List<String>> texts, String words) {
    private static final String READING = "reframe";

    /** What a text of a memory is. */
    enum Facet {
        /** All answers, without and with what was written later. */
        WHOLE,
        /** The event in its context, and the emotions. */
        SCENE,
        /** The answers, each by itself; of their vectors the mean is kept. */
        ANSWERS
    }

    /** Of one case. */
    static Facets of(Case past, WordSource source) {
        Words rejection = source.words(past.rejection());
        List<Words> later = past.later().stream()
                .filter(entry -> entry.wording() != 0)
                .map(source::words)
                .toList();
        Map<Facet, List<String>> texts = new LinkedHashMap<>();
        String whole = joined(rejection.answers().map(Words.Line::text));
        String after = joined(later.stream().flatMap(words -> Stream.concat(words.of("text"), words.of("led-to"))));
        texts.put(Facet.WHOLE, after.isEmpty() ? List.of(whole) : List.of(whole, whole + " " + after));
        texts.put(Facet.SCENE, List.of(scene(rejection)));
        texts.put(Facet.ANSWERS, answers(rejection));
        String words = joined(Stream.of(
                        said(rejection),
                        rejection.facts().emotions().stream(),
                        later.stream().flatMap(Facets::said))
                .flatMap(part -> part));
        return new Facets(texts, words);
    }

    /** The sentences of a rejection's answers. */
    static List<String> sentences(Words rejection) {
        return byKey(rejection).values().stream()
                .flatMap(lines -> Passage.sentencesOf(String.join("\n", lines)).stream())
                .toList();
    }

    private static List<String> answers(Words rejection) {
        List<String> answers = new ArrayList<>();
        byKey(rejection).values().forEach(lines -> answers.add(joined(lines.stream())));
        String received = joined(rejection.of("received"));
        if (!received.isEmpty()) {
            answers.add(received);
        }
        return answers;
    }

    private static Map<String, List<String>> byKey(Words rejection) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        rejection
                .answers()
                .forEach(line -> byKey.computeIfAbsent(line.key(), none -> new ArrayList<>())
                        .add(line.text()));
        return byKey;
    }

    private static String scene(Words rejection) {
        Facts facts = rejection.facts();
        String where = facts.context().map(context -> context.word() + ": ").orElse("");
        return where + joined(rejection.of("what-happened")) + " Felt " + String.join(", ", facts.emotions());
    }

    private static Stream<String> said(Words words) {
        return words.lines().stream()
                .filter(line -> !line.key().equals(READING))
                .map(Words.Line::text);
    }

    private static String joined(Stream<String> lines) {
        return String.join(
                " ", lines.map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
