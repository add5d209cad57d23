package dev.onward.store.index;

import dev.onward.journal.Reading;
import dev.onward.store.EntryFolder;
import dev.onward.store.FileStamp;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the index of one year up to date: files that did not change are not opened. */
final class YearUpdate {
    private final EntryFolder entries;
    private final String year;
    private final Path folder;
    private final IndexFile file;
    private final long now;
    private final List<Item> items = new ArrayList<>();
    private final List<Reading.Unreadable> unreadable = new ArrayList<>();
    private int kept;

    /** What is to stand in the new index: an entry of the old one, or a file that was read. */
    private sealed interface Item {
        record Kept(int place) implements Item {}

        record Read(PackedEntry entry) implements Item {}
    }

    /**
     * Of that year, at a moment (nanoseconds since 1970) before any of its files is looked at.
     *
     * @param file where the index is kept
     */
    YearUpdate(EntryFolder entries, String year, IndexFile file, long now) {
        this.entries = entries;
        this.year = year;
        folder = entries.year(year);
        this.file = file;
        this.now = now;
    }

    /** The index as the folder is now; it is written when it has changed. */
    YearIndex run() throws IOException {
        Optional<YearIndex> old = YearIndex.open(file);
        List<String> names = entries.files(year);
        if (old.isPresent()) {
            look(names, old.get());
            if (kept == old.get().count() && kept == items.size()) {
                items.clear();
                return old.get();
            }
        }
        boolean canBuildOn = old.isPresent() && old.get().canSearch();
        return stored(canBuildOn ? YearIndex.of(file, sections(old)) : build(names), old);
    }

    /** The index made of all files of the folder, whatever was known before, with all texts in memory. */
    YearIndex anew() throws IOException {
        YearIndex made = build(entries.files(year));
        made.keep();
        return made;
    }

    private YearIndex build(List<String> names) throws IOException {
        items.clear();
        unreadable.clear();
        for (String name : names) {
            read(name);
        }
        return YearIndex.of(file, sections(Optional.empty()));
    }

    /** Files that are no entries. */
    List<Reading.Unreadable> unreadable() {
        return unreadable;
    }

    private void look(List<String> names, YearIndex old) throws IOException {
        FilePlaces places = new FilePlaces(old);
        for (String name : names) {
            look(name, old, places);
        }
    }

    /** Looks at one file, a method of its own so that it is compiled soon. */
    private void look(String name, YearIndex old, FilePlaces places) throws IOException {
        int place = places.of(name);
        if (place >= 0) {
            Optional<FileStamp> stamp = EntryFolder.stamp(folder.resolve(name));
            if (stamp.isPresent() && old.isStill(place, stamp.get())) {
                items.add(new Item.Kept(place));
                kept++;
                return;
            }
        }
        read(name);
    }

    private void read(String name) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("nobody waits for the journal any more");
        }
        // the stamp first: a file that changes while it is read has another one afterwards
        Optional<FileStamp> stamp = EntryFolder.stamp(folder.resolve(name));
        Reading reading = entries.read(year, name);
        if (reading instanceof Reading.Found found) {
            FileStamp known = stamp.orElse(FileStamp.UNKNOWN);
            items.add(new Item.Read(new PackedEntry(name, known, known.mayChangeUnseen(now), found.entry())));
        } else if (entries.isThere(year, name)) {
            unreadable.add((Reading.Unreadable) reading);
        }
    }

    private byte[][] sections(Optional<YearIndex> old) {
        YearBuilder builder = YearBuilder.of(items.size());
        for (Item item : items) {
            if (item instanceof Item.Read read) {
                read.entry().copy(builder);
            } else {
                old.orElseThrow().copy(((Item.Kept) item).place(), builder);
            }
        }
        items.clear();
        return builder.sections();
    }

    /** What is on the disk need not be in memory. */
    private YearIndex stored(YearIndex made, Optional<YearIndex> old) {
        boolean isKnown = old.isPresent() && old.get().isSame(made);
        if (isKnown || made.keep()) {
            made.forgetTexts();
        }
        return made;
    }
}
