package dev.onward.cli.entries;

import dev.onward.journal.Deleted;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Problem;
import java.util.List;

/** Finds deleted entries by what a person calls them. */
final class DeletedName {
    private DeletedName() {}

    /** The last deletions of the entries of those names, each once; without names, all that went last. */
    static List<Deleted> find(List<String> names, List<Deleted> deleted) {
        if (deleted.isEmpty()) {
            throw Problem.solvable("there is no deleted entry in the trash");
        }
        return names.isEmpty()
                ? deleted.stream()
                        .filter(entry -> entry.when().equals(deleted.get(0).when()))
                        .toList()
                : names.stream().map(name -> find(name, deleted)).distinct().toList();
    }

    /**
     * The last deletion of the one entry of that name.
     *
     * @param deleted what lies in the trash, the last first
     */
    private static Deleted find(String name, List<Deleted> deleted) {
        EntryName wanted = EntryName.parse(name);
        if (wanted instanceof EntryName.Last last) {
            if (last.back() >= deleted.size()) {
                throw Problem.solvable("there are only " + deleted.size() + " deleted entries");
            }
            return deleted.get(last.back());
        }
        String part = ((EntryName.Part) wanted).text();
        List<Deleted> fitting = deleted.stream()
                .filter(entry -> entry.id().value().contains(part))
                .toList();
        List<EntryId> ids = fitting.stream().map(Deleted::id).distinct().toList();
        if (ids.isEmpty()) {
            throw Problem.solvable("no deleted entry is named \"" + part + "\"")
                    .withHint("the last deleted is " + deleted.get(0).id());
        }
        if (ids.size() > 1) {
            throw Problem.solvable(ids.size() + " deleted entries fit \"" + part + "\"")
                    .withHint("give more of the id");
        }
        return fitting.get(0);
    }
}
