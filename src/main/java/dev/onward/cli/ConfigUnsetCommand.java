package dev.onward.cli;

import dev.onward.config.Configuration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward config unset KEY}: takes one setting out of the file. */
@Command(
        addMethodSubcommands = false,
        name = "unset",
        header = "Take a setting out of the file; its default counts again.",
        footer = {"  onward config unset country", "  onward config unset provider"})
final class ConfigUnsetCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "KEY", description = "The setting's name; \"onward config\" shows them.")
    private String key = "";

    ConfigUnsetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Configuration configuration = desk.upkeep().configuration().get();
        String text = configuration.textWithout(key);
        if (!text.equals(configuration.text())) {
            ConfigCommand.store(desk, text);
        }
        return ExitCodes.DONE;
    }
}
