package dev.onward.cli.entries;

import dev.onward.cli.desk.Output;
import dev.onward.format.SearchJson;
import dev.onward.insight.query.Query.Hits;
import dev.onward.journal.Problem;
import dev.onward.view.entries.SearchText;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What {@code search} prints of that which it found: the lines, their entries, how many, or data. */
final class SearchOutput {
    @Option(names = "-C", paramLabel = "N", description = "Show so many lines around each as well.")
    private int around;

    @Option(names = "-l", description = "Print the ids of the entries only.")
    private boolean idsOnly;

    @Option(names = "--count", description = "Print how many lines there are; with -l, how many entries.")
    private boolean count;

    @Option(names = "--json", description = "Print a JSON object for each line.")
    private boolean json;

    /**
     * Refuses what cannot be printed.
     *
     * @throws Problem when the options do not go together
     */
    void check() {
        if (json && (idsOnly || count)) {
            throw Problem.usage("--json does not go with -l or --count");
        }
        if (around < 0) {
            throw Problem.usage("-C is a number of lines, such as 2");
        }
    }

    /** Prints what was found, as it is found. */
    void print(Stream<Hits> found, Output output) {
        if (count) {
            int all = found.mapToInt(hits -> idsOnly ? 1 : hits.lines().size()).sum();
            output.show(List.of(String.valueOf(all)));
        } else if (json) {
            found.forEach(hits -> hits.lines()
                    .forEach(line ->
                            output.raw().println(SearchJson.line(hits.words().facts(), line))));
            output.raw().flush();
        } else if (idsOnly) {
            output.show(found.map(hits -> hits.words().facts().id().value()).iterator());
        } else {
            show(found.iterator(), output);
        }
    }

    private void show(Iterator<Hits> found, Output output) {
        if (!found.hasNext() && output.isWatched()) {
            output.note("nothing was found");
        }
        output.show(SearchText.of(found, around, output.page()));
    }
}
