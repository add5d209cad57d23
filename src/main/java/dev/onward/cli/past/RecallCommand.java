package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.desk.Waiting;
import dev.onward.format.RecallJson;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Evidence;
import dev.onward.insight.patterns.Past;
import dev.onward.insight.recall.Recall;
import dev.onward.journal.Context;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Named;
import dev.onward.journal.Overview;
import dev.onward.journal.Problem;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import dev.onward.view.sitting.RecallText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onward recall}: past rejections that felt like this one, and how they went. */
@Command(
        addMethodSubcommands = false,
        name = "recall",
        header = RecallCommand.HEADER,
        description = {
            "Finds past rejections by what they meant to you, shows how each went in your own",
            "words and numbers, and asks four questions on it. All of it happens on this machine."
        },
        footer = {
            "  onward recall",
            "  onward recall \"how did I get over it when they went quiet\"",
            "  onward recall last --no-input --json --limit 3"
        })
public final class RecallCommand implements Callable<Integer> {
    public static final String HEADER = "Look back at rejections that felt like this, and how they went.";

    private static final int HURT_IF_UNSAID = 5;

    private final Desk desk;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY|ENTRY",
            description = "What it feels like (- reads it), or an entry. Default: the last that is still open.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Show at most so many. Default: 5.")
    private int limit = 5;

    @Option(names = "--context", paramLabel = "CONTEXT", description = "Only of this part of life.")
    private Optional<String> context = Optional.empty();

    @Option(names = "--recovered", description = "Only those that were recovered from.")
    private boolean recovered;

    @Option(names = "--json", description = "Print what was found as JSON, and ask nothing.")
    private boolean json;

    @Mixin
    private final RecallSitting sitting = new RecallSitting();

    public RecallCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Problem.usage("--limit is a whole number from 1 up");
        }
        Optional<Context> only = context.map(word -> Named.parse(Context.class, "context", word));
        Recall recall = desk.reading().recall().get();
        recall.prepare();
        Overview all = desk.overview();
        List<Case> cases = new Past(all.facts()).cases();
        Optional<Recalled> recalled = Recalled.of(desk.input().asked("recall", words), cases, all, desk);
        if (sitting.isSaid() && !desk.canAsk().getAsBoolean()) {
            sitting.store(recalled.flatMap(Recalled::about).map(Words::facts), desk);
            return ExitCodes.DONE;
        }
        List<Case> wanted = cases.stream()
                .filter(past -> only.isEmpty() || only.get() == past.context())
                .filter(past -> !recovered || past.recovery().recoveredDays().isPresent())
                .toList();
        Waiting waiting = new Waiting(desk);
        Recall.Result result = recalled.map(by -> recall.find(by.query(), wanted, all, limit, waiting::at))
                .orElse(new Recall.Result(List.of(), Optional.empty()));
        waiting.end();
        result.missing().ifPresent(desk.output()::note);
        if (json) {
            desk.output().raw().println(RecallJson.line(result.found()));
            desk.output().raw().flush();
        } else {
            show(recalled, result.found(), cases, all);
        }
        return ExitCodes.DONE;
    }

    private void show(Optional<Recalled> recalled, List<Recall.Found> found, List<Case> cases, WordSource source) {
        Optional<Words> about = recalled.flatMap(Recalled::about);
        if (words.isEmpty()) {
            about.ifPresent(rejection ->
                    desk.output().show(RecallText.about(rejection, desk.output().page())));
        }
        int hurt = about.map(rejection -> rejection.facts().hurt().before().orElse(HURT_IF_UNSAID))
                .orElse(HURT_IF_UNSAID);
        Evidence evidence = Evidence.of(cases, hurt, MachineClock.now(desk.clock()));
        desk.output().show(RecallText.of(found, evidence, source, desk.output().page()));
        if (!found.isEmpty() && desk.canAsk().getAsBoolean()) {
            sitting.hold(about.map(Words::facts), desk);
        }
    }
}
