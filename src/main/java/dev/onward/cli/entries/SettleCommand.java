package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryName;
import dev.onward.journal.Kind;
import dev.onward.journal.MachineClock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward settle}: a rejection is settled; it is not asked about any more. */
@Command(
        addMethodSubcommands = false,
        name = "settle",
        header = SettleCommand.HEADER,
        description = {
            "Stores a check-in that says so, and prints its id. The rejection stays as it",
            "is; no check-in about it is due from then on. Asks nothing."
        },
        footer = {"  onward settle last", "  onward settle k3f9"})
public final class SettleCommand implements Callable<Integer> {
    public static final String HEADER = "Mark a rejection as settled; it is left alone from then on.";

    private final Desk desk;

    @Parameters(
            arity = "1",
            paramLabel = "ENTRY",
            description = "The rejection: its id, a part of it, last, or last~2.")
    private String name = "";

    public SettleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Entry rejection = desk.journal().get().find(EntryName.parse(name), Optional.of(Kind.REJECTION));
        Drafts drafts = desk.drafts().get();
        Draft draft = drafts.begin(Kind.CHECK_IN, MachineClock.now(desk.clock()));
        Entry settled = draft.entry()
                .change()
                .about(rejection.id())
                .checkIn(CheckIn.NONE.asSettled())
                .build();
        desk.output().raw().println(drafts.finish(draft.with(settled)).id());
        desk.output().raw().flush();
        return ExitCodes.DONE;
    }
}
