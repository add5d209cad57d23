package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.Kind;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import dev.onward.view.entries.EntryText;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onward reality-test}: tests a conclusion against the evidence, at a terminal or from a script. */
@Command(
        addMethodSubcommands = false,
        name = "reality-test",
        header = RealityTestCommand.HEADER,
        description = {
            "Shows what was written then, and asks: the conclusion, what speaks for it and against it,",
            "other explanations, what a friend would hear. Words that may be a thinking trap are quoted,",
            "for you to accept or refuse; everything is read on this machine."
        },
        footer = {
            "  onward reality-test",
            "  onward reality-test k3f9",
            "  onward reality-test last~1 --no-input --belief 85 --answer conclusion=-"
        })
public final class RealityTestCommand implements Callable<Integer> {
    public static final String HEADER = "Test whether a conclusion about yourself follows from the evidence.";

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "ENTRY",
            description = "The rejection: id, a part of it, last~1. Default: the last without a test.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private final RealityTestOptions options = new RealityTestOptions();

    public RealityTestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Tested tested = Tested.find(desk.journal().get(), name, desk.clock().instant());
        Drafts drafts = desk.drafts().get();
        if (desk.canAsk().getAsBoolean()) {
            hold(tested, drafts);
        } else {
            Draft draft = options.said(desk, begin(tested, drafts));
            desk.output().raw().println(drafts.finish(draft).id());
            desk.output().raw().flush();
        }
        return ExitCodes.DONE;
    }

    private Draft begin(Tested tested, Drafts drafts) {
        if (!desk.canAsk().getAsBoolean() && options.saysNothing()) {
            throw Problem.usage("there is nothing to store: no terminal to ask at, and no option says anything")
                    .withHint("give --answer conclusion=TEXT, or run it in a terminal");
        }
        OffsetDateTime at = MachineClock.now(desk.clock()).truncatedTo(ChronoUnit.SECONDS);
        Draft draft = drafts.begin(Kind.REALITY_TEST, at);
        EntryBuilder entry = Entry.blank(draft.id(), Kind.REALITY_TEST, at).change();
        tested.about().ifPresent(about -> {
            entry.about(about.id());
            about.context().ifPresent(entry::context);
        });
        return draft.with(entry.build());
    }

    private void hold(Tested tested, Drafts drafts) {
        try (Console console = desk.console().get()) {
            Draft draft = options.said(desk, begin(tested, drafts));
            tested.about()
                    .ifPresent(about -> console.show(
                            String.join("\n", EntryText.of(about, desk.output().page()))));
            new Conversation(
                            console,
                            drafts,
                            desk.output().page(),
                            new Reflecting(desk, tested.asAbout()),
                            desk.words().sitting(draft))
                    .hold();
        } catch (Interruption stoppedBefore) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stoppedBefore);
        }
    }
}
