package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.RecallJson;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Evidence;
import dev.onward.insight.patterns.Past;
import dev.onward.insight.recall.Recall;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Overview;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import dev.onward.view.Page;
import dev.onward.view.sitting.RecallText;
import java.util.List;
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

    private final Desk desk;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY|ENTRY",
            description = "What it feels like (- reads it), or an entry. Default: the last that is still open.")
    private List<String> words = List.of();

    @Mixin
    private final LookingBack looking = new LookingBack();

    @Option(names = "--json", description = "Print what was found as JSON, and ask nothing.")
    private boolean json;

    @Mixin
    private final RecallSitting sitting = new RecallSitting();

    public RecallCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        looking.check();
        desk.reading().recall().get().prepare();
        Overview all = desk.overview();
        List<Case> cases = new Past(all.facts()).cases();
        Recalled recalled = Recalled.of(desk.input().asked("recall", words), cases, all, desk);
        if (sitting.isSaid() && !desk.canAsk().getAsBoolean()) {
            sitting.store(recalled.about().map(Words::facts), desk);
            return ExitCodes.DONE;
        }
        Recall.Result result = looking.find(recalled, cases, all, desk);
        result.missing().ifPresent(desk.output()::note);
        if (json) {
            desk.output().raw().println(RecallJson.line(result.found()));
            desk.output().raw().flush();
        } else {
            show(recalled, result.found(), cases, all);
        }
        return ExitCodes.DONE;
    }

    private void show(Recalled recalled, List<Recall.Found> found, List<Case> cases, WordSource source) {
        Page page = desk.output().page();
        if (words.isEmpty()) {
            recalled.about().ifPresent(rejection -> desk.output().show(RecallText.about(rejection, page)));
        }
        Evidence evidence = Evidence.of(cases, recalled.hurt(), MachineClock.now(desk.clock()));
        desk.output().show(RecallText.of(found, evidence, source, page));
        if (!found.isEmpty() && desk.canAsk().getAsBoolean()) {
            sitting.hold(recalled.about().map(Words::facts), desk);
        }
    }
}
