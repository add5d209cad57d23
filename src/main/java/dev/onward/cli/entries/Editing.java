package dev.onward.cli.entries;

import dev.onward.cli.desk.Consent;
import dev.onward.format.EntryForm;
import dev.onward.format.Malformed;
import dev.onward.journal.Archive;
import dev.onward.journal.Problem;
import dev.onward.journal.StoredEntry;
import dev.onward.terminal.Console;
import dev.onward.terminal.Edited;
import dev.onward.terminal.Interruption;
import dev.onward.view.Page;
import dev.onward.view.entries.EditingText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets a person change an entry in their editor until it can be stored; what they wrote stays in its file until then. */
final class Editing {
    private final Console console;
    private final Page page;
    private final Clock clock;
    private final Archive archive;
    private final StoredEntry stored;

    /** Of an entry as it was found. */
    Editing(Console console, Page page, Clock clock, Archive archive, StoredEntry stored) {
        this.console = console;
        this.page = page;
        this.clock = clock;
        this.archive = archive;
        this.stored = stored;
    }

    /**
     * Opens the editor, shows what changes, and stores it when the person agrees.
     *
     * @throws Problem when the entry cannot be stored; the message tells where the form is
     */
    void hold() {
        Edited edited = console.edit(stored.entry().id() + ".md", EntryForm.write(stored));
        while (true) {
            Optional<String> refused = taken(edited);
            if (refused.isEmpty()) {
                return;
            }
            Edited last = edited;
            if (!agrees(EditingText.again(refused.get(), page), last)) {
                throw Problem.solvable(
                                "nothing was stored: " + refused.get() + "; what you wrote is in " + last.place())
                        .withHint(goOn(last));
            }
            edited = console.edit(stored.entry().id() + ".md", last.text());
            last.discard().run();
        }
    }

    /** Stores what was edited, unless it is refused; then it says why. */
    private Optional<String> taken(Edited edited) {
        GivenForm form;
        try {
            form = edited.text().isBlank()
                    ? new GivenForm(stored, stored.entry())
                    : GivenForm.of(edited.text(), stored, clock);
        } catch (Malformed refused) {
            return Optional.of(refused.reason());
        }
        if (!form.isChange()) {
            edited.discard().run();
            console.show("Nothing was changed.");
        } else if (agrees(EditingText.question(form.changes(page), page), edited)) {
            store(form, edited);
        } else {
            show(EditingText.kept(edited.place(), page));
        }
        return Optional.empty();
    }

    private void store(GivenForm form, Edited edited) {
        try {
            form.store(archive);
        } catch (Problem failed) {
            throw Problem.solvable(failed.message() + "; what you wrote is in " + edited.place())
                    .withHint(goOn(edited))
                    .causedBy(failed);
        }
        edited.discard().run();
        show(EditingText.stored(page));
    }

    private boolean agrees(List<String> question, Edited edited) {
        try {
            return Consent.given(console, question);
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was stored, and what you wrote is in " + edited.place())
                    .withHint(goOn(edited))
                    .causedBy(stopped);
        }
    }

    private String goOn(Edited edited) {
        return "change that file, then: onward edit " + stored.entry().id().suffix() + " --from " + edited.place();
    }

    private void show(List<String> lines) {
        console.show(String.join("\n", lines));
    }
}
