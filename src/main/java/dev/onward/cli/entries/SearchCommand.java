package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.SearchJson;
import dev.onward.insight.query.Query;
import dev.onward.insight.query.Query.Hits;
import dev.onward.insight.query.QueryParser;
import dev.onward.journal.Context;
import dev.onward.journal.Moment;
import dev.onward.journal.Named;
import dev.onward.journal.Overview;
import dev.onward.journal.Problem;
import dev.onward.journal.Selection;
import dev.onward.view.entries.SearchText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onward search}: lines of the journal, found by words and by what is known of their entries. */
@Command(
        addMethodSubcommands = false,
        name = "search",
        header = SearchCommand.HEADER,
        preprocessor = ExcludedWords.class,
        description = {
            "Shows the lines that have a word in any case and simple form (letter finds",
            "\"Letters\"), the entries with all that is asked for, the newest first.",
            "",
            "  \"form letter\"            exactly these characters",
            "  /no (reply|answer)/i     a regular expression; i for any case",
            "  -bank -kind:check-in     what must not be there",
            "  hurt>6 hurt.now<=2       also mood, belief; = < <= > >=",
            "  context:creative  kind:check-in  emotion:ashamed  trap:mind-reading",
            "  about:ID  after:2026-03  before:2026-04-02  settled:yes  attempt:yes"
        },
        footer = {
            "  onward search letter",
            "  onward search 'hurt>6 emotion:ashamed -context:romantic'",
            "  onward search '\"form letter\"' --json | jq -r .text"
        })
public final class SearchCommand implements Callable<Integer> {
    public static final String HEADER = "Find lines by words, phrases, dates, numbers and feelings.";

    private final Desk desk;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for, as above; - reads it.")
    private final List<String> words = new ArrayList<>();

    @Option(names = "-C", paramLabel = "N", description = "Show so many lines around each as well.")
    private int around;

    @Option(names = "-l", description = "Print the ids of the entries only.")
    private boolean idsOnly;

    @Option(names = "--count", description = "Print how many lines there are; with -l, how many entries.")
    private boolean count;

    @Option(names = "--json", description = "Print a JSON object for each line.")
    private boolean json;

    @Option(
            names = "--context",
            paramLabel = "CONTEXT",
            description = "romantic, professional, creative, social or other.")
    private Optional<String> context = Optional.empty();

    @Option(names = "--since", paramLabel = "WHEN", description = "None before: 2026-03, \"2 weeks ago\", monday.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "WHEN", description = "None after.")
    private Optional<String> until = Optional.empty();

    public SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        check();
        Query query = QueryParser.parse(desk.input().asked("search", words), desk.clock())
                .within(selection());
        Overview overview = desk.journal().get().overview();
        overview.unreadable().forEach(file -> desk.output().note(file.message()));
        Patience patience = new Patience(desk.output());
        print(patience.hits(query, overview.words(query.sieve())).filter(Hits::isFound));
        patience.tell();
        return ExitCodes.DONE;
    }

    private void check() {
        if (json && (idsOnly || count)) {
            throw Problem.usage("--json does not go with -l or --count");
        }
        if (around < 0) {
            throw Problem.usage("-C is a number of lines, such as 2");
        }
        if (words.isEmpty() && since.isEmpty() && until.isEmpty() && context.isEmpty()) {
            throw Problem.usage("it is not said what to look for").withHint("try \"onward search letter\"");
        }
    }

    private Selection selection() {
        return new Selection(
                since.map(words -> Moment.parse(words, desk.clock()).start().toInstant()),
                until.map(words -> Moment.parse(words, desk.clock()).end().toInstant()),
                context.map(word -> Named.parse(Context.class, "context", word)),
                Optional.empty());
    }

    private void print(Stream<Hits> found) {
        if (count) {
            int all = found.mapToInt(hits -> idsOnly ? 1 : hits.lines().size()).sum();
            desk.output().show(List.of(String.valueOf(all)));
        } else if (json) {
            found.forEach(hits -> hits.lines()
                    .forEach(line -> desk.output()
                            .raw()
                            .println(SearchJson.line(hits.words().facts(), line))));
            desk.output().raw().flush();
        } else if (idsOnly) {
            desk.output()
                    .show(found.map(hits -> hits.words().facts().id().value()).iterator());
        } else {
            show(found.iterator());
        }
    }

    private void show(Iterator<Hits> found) {
        if (!found.hasNext() && desk.output().isWatched()) {
            desk.output().note("nothing was found");
        }
        desk.output().show(SearchText.of(found, around, desk.output().page()));
    }
}
