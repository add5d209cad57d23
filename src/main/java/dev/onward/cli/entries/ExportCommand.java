package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.desk.SelectionOptions;
import dev.onward.journal.Selection;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onward export}: entries as Markdown, JSON lines, CSV or a printable book. */
@Command(
        addMethodSubcommands = false,
        name = "export",
        header = ExportCommand.HEADER,
        description = {
            "Writes to standard output, a file or a folder, the oldest first. Only jsonl",
            "holds all there is, and \"onward import\" takes it back. Files are for you only."
        },
        footer = {
            "  onward export --output backup.jsonl",
            "  onward export --format html --since 2026 --output book.html",
            "  onward export --folder evenings --context creative",
            "  onward export --cv"
        })
public final class ExportCommand implements Callable<Integer> {
    public static final String HEADER = "Write entries as Markdown, JSON, CSV, a book or a CV of failures.";

    private final Desk desk;

    @Mixin
    private final ExportOptions export = new ExportOptions();

    @Mixin
    private final SelectionOptions wanted = new SelectionOptions();

    @Option(names = "--redact", description = "Marks for names, places, numbers, addresses.")
    private boolean redact;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    public ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        export.check();
        Selection selection = wanted.selection(desk.clock(), Optional.empty());
        Exported all = Exported.read(export.read(selection), desk);
        export.write((redact ? all.redacted() : all).entries(), selection, force, desk);
        return all.isWhole() ? ExitCodes.DONE : ExitCodes.SOLVABLE;
    }
}
