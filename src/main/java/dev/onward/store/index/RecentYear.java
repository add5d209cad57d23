package dev.onward.store.index;

import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Reading;
import dev.onward.journal.Words;
import dev.onward.store.EntryFolder;
import dev.onward.store.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Some files of one year's folder, known by the index as far as they did not change. Only these are looked at. A few that
 * changed are simply read: to bring the whole index up to date for them would take longer, and another day will.
 */
final class RecentYear {
    private static final int FEW = 8;

    private final EntryFolder entries;
    private final String year;
    private final Path folder;
    private final IndexFile file;
    private final List<Known> known = new ArrayList<>();
    private final List<Reading.Unreadable> unreadable = new ArrayList<>();
    private int changed;

    /** An entry whose facts are known, and where its words are. */
    sealed interface Known {
        Facts facts();

        Words words();
    }

    private record Indexed(EntryFolder entries, String year, YearIndex index, int place, Facts facts) implements Known {
        @Override
        public Words words() {
            if (index.canTell()) {
                return index.words(place, facts);
            }
            // the index was made anew meanwhile, by another process
            return entries.read(year, index.name(place)) instanceof Reading.Found found
                    ? Words.of(found.entry())
                    : new Words(facts, List.of());
        }
    }

    private record Read(Entry entry, Facts facts) implements Known {
        @Override
        public Words words() {
            return Words.of(entry);
        }
    }

    /** Of that year, of which the index is kept in that file. */
    RecentYear(EntryFolder entries, String year, IndexFile file) {
        this.entries = entries;
        this.year = year;
        folder = entries.year(year);
        this.file = file;
    }

    /**
     * Looks at these files of the folder.
     *
     * @param now the moment (nanoseconds since 1970) before any of them is looked at
     */
    void look(List<String> names, long now) throws IOException {
        Optional<YearIndex> index = YearIndex.open(file);
        if (index.isPresent()) {
            look(names, index.get());
        }
        if (index.isEmpty() || changed > FEW) {
            YearUpdate update = new YearUpdate(entries, year, file, now);
            take(new HashSet<>(names), update.run(), update.unreadable());
        }
    }

    private void look(List<String> names, YearIndex index) {
        FilePlaces places = new FilePlaces(index);
        for (int i = 0; i < names.size() && changed <= FEW; i++) {
            look(names.get(i), index, places);
        }
    }

    /** A method of its own so that it is compiled soon. */
    private void look(String name, YearIndex index, FilePlaces places) {
        int place = places.of(name);
        Optional<FileStamp> stamp = place < 0 ? Optional.empty() : EntryFolder.stamp(folder.resolve(name));
        if (stamp.isPresent() && index.isStill(place, stamp.get())) {
            known.add(new Indexed(entries, year, index, place, index.facts(place)));
        } else {
            read(name);
        }
    }

    private void read(String name) {
        Reading reading = entries.read(year, name);
        if (reading instanceof Reading.Found found) {
            known.add(new Read(found.entry(), Facts.of(found.entry())));
            changed++;
        } else if (entries.isThere(year, name)) {
            unreadable.add((Reading.Unreadable) reading);
        }
    }

    /** What an index tells of them that was just brought up to date. */
    private void take(Set<String> names, YearIndex index, List<Reading.Unreadable> broken) {
        known.clear();
        unreadable.clear();
        for (int i = 0; i < index.count(); i++) {
            if (names.contains(index.name(i))) {
                known.add(new Indexed(entries, year, index, i, index.facts(i)));
            }
        }
        Set<String> places = new HashSet<>();
        names.forEach(name -> places.add(entries.file(year, name).toString()));
        broken.stream().filter(one -> places.contains(one.place())).forEach(unreadable::add);
    }

    /** Those that could be read, in no order. */
    List<Known> known() {
        return known;
    }

    /** Those of these files that are no entries. */
    List<Reading.Unreadable> unreadable() {
        return unreadable;
    }
}
