package dev.onward.view.entries;

import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A CV of failures: rejections and new attempts by year, and what they led to.
 *
 * @param years the years, the latest first
 */
public record FailuresCv(List<Year> years) {
    /** Copies the list. */
    public FailuresCv {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param year the year
     * @param attempts how many new attempts were noted in it
     * @param rejections the rejections of the year, the latest first
     */
    public record Year(int year, int attempts, List<Rejection> rejections) {
        /** Copies the list. */
        public Year {
            rejections = List.copyOf(rejections);
        }
    }

    /**
     * One rejection.
     *
     * @param at when it came
     * @param context the part of life
     * @param words its first words; may be empty
     * @param attempts new attempts after it, the earliest first
     * @param ledTo what came of it, in the order of the check-ins
     */
    public record Rejection(
            OffsetDateTime at,
            Optional<Context> context,
            String words,
            List<OffsetDateTime> attempts,
            List<String> ledTo) {
        /** Copies the lists. */
        public Rejection {
            attempts = List.copyOf(attempts);
            ledTo = List.copyOf(ledTo);
        }
    }

    /**
     * Made of entries.
     *
     * @param entries all entries, in any order
     * @param wanted which rejections, and which attempts that are about none
     */
    public static FailuresCv of(List<Entry> entries, Predicate<Entry> wanted) {
        List<Entry> rejections = entries.stream()
                .filter(entry -> entry.kind() == Kind.REJECTION)
                .filter(wanted)
                .sorted(Comparator.comparing((Entry entry) -> entry.at().toInstant())
                        .reversed())
                .toList();
        Map<EntryId, List<Entry>> checkIns = new HashMap<>();
        rejections.forEach(rejection -> checkIns.put(rejection.id(), new ArrayList<>()));
        List<Entry> alone = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.kind() == Kind.CHECK_IN)
                .sorted(Comparator.comparing((Entry entry) -> entry.at().toInstant()))
                .forEach(checkIn -> checkIn.about()
                        .map(about -> checkIns.getOrDefault(about, new ArrayList<>()))
                        .orElse(alone)
                        .add(checkIn));
        List<Entry> counted = new ArrayList<>(alone.stream().filter(wanted).toList());
        checkIns.values().forEach(counted::addAll);
        Map<Integer, List<Rejection>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Entry rejection : rejections) {
            byYear.computeIfAbsent(rejection.at().getYear(), year -> new ArrayList<>())
                    .add(rejection(rejection, checkIns.getOrDefault(rejection.id(), List.of())));
        }
        attempts(counted).forEach(attempt -> byYear.computeIfAbsent(attempt.getYear(), year -> new ArrayList<>()));
        List<Year> years = new ArrayList<>();
        byYear.forEach((year, list) -> years.add(new Year(year, count(counted, year), list)));
        return new FailuresCv(years);
    }

    private static int count(List<Entry> checkIns, int year) {
        return (int) attempts(checkIns).stream()
                .filter(attempt -> attempt.getYear() == year)
                .count();
    }

    private static Rejection rejection(Entry entry, List<Entry> checkIns) {
        String words = entry.words().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
        List<String> ledTo = checkIns.stream()
                .map(Entry::checkIn)
                .map(CheckIn::ledTo)
                .map(lines -> String.join(" ", lines).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return new Rejection(entry.at(), entry.context(), words, attempts(checkIns), ledTo);
    }

    private static List<OffsetDateTime> attempts(List<Entry> checkIns) {
        return checkIns.stream()
                .filter(entry -> entry.checkIn().attempt())
                .map(Entry::at)
                .toList();
    }
}
