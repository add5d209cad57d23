package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.journal.Archive;
import dev.onward.journal.Deleted;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import java.util.ArrayList;
import java.util.List;
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
        Deletion deletion = Deletion.of(names, desk);
        if (!yes && !deletion.isAgreed()) {
            return List.of();
        }
        archive.remove(deletion.entries().stream().map(archive::locate).toList());
        return deletion.entries().stream().map(Entry::id).toList();
    }

    private List<EntryId> restored(Archive archive) {
        List<Deleted> wanted = DeletedName.find(names, archive.deleted());
        wanted.forEach(archive::restore);
        return wanted.stream().map(Deleted::id).toList();
    }
}
