package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.desk.SelectionOptions;
import dev.onward.insight.query.Query;
import dev.onward.insight.query.Query.Hits;
import dev.onward.insight.query.QueryParser;
import dev.onward.journal.Overview;
import dev.onward.journal.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final SearchOutput form = new SearchOutput();

    @Mixin
    private final SelectionOptions wanted = new SelectionOptions();

    public SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        if (words.isEmpty() && wanted.isEverything()) {
            throw Problem.usage("it is not said what to look for").withHint("try \"onward search letter\"");
        }
        Query query = QueryParser.parse(desk.input().asked("search", words), desk.clock())
                .within(wanted.selection(desk.clock(), Optional.empty()));
        Overview overview = desk.overview();
        Patience patience = new Patience(desk.output());
        form.print(patience.hits(query, overview.words(query.sieve())).filter(Hits::isFound), desk.output());
        patience.tell();
        return ExitCodes.DONE;
    }
}
