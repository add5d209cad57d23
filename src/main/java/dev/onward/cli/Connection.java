package dev.onward.cli;

import dev.onward.companion.Companion;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Check;
import dev.onward.journal.Problem;
import dev.onward.journal.Sendings;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import dev.onward.view.DoctorText;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether the language model answers. It is asked about an example, never about a word of the journal, and with consent. */
final class Connection {
    private static final String NAME = "connection";
    private static final Prompt EXAMPLE =
            Prompt.forReframes("A letter came back unopened. So no letter will ever be answered.", Optional.empty());

    private final Desk desk;

    Connection(Desk desk) {
        this.desk = desk;
    }

    /** How it is; a model that may not be asked is not. */
    Check look() {
        try {
            Optional<Model> model = desk.model().get();
            if (model.isEmpty()) {
                return Check.note(NAME, "nothing was sent: no language model is set, or none may be asked");
            }
            if (!model.get().asks()) {
                return answered(send(model.get(), () -> false), model.get().choice());
            }
            if (!desk.canAsk().getAsBoolean()) {
                return Check.note(NAME, "nothing was sent: consent is \"ask\", and nobody can be asked")
                        .withHint("run it in a terminal, or set consent = \"always\"");
            }
            return afterAsking(model.get());
        } catch (Problem failed) {
            Check wrong = Check.wrong(NAME, failed.message());
            return failed.hint().map(wrong::withHint).orElse(wrong);
        }
    }

    private Check afterAsking(Model model) {
        try (Console console = desk.console().get()) {
            if (!Consent.given(
                    console,
                    DoctorText.ask(model.choice(), EXAMPLE, desk.output().page()))) {
                return Check.note(NAME, "nothing was sent");
            }
            return answered(console.whileWaiting(cancelled -> send(model, cancelled)), model.choice());
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was sent").causedBy(stopped);
        }
    }

    private Suggestions send(Model model, BooleanSupplier cancelled) {
        ModelChoice choice = model.choice();
        model.sendings()
                .get()
                .note(new Sendings.Sending(
                        desk.clock().instant(),
                        choice.provider().word(),
                        choice.model(),
                        choice.host(),
                        EXAMPLE.bytes(),
                        Optional.empty()));
        return model.companion().get().ask(EXAMPLE, new Companion.Listener.Silent(cancelled));
    }

    private static Check answered(Suggestions said, ModelChoice choice) {
        String who = choice.model() + " at " + choice.host();
        return said.isEmpty()
                ? Check.note(NAME, who + " answers, but not in the form that is asked of it")
                        .withHint("a larger model may do better; the guide does the work where it fails")
                : Check.ok(NAME, who + " answers as it should");
    }
}
