package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryName;
import dev.onward.journal.Problem;
import dev.onward.view.entries.EntryMarkdown;
import dev.onward.view.entries.EntryText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onward show}: one entry, whole. */
@Command(
        addMethodSubcommands = false,
        name = "show",
        header = ShowCommand.HEADER,
        footer = {"  onward show last", "  onward show k3f9", "  onward show last~2 --markdown > evening.md"})
public final class ShowCommand implements Callable<Integer> {
    public static final String HEADER = "Show one entry, whole.";

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "ENTRY",
            description = "Its id, a part of it, last, or last~2. Default: last.")
    private String name = "last";

    @Option(names = "--json", description = "Print the entry's JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Print it as Markdown.")
    private boolean markdown;

    public ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (json && markdown) {
            throw Problem.usage("choose one of --json and --markdown");
        }
        Entry entry = desk.journal().get().find(EntryName.parse(name), Optional.empty());
        if (json) {
            desk.output().raw().print(EntryJson.write(entry));
            desk.output().raw().flush();
        } else if (markdown) {
            desk.output().show(EntryMarkdown.of(entry));
        } else {
            desk.output().show(EntryText.of(entry, desk.output().page()));
        }
        return ExitCodes.DONE;
    }
}
