package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.DueJson;
import dev.onward.format.EntryJson;
import dev.onward.insight.patterns.Reminder;
import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Problem;
import dev.onward.view.Page;
import dev.onward.view.sitting.DueText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onward check-in}: a few seconds, at a terminal or from a script. */
@Command(
        addMethodSubcommands = false,
        name = "check-in",
        header = CheckInCommand.HEADER,
        description = {
            "Without options it asks: what is due first, then your mood and a line.",
            "With options it asks nothing, stores what they say and prints the new id.",
            "A rejection is due 1, 3, 7, 14, 30 and 90 days after, until it is settled",
            "(other days: ONWARD_CHECK_IN_DAYS, or check-in-days in the settings)."
        },
        footer = {
            "  onward check-in",
            "  onward check-in --mood 6 --note \"Slept through.\"",
            "  onward check-in --about last --hurt 3 --attempt",
            "  onward check-in --due"
        })
public final class CheckInCommand implements Callable<Integer> {
    public static final String HEADER = "Note how it is now, in a few seconds; asks nothing from scripts.";

    private final Desk desk;

    @Mixin
    private final CheckInOptions options = new CheckInOptions();

    @Option(names = "--due", description = "Only list what is due: id, days ago, since when, sentence.")
    private boolean due;

    @Option(names = "--json", description = "Print the stored entry, or what is due, as JSON.")
    private boolean json;

    public CheckInCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (due) {
            list();
        } else if (desk.canAsk().getAsBoolean() && !options.saySomething()) {
            new CheckInSitting(options, desk).hold();
        } else {
            store();
        }
        return ExitCodes.DONE;
    }

    private void list() {
        if (!options.areNone()) {
            throw Problem.usage("--due only lists, and takes no option but --json")
                    .withHint("store the check-in in a call of its own");
        }
        Agenda agenda = Agenda.of(desk);
        agenda.unreadable().forEach(file -> desk.output().note(file.message()));
        List<Reminder> open = agenda.reminders(Integer.MAX_VALUE);
        Instant now = agenda.now();
        Page page = desk.output().page();
        if (json) {
            desk.output().raw().println(DueJson.line(open, now));
            desk.output().raw().flush();
        } else {
            desk.output()
                    .show(open.stream().map(one -> DueText.row(one, now, page)).iterator());
        }
    }

    private void store() {
        Optional<Facts> about = options.about(desk).map(Facts::of);
        Entry said = options.entry(desk, about);
        if (said.isBlank()) {
            throw Problem.usage("there is nothing to store: no terminal to ask at, and no option says anything")
                    .withHint("give --mood, --note, or --hurt with --about; or run it in a terminal");
        }
        Entry stored = desk.drafts().get().store(said);
        desk.output().raw().print(json ? EntryJson.write(stored) : stored.id() + "\n");
        desk.output().raw().flush();
        new AfterCheckIn(desk).tell(stored, about);
    }
}
