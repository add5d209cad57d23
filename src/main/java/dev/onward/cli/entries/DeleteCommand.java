package dev.onward.cli.entries;

import dev.onward.cli.desk.Consent;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.journal.Archive;
import dev.onward.journal.Deleted;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Journal;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import dev.onward.view.entries.DeletionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onward delete}: moves entries to the trash, and brings them back. */
@Command(
        addMethodSubcommands = false,
        name = "delete",
        header = DeleteCommand.HEADER,
        description = {
            "Shows what will go, and asks. Nothing is erased: it goes to the folder trash/",
            "of the journal. --undo brings back the last deletion, or the entries named."
        },
        footer = {"  onward delete k3f9", "  onward delete --yes last", "  onward delete --undo"})
public final class DeleteCommand implements Callable<Integer> {
    public static final String HEADER = "Move entries to the trash, or bring them back.";

    private final Desk desk;

    @Parameters(arity = "0..*", paramLabel = "ENTRY", description = "Its id, a part of it, last, or last~2.")
    private final List<String> names = new ArrayList<>();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Option(names = "--undo", description = "Bring back the last deletion, or the entries named.")
    private boolean undo;

    public DeleteCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Archive archive = desk.upkeep().archive().get();
        List<EntryId> done = undo ? restored(archive) : removed(archive);
        done.forEach(desk.output().raw()::println);
        desk.output().raw().flush();
        return ExitCodes.DONE;
    }

    private List<EntryId> removed(Archive archive) {
        if (names.isEmpty()) {
            throw Problem.usage("which entry?").withHint("name it: \"onward delete last\", or an id");
        }
        Journal journal = desk.journal().get();
        List<Entry> entries = names.stream()
                .map(name -> journal.find(EntryName.parse(name), Optional.empty()))
                .distinct()
                .toList();
        if (!yes && !consents(entries, journal)) {
            return List.of();
        }
        archive.remove(entries.stream().map(archive::locate).toList());
        return entries.stream().map(Entry::id).toList();
    }

    private boolean consents(List<Entry> entries, Journal journal) {
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("there is nobody to ask whether to delete").withHint("--yes deletes without asking");
        }
        try (Console console = desk.console().get()) {
            Map<EntryId, Integer> pointing = Pointers.to(entries, journal);
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

    private List<EntryId> restored(Archive archive) {
        List<Deleted> deleted = archive.deleted();
        if (deleted.isEmpty()) {
            throw Problem.solvable("there is no deleted entry in the trash");
        }
        List<Deleted> wanted = names.isEmpty()
                ? deleted.stream()
                        .filter(entry -> entry.when().equals(deleted.get(0).when()))
                        .toList()
                : names.stream()
                        .map(name -> DeletedName.find(name, deleted))
                        .distinct()
                        .toList();
        wanted.forEach(archive::restore);
        return wanted.stream().map(Deleted::id).toList();
    }
}
