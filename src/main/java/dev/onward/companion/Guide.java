package dev.onward.companion;

import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.Named;
import dev.onward.resource.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers fairer readings without any model: it says what the words do, asks, and gives openings to finish. */
public final class Guide {
    /** Openings offered for one trap. */
    private static final int OPENINGS = 3;

    /** Words of the event that an opening quotes. */
    private static final int WORDS_OF_THE_EVENT = 8;

    private static final String EVENT = "{event}";

    private final Map<String, Words> words;

    private record Words(List<String> names, List<String> asks, List<Opening> openings) {}

    private record Opening(Optional<Context> context, String text) {}

    private Guide(Map<String, Words> words) {
        this.words = words;
    }

    /** Onward's own words. */
    public static Guide own() {
        return read(new Resource(Guide.class, "guide.txt").text());
    }

    private static Guide read(String text) {
        Map<String, Words> all = new LinkedHashMap<>();
        Words now = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : text.lines().toList()) {
            if (line.startsWith("= ")) {
                now = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                all.put(line.substring(2), now);
            } else if (line.startsWith("names: ")) {
                now.names().add(line.substring(7));
            } else if (line.startsWith("asks: ")) {
                now.asks().add(line.substring(6));
            } else if (line.startsWith("- ")) {
                now.openings().add(opening(line.substring(2)));
            }
        }
        return new Guide(all);
    }

    private static Opening opening(String line) {
        if (!line.startsWith("[")) {
            return new Opening(Optional.empty(), line);
        }
        int end = line.indexOf("] ");
        return new Opening(Named.find(Context.class, line.substring(1, end)), line.substring(end + 2));
    }

    /**
     * The offer about a trap; nothing for a trap it has no words for.
     *
     * @param trap the trap's name
     * @param about what the rejection's entry holds, if there is one
     * @param turn how many such offers were made before: two in a row have no opening in common
     */
    public Optional<Offer> offer(String trap, Optional<Entry> about, int turn) {
        return Optional.ofNullable(words.get(trap))
                .map(known ->
                        new Offer(known.names().get(0), known.asks().get(0), openings(known.openings(), about, turn)));
    }

    private static List<String> openings(List<Opening> all, Optional<Entry> about, int turn) {
        Optional<String> event = about.flatMap(Guide::event);
        Optional<Context> context = about.flatMap(Entry::context);
        List<String> fitting = Stream.concat(
                        all.stream()
                                .filter(opening -> opening.context().isPresent()
                                        && opening.context().equals(context)),
                        all.stream().filter(opening -> opening.context().isEmpty()))
                .map(Opening::text)
                .filter(text -> event.isPresent() || !text.contains(EVENT))
                .map(text -> text.replace(EVENT, event.orElse("")))
                .toList();
        return Stream.iterate(0, i -> i + 1)
                .limit(OPENINGS)
                .map(i -> fitting.get((turn * OPENINGS + i) % fitting.size()))
                .toList();
    }

    /** The first words of what happened, cut where a sentence ends or at a handful of words. */
    private static Optional<String> event(Entry entry) {
        return entry.answersTo("what-happened").stream()
                .flatMap(answer -> answer.text().stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(Guide::shortened);
    }

    private static String shortened(String line) {
        String sentence = line.split("(?<=[.!?])\\s", 2)[0].replaceAll("[.!?]+$", "");
        String[] parts = sentence.split("\\s+", WORDS_OF_THE_EVENT + 1);
        return parts.length <= WORDS_OF_THE_EVENT
                ? sentence
                : String.join(" ", List.of(parts).subList(0, WORDS_OF_THE_EVENT)) + " …";
    }
}
