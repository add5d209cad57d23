package dev.onward.cli.config;

import dev.onward.cli.desk.Consent;
import dev.onward.config.Configuration;
import dev.onward.config.Listing;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Edited;
import dev.onward.terminal.Interruption;
import dev.onward.view.Page;
import dev.onward.view.entries.EditingText;
import java.util.List;
import java.util.Optional;

/** Lets a person change the file of settings in their editor until it has no fault; what they wrote stays until then. */
final class ConfigEditing {
    private static final String NAME = "config.toml";

    private final Console console;
    private final Page page;
    private final Configuration configuration;

    ConfigEditing(Console console, Page page, Configuration configuration) {
        this.console = console;
        this.page = page;
        this.configuration = configuration;
    }

    /**
     * Opens the editor, checks what was written, and puts it in place.
     *
     * @throws Problem when it cannot be put in place; the message tells where the text is
     */
    void hold() {
        String before = configuration.text();
        String begun = before.isEmpty() ? Listing.template() : before;
        fault(configuration.file().toString(), before)
                .ifPresent(fault -> show(EditingText.fault(fault.message(), page)));
        Edited edited = console.edit(NAME, begun);
        while (true) {
            String text = edited.text() + "\n";
            if (text.isBlank() || text.stripTrailing().equals(plain(begun))) {
                edited.discard().run();
                console.show("Nothing was changed.");
                return;
            }
            Optional<Problem> fault = fault("what you wrote", text);
            if (fault.isEmpty()) {
                store(before, text, edited);
                return;
            }
            edited = again(fault.get(), edited);
        }
    }

    private Edited again(Problem fault, Edited edited) {
        Problem kept = Problem.solvable(
                        "nothing was changed: " + fault.message() + "; what you wrote is in " + edited.place())
                .withHint("mend it there and put it in place of " + configuration.file());
        try {
            if (!Consent.given(console, EditingText.again(fault.message(), page))) {
                throw kept;
            }
        } catch (Interruption stopped) {
            throw kept.causedBy(stopped);
        }
        Edited next = console.edit(NAME, edited.text());
        edited.discard().run();
        return next;
    }

    private void store(String before, String text, Edited edited) {
        try {
            configuration.replace(before, text);
        } catch (Problem failed) {
            throw Problem.solvable(failed.message() + "; what you wrote is in " + edited.place())
                    .withHint("put it in place of " + configuration.file() + " when that can be written")
                    .causedBy(failed);
        }
        edited.discard().run();
        console.show("It is stored in " + configuration.file() + ".");
    }

    private Optional<Problem> fault(String name, String text) {
        try {
            configuration.check(name, text);
            return Optional.empty();
        } catch (Problem fault) {
            return Optional.of(fault);
        }
    }

    /** As the editor gives it back. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceFirst("^\uFEFF", "").stripTrailing();
    }

    private void show(List<String> lines) {
        console.show(String.join("\n", lines));
    }
}
