package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryName;
import dev.onward.journal.Journal;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.practice.Rumination;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import java.util.Optional;

/**
 * A sitting on a rejection: begun, or gone on with where it was left. What was left may be of another kind.
 *
 * @param options what is known before anything is asked
 * @param desk what it works with
 */
record RejectionSitting(RejectionOptions options, Desk desk) {
    /** Asks and stores; goes on with that draft, if one is named, or with the last, if the person likes. */
    void hold(Optional<String> resume) {
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("a sitting can only be resumed at a terminal");
        }
        Drafts drafts = desk.drafts().get();
        Entry told = options.entry(desk);
        Optional<Draft> chosen = resume.map(name -> LeftDrafts.find(drafts, name));
        try (Console console = desk.console().get()) {
            Draft draft = chosen.or(() ->
                            LeftDrafts.offered(drafts, console, desk.output().page()))
                    .orElseGet(() -> begin(drafts, told));
            Sitting sitting = desk.words().sitting(draft);
            Sitting ready = draft.done().isEmpty() ? sitting.withoutAnswered() : sitting;
            new Conversation(console, drafts, desk.output().page(), new Reflecting(desk, about(draft)), ready).hold();
        } catch (Interruption stoppedBefore) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stoppedBefore);
        }
    }

    /** A resumed reality test knows its rejection; a new entry is held against those of the last days. */
    private Reflecting.About about(Draft draft) {
        Journal journal = desk.journal().get();
        return new Reflecting.About(
                draft.entry().about().map(id -> journal.find(EntryName.parse(id.value()), Optional.empty())),
                0,
                () -> journal.newestFirst(
                                Selection.since(draft.entry().at().toInstant().minus(Rumination.WITHIN)))
                        .flatMap(Reading::entries)
                        .toList());
    }

    private static Draft begin(Drafts drafts, Entry told) {
        Draft draft = drafts.begin(Kind.REJECTION, told.at());
        return draft.with(told.change().id(draft.id()).build());
    }
}
