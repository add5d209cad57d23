package dev.onward.cli.entries;

import dev.onward.cli.desk.Consent;
import dev.onward.cli.desk.Desk;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Journal;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import dev.onward.view.entries.DeletionText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries that are to go into the trash.
 *
 * @param entries each of them once
 * @param desk where they are, and who is asked
 */
record Deletion(List<Entry> entries, Desk desk) {
    Deletion {
        entries = List.copyOf(entries);
    }

    /** Of the entries of those names. */
    static Deletion of(List<String> names, Desk desk) {
        if (names.isEmpty()) {
            throw Problem.usage("which entry?").withHint("name it: \"onward delete last\", or an id");
        }
        Journal journal = desk.journal().get();
        return new Deletion(
                names.stream()
                        .map(name -> journal.find(EntryName.parse(name), Optional.empty()))
                        .distinct()
                        .toList(),
                desk);
    }

    /**
     * Shows what will go, and asks.
     *
     * @throws Problem when there is nobody to ask, or they stop
     */
    boolean isAgreed() {
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("there is nobody to ask whether to delete").withHint("--yes deletes without asking");
        }
        try (Console console = desk.console().get()) {
            Map<EntryId, Integer> pointing = Pointers.to(entries, desk.journal().get());
            boolean agreed = Consent.given(
                    console,
                    DeletionText.question(entries, pointing, desk.output().page()));
            if (!agreed) {
                console.show("Nothing was deleted.");
            }
            return agreed;
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was deleted").causedBy(stopped);
        }
    }
}
