package dev.onward.cli;

import dev.onward.config.Configuration;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Edited;
import dev.onward.terminal.Interruption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code onward config edit}: the settings' file in the person's editor; a broken one is never put in place. */
@Command(
        addMethodSubcommands = false,
        name = "edit",
        header = "Change the settings' file in your editor.",
        description = "What cannot be read is not stored; it stays where the message says.",
        footer = {"  onward config edit", "  EDITOR=nano onward config edit"})
final class ConfigEditCommand implements Callable<Integer> {
    private final Desk desk;

    ConfigEditCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Configuration configuration = desk.upkeep().configuration().get();
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("there is no terminal for an editor")
                    .withHint(
                            "\"onward config set KEY VALUE\" changes one setting; the file is " + configuration.file());
        }
        String text = configuration.text();
        try (Console console = desk.console().get()) {
            Edited edited = console.edit("config.toml", text.isEmpty() ? Configuration.template() : text);
            store(edited);
            edited.discard().run();
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was stored").causedBy(stopped);
        }
        return ExitCodes.DONE;
    }

    private void store(Edited edited) {
        try {
            Configuration.check(edited.text());
            ConfigCommand.store(desk, edited.text().isEmpty() ? "" : edited.text() + "\n");
        } catch (Problem refused) {
            throw Problem.solvable(
                            "nothing was stored: " + refused.message() + "; what you wrote is in " + edited.place())
                    .withHint(refused.hint().orElse("change that file, and copy it in place"))
                    .causedBy(refused);
        }
    }
}
