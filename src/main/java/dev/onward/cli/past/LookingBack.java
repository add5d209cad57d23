package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Waiting;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.recall.Recall;
import dev.onward.journal.Context;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.journal.WordSource;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which past rejections are looked among, and how many are wanted. */
final class LookingBack {
    @Option(names = "--limit", paramLabel = "N", description = "Show at most so many. Default: 5.")
    private int limit = 5;

    @Option(names = "--context", paramLabel = "CONTEXT", description = "Only of this part of life.")
    private Optional<String> context = Optional.empty();

    @Option(names = "--recovered", description = "Only those that were recovered from.")
    private boolean recovered;

    /**
     * Refuses what cannot be looked for.
     *
     * @throws Problem when an option's value cannot be taken
     */
    void check() {
        if (limit < 1) {
            throw Problem.usage("--limit is a whole number from 1 up");
        }
        part();
    }

    private Optional<Context> part() {
        return context.map(word -> Named.parse(Context.class, "context", word));
    }

    /** The past rejections most like what is looked for, the nearest first; says how far it is where that takes its time. */
    Recall.Result find(Recalled recalled, List<Case> cases, WordSource words, Desk desk) {
        Optional<Context> only = part();
        List<Case> among = cases.stream()
                .filter(past -> only.isEmpty() || only.get() == past.context())
                .filter(past -> !recovered || past.recovery().recoveredDays().isPresent())
                .toList();
        Recall recall = desk.reading().recall().get();
        Waiting waiting = new Waiting(desk);
        Recall.Result result = recalled.query()
                .map(query -> recall.find(query, among, words, limit, waiting::at))
                .orElse(new Recall.Result(List.of(), Optional.empty()));
        waiting.end();
        return result;
    }
}
