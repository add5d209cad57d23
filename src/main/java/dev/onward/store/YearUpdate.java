package dev.onward.store;

import dev.onward.journal.Entry;
import dev.onward.journal.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the index of one year up to date: files that did not change are not opened. */
final class YearUpdate {
    private final EntryFolder entries;
    private final String year;
    private final IndexFile file;
    private final long now;
    private final List<Item> items = new ArrayList<>();
    private final List<Reading.Unreadable> unreadable = new ArrayList<>();
    private @Nullable Map<String, Integer> places;

    /** What is to stand in the new index: an entry of the old one, or a file that was read. */
    private sealed interface Item {
        record Kept(int place) implements Item {}

        record Read(String name, FileStamp stamp, Entry entry) implements Item {}
    }

    /**
     * Of that year, at a moment (nanoseconds since 1970) before any of its files is looked at.
     *
     * @param file where the index is kept
     */
    YearUpdate(EntryFolder entries, String year, IndexFile file, long now) {
        this.entries = entries;
        this.year = year;
        this.file = file;
        this.now = now;
    }

    /** The index as the folder is now; it is written when it has changed. */
    YearIndex run() throws IOException {
        Optional<YearIndex> old = YearIndex.open(file);
        List<String> names = entries.files(year);
        if (old.isPresent()) {
            look(names, old.get());
            boolean allKept =
                    items.size() == old.get().count() && items.stream().allMatch(item -> item instanceof Item.Kept);
            if (allKept) {
                return old.get();
            }
        }
        boolean canBuildOn = old.isPresent() && old.get().canSearch();
        return kept(canBuildOn ? YearIndex.of(file, sections(old)) : build(names), old);
    }

    /** The index made of all files of the folder, whatever was known before, with all texts in memory. */
    YearIndex anew() throws IOException {
        YearIndex made = build(entries.files(year));
        made.keep();
        return made;
    }

    private YearIndex build(List<String> names) {
        items.clear();
        unreadable.clear();
        names.forEach(this::read);
        return YearIndex.of(file, sections(Optional.empty()));
    }

    /** Files that are no entries. */
    List<Reading.Unreadable> unreadable() {
        return unreadable;
    }

    private void look(List<String> names, YearIndex old) {
        int next = 0;
        for (String name : names) {
            // a folder that has not changed is listed in the same order
            int place = next < old.count() && old.isNamed(next, name) ? next : place(name, old);
            if (place >= 0
                    && entries.stamp(year, name)
                            .filter(stamp -> old.isStill(place, stamp))
                            .isPresent()) {
                items.add(new Item.Kept(place));
                next = place + 1;
            } else {
                read(name);
            }
        }
    }

    private int place(String name, YearIndex old) {
        Map<String, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < old.count(); i++) {
                known.put(old.name(i), i);
            }
            places = known;
        }
        return known.getOrDefault(name, -1);
    }

    private void read(String name) {
        // the stamp first: a file that changes while it is read has another one afterwards
        Optional<FileStamp> stamp = entries.stamp(year, name);
        Reading reading = entries.read(year, name);
        if (reading instanceof Reading.Found found) {
            items.add(new Item.Read(name, stamp.orElse(FileStamp.UNKNOWN), found.entry()));
        } else {
            unreadable.add((Reading.Unreadable) reading);
        }
    }

    private byte[][] sections(Optional<YearIndex> old) {
        YearBuilder builder = YearBuilder.of(items.size());
        for (Item item : items) {
            if (item instanceof Item.Read read) {
                builder.add(read.name(), read.stamp(), read.stamp().mayChangeUnseen(now), read.entry());
            } else {
                old.orElseThrow().copy(((Item.Kept) item).place(), builder);
            }
        }
        return builder.sections();
    }

    /** What is on the disk need not be in memory. */
    private YearIndex kept(YearIndex made, Optional<YearIndex> old) {
        boolean isKnown = old.isPresent() && old.get().isSame(made);
        if (isKnown || made.keep()) {
            made.forgetTexts();
        }
        return made;
    }
}
