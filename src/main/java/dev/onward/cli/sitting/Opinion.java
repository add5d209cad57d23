package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Model;
import dev.onward.cli.model.ModelTalk;
import dev.onward.companion.Account;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;

/** What the language model says on a text that is no sitting. */
final class Opinion {
    private Opinion() {}

    /** Asked after consent at a terminal; shown there as it comes, or kept for what shows it later. */
    static Suggestions on(String text, boolean isShown, Desk desk) {
        Model known = desk.model()
                .get()
                .orElseThrow(
                        () -> Problem.solvable("no language model may be asked")
                                .withHint(
                                        "set provider and model in the settings, and neither --no-model nor consent = \"never\""));
        ModelTalk talk = new ModelTalk(desk, known);
        if (!desk.canAsk().getAsBoolean()) {
            return talk.askUnwatched(Account.of(text));
        }
        try (Console console = desk.console().get()) {
            ModelTalk.Request request = new ModelTalk.Request(Prompt.Wanted.REFRAMES, Account.of(text));
            return isShown ? talk.ask(request, console, 1) : talk.askUnshown(request, console);
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was sent").causedBy(stopped);
        }
    }
}
