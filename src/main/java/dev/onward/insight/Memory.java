package dev.onward.insight;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rejection as it is remembered: the entry, and what was written about it later.
 *
 * @param rejection the rejection
 * @param later the entries that point to it, the oldest first
 */
public record Memory(Entry rejection, List<Entry> later) {
    /** Copies the list. */
    public Memory {
        later = List.copyOf(later);
    }

    /** The rejections of a journal, the newest first, each with what points to it. */
    public static List<Memory> of(Stream<Reading> newestFirst) {
        List<Entry> rejections = new ArrayList<>();
        Map<EntryId, List<Entry>> about = new HashMap<>();
        newestFirst.flatMap(Reading::entries).forEach(entry -> {
            switch (entry.kind()) {
                case REJECTION -> rejections.add(entry);
                default ->
                    entry.about()
                            .ifPresent(id -> about.computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(0, entry));
            }
        });
        return rejections.stream()
                .map(rejection -> new Memory(rejection, about.getOrDefault(rejection.id(), List.of())))
                .toList();
    }

    /** How it went. */
    public Recovery recovery() {
        return Recovery.of(rejection, later);
    }

    /** The texts that it is compared by, under what each of them is. */
    Map<Facet, List<String>> texts() {
        Map<Facet, List<String>> texts = new LinkedHashMap<>();
        String whole = joined(rejection.answers().stream().flatMap(answer -> answer.text().stream()));
        String after = joined(later.stream()
                .flatMap(entry -> Stream.concat(entry.checkIn().text().stream(), entry.checkIn().ledTo().stream())));
        texts.put(Facet.WHOLE, after.isEmpty() ? List.of(whole) : List.of(whole, whole + " " + after));
        texts.put(Facet.SCENE, List.of(scene()));
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
    String words() {
        return joined(Stream.of(
                        rejection.words().stream(),
                        rejection.emotions().stream(),
                        later.stream().flatMap(entry -> entry.words().stream()))
                .flatMap(part -> part));
    }

    private String scene() {
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
