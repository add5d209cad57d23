package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.EntryForm;
import dev.onward.journal.Archive;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryName;
import dev.onward.journal.Problem;
import dev.onward.journal.StoredEntry;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onward edit}: changes an entry in the person's editor, or by a form from a file. */
@Command(
        addMethodSubcommands = false,
        name = "edit",
        header = EditCommand.HEADER,
        description = {
            "Opens the entry as a form in your editor (VISUAL, EDITOR), shows what changes,",
            "and asks before it is stored. What the form does not show stays as it is. The",
            "former version goes to the folder trash/ of the journal; the id never changes."
        },
        footer = {
            "  onward edit",
            "  onward edit k3f9",
            "  onward edit k3f9 --print > form.md",
            "  onward edit k3f9 --from form.md --dry-run"
        })
public final class EditCommand implements Callable<Integer> {
    public static final String HEADER = "Change an entry in your editor.";

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "ENTRY",
            description = "Its id, a part of it, last, or last~2. Default: last.")
    private String name = "last";

    @Option(names = "--print", description = "Print the form and change nothing.")
    private boolean print;

    @Option(names = "--from", paramLabel = "FILE", description = "Take the changed form from a file, or from - .")
    private Optional<String> from = Optional.empty();

    @Option(names = "--dry-run", description = "With --from: print what would change; store nothing.")
    private boolean dryRun;

    public EditCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if ((print && from.isPresent()) || (dryRun && from.isEmpty())) {
            throw Problem.usage(print ? "choose one of --print and --from" : "--dry-run goes with --from");
        }
        Entry entry = desk.journal().get().find(EntryName.parse(name), Optional.empty());
        Archive archive = desk.upkeep().archive().get();
        StoredEntry stored = archive.locate(entry);
        if (print) {
            desk.output().raw().print(EntryForm.write(stored));
        } else if (from.isPresent()) {
            take(GivenForm.from(from.get(), stored, desk), archive);
        } else {
            hold(stored, archive);
        }
        desk.output().raw().flush();
        return ExitCodes.DONE;
    }

    private void take(GivenForm form, Archive archive) {
        if (dryRun) {
            desk.output().show(form.changes(desk.output().page()));
            return;
        }
        form.store(archive);
        desk.output().raw().println(form.changed().id());
    }

    private void hold(StoredEntry stored, Archive archive) {
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("there is no terminal for an editor")
                    .withHint("--print prints the form, and --from takes it back");
        }
        try (Console console = desk.console().get()) {
            new Editing(console, desk.output().page(), desk.clock(), archive, stored).hold();
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was stored").causedBy(stopped);
        }
    }
}
