package dev.onward.store.checkup;

import dev.onward.journal.Check.Spot;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.Reading;
import dev.onward.store.EntryFolder;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is in all files of entries, read one after the other without the index, and only what is needed to compare them.
 *
 * @param known what could be read
 * @param broken what could not
 */
record EntriesRead(List<Known> known, List<Spot> broken) {

    /**
     * An entry that was read.
     *
     * @param file where it lies
     * @param place where it belongs
     * @param id its id
     * @param kind what sort of entry it is
     * @param at its moment
     * @param about the rejection it belongs to
     */
    record Known(Path file, Path place, EntryId id, Kind kind, OffsetDateTime at, Optional<EntryId> about) {
        Spot spot(String says) {
            return new Spot(file.toString(), says);
        }
    }

    /** Reads the files below {@code entries} that look like entries; hidden ones are not. */
    static EntriesRead of(Path journal, JournalFiles files) {
        EntryFolder folder = new EntryFolder(journal);
        List<Known> known = new ArrayList<>();
        List<Spot> broken = new ArrayList<>();
        files.in("entries").filter(file -> isEntry(file.name())).forEach(file -> {
            Reading reading = EntryFolder.read(file.path());
            if (reading instanceof Reading.Found found) {
                known.add(known(file.path(), found.entry(), folder));
            } else {
                broken.add(new Spot(file.path().toString(), ((Reading.Unreadable) reading).reason()));
            }
        });
        return new EntriesRead(known, broken);
    }

    private static boolean isEntry(String name) {
        return name.endsWith(".json") && !name.startsWith(".");
    }

    private static Known known(Path file, Entry entry, EntryFolder folder) {
        return new Known(file, folder.file(entry), entry.id(), entry.kind(), entry.at(), entry.about());
    }

    /** The entries by their ids. */
    Map<EntryId, List<Known>> byId() {
        Map<EntryId, List<Known>> byId = new LinkedHashMap<>();
        known.forEach(
                one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>(1)).add(one));
        return byId;
    }
}
