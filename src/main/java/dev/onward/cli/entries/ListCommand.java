package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.desk.SelectionOptions;
import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.view.entries.EntryRow;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onward list}: entries, the newest first, a line each. */
@Command(
        addMethodSubcommands = false,
        name = "list",
        header = ListCommand.HEADER,
        footer = {
            "  onward list -n 10",
            "  onward list --context creative --since 2026-03",
            "  onward list --json | jq -r '.[].id'"
        })
public final class ListCommand implements Callable<Integer> {
    public static final String HEADER = "Show what you have written, the newest first.";

    private final Desk desk;

    @Option(names = "-n", paramLabel = "COUNT", description = "At most so many.")
    private Optional<Integer> count = Optional.empty();

    @Mixin
    private final SelectionOptions wanted = new SelectionOptions();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "rejection, reality-test, patterns, recall or check-in.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--json", description = "Print a JSON array of whole entries.")
    private boolean json;

    public ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        int most = count.orElse(Integer.MAX_VALUE);
        if (most < 0) {
            throw Problem.usage("-n is a number of entries, such as 10");
        }
        Stream<Entry> entries = desk.journal()
                .get()
                .newestFirst(selection())
                .filter(this::isReadable)
                .map(reading -> ((Reading.Found) reading).entry())
                .limit(most);
        if (json) {
            EntryJson.writeAll(entries, desk.output().raw());
        } else {
            show(entries.iterator());
        }
        return ExitCodes.DONE;
    }

    private void show(Iterator<Entry> entries) {
        if (!entries.hasNext() && desk.output().isWatched()) {
            desk.output().note("no entry fits; \"onward new\" writes one");
        }
        desk.output().show(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public String next() {
                return EntryRow.of(entries.next(), desk.output().page());
            }
        });
    }

    private Selection selection() {
        return wanted.selection(desk.clock(), kind.map(word -> Named.parse(Kind.class, "kind", word)));
    }

    private boolean isReadable(Reading reading) {
        if (reading instanceof Reading.Unreadable unreadable) {
            desk.output().note(unreadable.message());
            return false;
        }
        return true;
    }
}
