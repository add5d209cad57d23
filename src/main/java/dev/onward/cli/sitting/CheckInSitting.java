package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import dev.onward.view.Page;
import dev.onward.view.sitting.DueText;
import java.util.Optional;

/**
 * A check-in at a terminal: about the rejection that is named, or else about what is due.
 *
 * @param options what is known before anything is asked
 * @param desk what it works with
 */
record CheckInSitting(CheckInOptions options, Desk desk) {
    /** Asks, stores, and shows the curve so far. */
    void hold() {
        Drafts drafts = desk.drafts().get();
        Asking asking = Asking.about(desk, options.about(desk));
        Entry said = options.entry(desk, asking.rejection());
        Optional<Entry> stored;
        try (Console console = desk.console().get()) {
            Draft draft = drafts.begin(said.kind(), said.at());
            Page page = desk.output().page();
            console.show(String.join("\n", asking.heading(desk.clock().instant(), page)));
            stored = new Conversation(
                            console,
                            drafts,
                            page,
                            new Reflecting(desk, Reflecting.About.NOTHING),
                            desk.words().sitting(asking.begun(draft, said, desk.words())))
                    .hold();
            if (asking.more() > 0) {
                console.show(String.join("\n", DueText.more(asking.more(), page)));
            }
        } catch (Interruption stoppedBefore) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stoppedBefore);
        }
        stored.ifPresent(entry -> new AfterCheckIn(desk).curve(entry, asking.rejection()));
    }
}
