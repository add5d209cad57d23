package dev.onward.store.index;

import dev.onward.journal.Facts;
import dev.onward.journal.Overview;
import dev.onward.journal.Reading;
import dev.onward.journal.Sieve;
import dev.onward.journal.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A look at the whole journal through the index. */
final class IndexedOverview implements Overview {
    private final List<Year> years;
    private @Nullable List<Facts> facts;

    /**
     * A year's index, and what makes it anew should its file be gone before its texts are read.
     *
     * @param name such as 2026
     * @param index the facts, and the texts while its file is there
     * @param update reads the folder again
     * @param known the facts of all its entries in time order, where they were read already
     */
    record Year(String name, YearIndex index, YearUpdate update, Optional<List<Facts>> known) {
        /** In time order. */
        List<Facts> facts() {
            return known.orElseGet(index::facts);
        }

        YearIndex searchable() {
            return index.canSearch() ? index : anew();
        }

        YearIndex readable() {
            return index.canTell() ? index : anew();
        }

        private YearIndex anew() {
            try {
                return update.anew();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public Words words(Facts entry) {
        // nearly always in the folder of its year
        String likely = String.valueOf(entry.at().getYear());
        return words(entry, year -> year.name().equals(likely))
                .or(() -> words(entry, year -> !year.name().equals(likely)))
                .orElseGet(() -> new Words(entry, List.of()));
    }

    private Optional<Words> words(Facts entry, Predicate<Year> among) {
        for (Year year : years) {
            if (among.test(year)) {
                YearIndex index = year.readable();
                OptionalInt place = index.place(entry.id());
                if (place.isPresent()) {
                    return Optional.of(index.words(place.getAsInt(), entry));
                }
            }
        }
        return Optional.empty();
    }

    private record Candidate(YearIndex year, int place, Facts facts) {}

    IndexedOverview(List<Year> years) {
        this.years = years;
    }

    @Override
    public List<Facts> facts() {
        List<Facts> known = facts;
        if (known == null) {
            known = Collections.unmodifiableList(inTime());
            facts = known;
        }
        return known;
    }

    private List<Facts> inTime() {
        List<Facts> all = new ArrayList<>();
        boolean inTime = true;
        for (int i = years.size() - 1; i >= 0; i--) {
            List<Facts> year = years.get(i).facts();
            inTime &= all.isEmpty() || year.isEmpty() || isBefore(all.get(all.size() - 1), year.get(0));
            all.addAll(year);
        }
        // an entry may lie in another year's folder, or have been written far in the east
        return inTime ? all : TimeOrder.of(all, each -> each);
    }

    private static boolean isBefore(Facts one, Facts other) {
        return one.at().toEpochSecond() < other.at().toEpochSecond();
    }

    @Override
    public Stream<Words> words(Sieve sieve) {
        int[] stems = sieve.words().stream().mapToInt(PackedWords::number).toArray();
        List<Needle> needles = sieve.texts().stream().map(Needle::new).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Year year : years) {
            YearIndex index = year.searchable();
            for (int i = 0; i < index.count(); i++) {
                if (mayMatch(index, i, stems, needles)) {
                    Facts facts = index.facts(i);
                    if (sieve.facts().test(facts)) {
                        candidates.add(new Candidate(index, i, facts));
                    }
                }
            }
        }
        List<Candidate> newestFirst = TimeOrder.of(candidates, Candidate::facts);
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(candidate -> candidate.year().words(candidate.place(), candidate.facts()));
    }

    private static boolean mayMatch(YearIndex index, int place, int[] stems, List<Needle> needles) {
        for (int stem : stems) {
            if (!index.mayHaveStem(place, stem)) {
                return false;
            }
        }
        for (Needle needle : needles) {
            if (!index.mayHaveText(place, needle)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Reading.Unreadable> unreadable() {
        return years.stream()
                .flatMap(year -> year.update().unreadable().stream())
                .toList();
    }
}
