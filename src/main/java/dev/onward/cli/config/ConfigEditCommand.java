package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.config.Configuration;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code onward config edit}: changes the file of settings in the person's editor. */
@Command(
        addMethodSubcommands = false,
        name = "edit",
        header = ConfigEditCommand.HEADER,
        description = {
            "Opens the file in your editor (VISUAL, EDITOR); without one, a list of all",
            "settings as remarks. What you save is checked before it takes the file's place:",
            "a fault is told with its line, and the file stays as it was."
        },
        footer = {"  onward config edit", "  VISUAL=nano onward config edit"})
final class ConfigEditCommand implements Callable<Integer> {
    static final String HEADER = "Change the settings in your editor.";

    private final Desk desk;

    ConfigEditCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Configuration configuration = desk.setup().configuration().get();
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("there is no terminal for an editor")
                    .withHint("\"onward config set KEY VALUE\" needs none; the file is " + configuration.file());
        }
        try (Console console = desk.console().get()) {
            new ConfigEditing(console, desk.output().page(), configuration).hold();
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was changed").causedBy(stopped);
        }
        return ExitCodes.DONE;
    }
}
