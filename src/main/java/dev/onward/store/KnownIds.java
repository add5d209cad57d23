package dev.onward.store;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files have which ids: listed once, when first asked for, by the names; files whose names tell none are read. */
final class KnownIds {
    private final EntryFolder entries;
    private final Map<EntryId, List<Path>> files = new HashMap<>();
    private boolean listed;

    KnownIds(EntryFolder entries) {
        this.entries = entries;
    }

    /** The files of the entry, the likeliest first. */
    List<Path> candidates(Entry entry) throws IOException {
        List<Path> candidates = new ArrayList<>(List.of(entries.file(entry)));
        if (!entries.holds(entry)) {
            candidates.addAll(files(entry.id()));
        }
        return candidates;
    }

    /** The files of that id: none, one, or several copies. */
    List<Path> files(EntryId id) throws IOException {
        if (!listed) {
            list();
            listed = true;
        }
        return files.getOrDefault(id, List.of());
    }

    /** Notes a file that was made since. */
    void add(EntryId id, Path file) {
        files.computeIfAbsent(id, known -> new ArrayList<>(1)).add(file);
    }

    private void list() throws IOException {
        for (String year : entries.years()) {
            for (String name : entries.files(year)) {
                Path file = entries.file(year, name);
                Optional<EntryId> id = FileName.parse(name).map(FileName::id);
                id.or(() -> idIn(file)).ifPresent(known -> add(known, file));
            }
        }
    }

    private static Optional<EntryId> idIn(Path file) {
        return EntryFolder.read(file) instanceof Reading.Found found
                ? Optional.of(found.entry().id())
                : Optional.empty();
    }
}
