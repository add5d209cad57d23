package dev.onward.insight;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts by which a past rejection is found again. */
final class Facets {
    private Facets() {}

    /** The texts that it is compared by, under what each of them is. */
    static Map<Facet, List<String>> texts(Case past) {
        Map<Facet, List<String>> texts = new LinkedHashMap<>();
        Entry rejection = past.rejection();
        String whole = joined(rejection.answers().stream().flatMap(answer -> answer.text().stream()));
        String after = joined(past.later().stream()
                .flatMap(entry -> Stream.concat(entry.checkIn().text().stream(), entry.checkIn().ledTo().stream())));
        texts.put(Facet.WHOLE, after.isEmpty() ? List.of(whole) : List.of(whole, whole + " " + after));
        texts.put(Facet.SCENE, List.of(scene(past.rejection())));
        List<String> answers = new ArrayList<>();
        rejection.answers().stream()
                .map(Answer::text)
                .map(text -> joined(text.stream()))
                .forEach(answers::add);
        if (!rejection.received().isEmpty()) {
            answers.add(joined(rejection.received().stream()));
        }
        texts.put(Facet.ANSWER, answers);
        return texts;
    }

    /** All that is said in it and about it later, for matching words. */
    static String words(Case past) {
        return joined(Stream.of(
                        past.rejection().words().stream(),
                        past.rejection().emotions().stream(),
                        past.later().stream().flatMap(entry -> entry.words().stream()))
                .flatMap(part -> part));
    }

    /** The sentences of its answers. */
    static List<String> sentences(Case past) {
        return past.rejection().answers().stream()
                .flatMap(answer -> Passage.of(String.join("\n", answer.text())).stream())
                .filter(passage -> !passage.isClause())
                .map(Passage::text)
                .toList();
    }

    private static String scene(Entry rejection) {
        String where = rejection.context().map(context -> context.word() + ": ").orElse("");
        String event = joined(rejection.answersTo("what-happened").stream().flatMap(answer -> answer.text().stream()));
        return where + event + " Felt " + String.join(", ", rejection.emotions());
    }

    private static String joined(Stream<String> lines) {
        return String.join(
                " ", lines.map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** What a text of a memory is. */
    enum Facet {
        /** All answers, without and with what was written later. */
        WHOLE,
        /** The event in its context, and the emotions. */
        SCENE,
        /** One answer. */
        ANSWER
    }
}
