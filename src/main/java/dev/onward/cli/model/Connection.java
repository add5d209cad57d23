package dev.onward.cli.model;

import dev.onward.cli.desk.Consent;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Model;
import dev.onward.companion.ModelChoice;
import dev.onward.journal.Check;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import java.util.Optional;

/** Whether the language model answers. It is asked about an example, never about a word of the journal, and with consent. */
public final class Connection {
    private static final String NAME = "connection";

    private final Desk desk;

    /** To the model that the settings give. */
    public Connection(Desk desk) {
        this.desk = desk;
    }

    /** How it is; a model that may not be asked is not. */
    public Check look() {
        try {
            Optional<Model> model = desk.model().get();
            if (model.isEmpty()) {
                return Check.note(NAME, "nothing was sent: no language model is set, or none may be asked");
            }
            Trial trial = new Trial(model.get(), desk.clock());
            if (!model.get().asks()) {
                trial.send(() -> false);
                return answers(model.get().choice());
            }
            if (!desk.canAsk().getAsBoolean()) {
                return Check.note(NAME, "nothing was sent: consent is \"ask\", and nobody can be asked")
                        .withHint("run it in a terminal, or set consent = \"always\"");
            }
            return afterAsking(model.get(), trial);
        } catch (Problem failed) {
            Check wrong = Check.wrong(NAME, failed.message());
            return failed.hint().map(wrong::withHint).orElse(wrong);
        }
    }

    private Check afterAsking(Model model, Trial trial) {
        try (Console console = desk.console().get()) {
            if (!Consent.given(console, trial.question(desk.output().page()))) {
                return Check.note(NAME, "nothing was sent");
            }
            console.whileWaiting(meanwhile -> trial.send(meanwhile::isCancelled));
            return answers(model.choice());
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was sent").causedBy(stopped);
        }
    }

    private static Check answers(ModelChoice choice) {
        return Check.ok(NAME, choice.model() + " at " + choice.host() + " answers as it should");
    }
}
