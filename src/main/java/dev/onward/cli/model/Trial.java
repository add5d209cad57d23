package dev.onward.cli.model;

import dev.onward.cli.desk.Model;
import dev.onward.companion.Companion;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Problem;
import dev.onward.journal.Sendings;
import dev.onward.view.Page;
import dev.onward.view.TrialText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Asks a language model about an example, to see whether it answers; no word of a journal is in it. */
final class Trial {
    private static final Prompt EXAMPLE =
            Prompt.forReframes("A letter came back unopened. So no letter will ever be answered.", Optional.empty());

    private final Model model;
    private final Clock clock;

    Trial(Model model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /** What would be sent, and to whom. */
    List<String> question(Page page) {
        return TrialText.question(model.choice(), EXAMPLE, page);
    }

    /**
     * Sends it, and notes that it was sent.
     *
     * @throws Problem when no answer comes, or one of another form than is needed
     */
    Suggestions send(BooleanSupplier cancelled) {
        return model.companion().get().ask(EXAMPLE, new Companion.Silent(this::note, cancelled));
    }

    private void note() {
        ModelChoice choice = model.choice();
        model.sendings()
                .get()
                .note(new Sendings.Sending(
                        clock.instant(),
                        choice.provider().word(),
                        choice.model(),
                        choice.host(),
                        EXAMPLE.bytes(),
                        Optional.empty()));
    }
}
