package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.Origin;
import dev.onward.journal.Kind;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onward import}: takes entries from a file or a folder. */
@Command(
        addMethodSubcommands = false,
        name = "import",
        header = ImportCommand.HEADER,
        description = {
            "Takes JSON lines of \"onward export\", the JSON exports of jrnl and Day One,",
            "and a folder of Markdown files named by their day. Importing twice does no",
            "harm: what is there already stays as it is. What cannot be taken is named,",
            "and the rest goes on."
        },
        footer = {
            "  onward import backup.jsonl",
            "  jrnl --format json | onward import --dry-run -",
            "  onward import --as rejection Journal.json"
        })
public final class ImportCommand implements Callable<Integer> {
    public static final String HEADER = "Take entries from a file, jrnl, Day One or a folder of Markdown.";

    private final Desk desk;

    @Parameters(
            arity = "1",
            paramLabel = "FILE|DIR|-",
            description = "A .jsonl or .json file, a folder, or - for standard input.")
    private String source = "-";

    @Option(names = "--as", paramLabel = "KIND", description = "What foreign entries become: check-in or rejection.")
    private Optional<String> as = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would be stored; store nothing.")
    private boolean dryRun;

    public ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Kind kind = as.map(word -> Named.parse(Kind.class, "kind", word)).orElse(Kind.CHECK_IN);
        if (kind != Kind.CHECK_IN && kind != Kind.REJECTION) {
            throw Problem.usage("--as is check-in or rejection");
        }
        Origin origin = new Origin(desk.clock().getZone(), kind);
        Importing importing = new Importing(desk.upkeep().archive().get(), desk.output(), dryRun);
        importing.take(desk.input(), source, origin);
        desk.output().raw().println(importing.summary());
        desk.output().raw().flush();
        return importing.isWhole() ? ExitCodes.DONE : ExitCodes.SOLVABLE;
    }
}
