package dev.onward.insight.patterns;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Of what was seen in a time, which share was what: a quarter each, or a year each where there is too little in a quarter.
 *
 * @param isByYear whether each time is a year
 * @param times the times, the newest last, none left out between them
 */
public record Shares(boolean isByYear, List<Time> times) {
    private static final int A_YEAR = 4;
    private static final int ENOUGH_TIMES = 2;

    /** Copies the list. */
    public Shares {
        times = List.copyOf(times);
    }

    /**
     * A quarter or a year.
     *
     * @param year such as 2026
     * @param quarter 1 to 4; 0 for the whole year
     * @param counts how often each was seen in it
     */
    public record Time(int year, int quarter, Map<String, Integer> counts) {
        /** Copies the map. */
        public Time {
            counts = Map.copyOf(counts);
        }

        /** How many were seen in it. */
        public int count() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether there are enough to tell a share. */
        public boolean isKnown() {
            return count() >= Patterns.USEFUL;
        }

        /** The share of that name, 0 to 1; empty where there are too few. */
        public Optional<Double> share(String name) {
            return isKnown() ? Optional.of((double) counts.getOrDefault(name, 0) / count()) : Optional.empty();
        }

        @Override
        public String toString() {
            return quarter == 0 ? String.valueOf(year) : new Quarter(year, quarter).toString();
        }
    }

    /**
     * Something that was seen.
     *
     * @param at when, on its own clock
     * @param name what it is called
     */
    public record One(OffsetDateTime at, String name) {}

    /** Of the newest times, at most so many. */
    public static Shares of(List<One> seen, int most) {
        List<Time> quarters = times(seen, most, at -> A_YEAR * at.getYear() + (at.getMonthValue() - 1) / 3, place -> {
            return new Time(Math.floorDiv(place, A_YEAR), Math.floorMod(place, A_YEAR) + 1, Map.of());
        });
        if (quarters.stream().filter(Time::isKnown).count() >= ENOUGH_TIMES) {
            return new Shares(false, quarters);
        }
        List<Time> years = times(seen, most, OffsetDateTime::getYear, place -> new Time(place, 0, Map.of()));
        return years.stream().anyMatch(Time::isKnown) ? new Shares(true, years) : new Shares(false, quarters);
    }

    private static List<Time> times(
            List<One> seen, int most, Function<OffsetDateTime, Integer> place, Function<Integer, Time> empty) {
        Map<Integer, Map<String, Integer>> counts = new HashMap<>();
        seen.forEach(one -> counts.computeIfAbsent(place.apply(one.at()), none -> new HashMap<>())
                .merge(one.name(), 1, Integer::sum));
        List<Time> times = new ArrayList<>();
        if (!counts.isEmpty()) {
            int last =
                    counts.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
            int first =
                    counts.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
            for (int at = Math.max(first, last - most + 1); at <= last; at++) {
                Time time = empty.apply(at);
                times.add(new Time(time.year(), time.quarter(), counts.getOrDefault(at, Map.of())));
            }
        }
        return times;
    }

    /** What each time is. */
    public String unit() {
        return isByYear ? "year" : "quarter";
    }

    /** Whether any time has enough. */
    public boolean isKnown() {
        return times.stream().anyMatch(Time::isKnown);
    }
}
