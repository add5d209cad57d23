package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Model;
import dev.onward.cli.model.ModelTalk;
import dev.onward.companion.Account;
import dev.onward.companion.Prompt;
import dev.onward.terminal.Console;
import dev.onward.view.sitting.ConsentText;
import java.util.Optional;

/** A short reading of a pattern by a language model, where one may be asked; it is shown and not stored. */
final class PatternReading {
    private final Desk desk;
    private final Console console;
    private final Optional<Model> model;

    PatternReading(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
        model = desk.modelInASitting();
    }

    /** Whether a model may be asked. */
    boolean isOffered() {
        return model.isPresent();
    }

    /** The quiet line that offers it. */
    void offer() {
        model.ifPresent(known -> console.show(String.join(
                "\n", ConsentText.patternOffer(known.choice(), desk.output().page()))));
    }

    /** Asks, with consent, for a reading of what was counted and written. */
    void ask(String told) {
        model.ifPresent(known -> new ModelTalk(desk, known)
                .ask(
                        new ModelTalk.Request(
                                Prompt.Wanted.PATTERN, Account.of(told), Optional::empty, ConsentText.QUESTIONS),
                        console,
                        1));
    }
}
