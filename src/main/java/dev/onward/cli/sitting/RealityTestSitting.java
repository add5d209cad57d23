package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
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

/**
 * A reality test: asked, or taken from options.
 *
 * @param tested the rejection
 * @param options what is known before anything is asked
 * @param desk what it works with
 */
record RealityTestSitting(Tested tested, RealityTestOptions options, Desk desk) {
    /** Stores what the options say. */
    Entry store() {
        Drafts drafts = desk.drafts().get();
        if (options.saysNothing()) {
            throw Problem.usage("there is nothing to store: no terminal to ask at, and no option says anything")
                    .withHint("give --answer conclusion=TEXT, or run it in a terminal");
        }
        return drafts.finish(begun(drafts));
    }

    /** Shows what was written then, and asks. */
    void hold() {
        Drafts drafts = desk.drafts().get();
        try (Console console = desk.console().get()) {
            Draft draft = begun(drafts);
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

    private Draft begun(Drafts drafts) {
        OffsetDateTime at = MachineClock.now(desk.clock()).truncatedTo(ChronoUnit.SECONDS);
        Draft draft = drafts.begin(Kind.REALITY_TEST, at);
        EntryBuilder entry = Entry.blank(draft.id(), Kind.REALITY_TEST, at).change();
        tested.about().ifPresent(about -> {
            entry.about(about.id());
            about.context().ifPresent(entry::context);
        });
        return options.said(desk, draft.with(entry.build()));
    }
}
