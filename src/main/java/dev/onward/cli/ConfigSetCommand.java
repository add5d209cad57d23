package dev.onward.cli;

import dev.onward.config.Configuration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward config set KEY VALUE}: writes one setting into the file. */
@Command(
        addMethodSubcommands = false,
        name = "set",
        header = "Set a value in the settings' file; all else in it stays.",
        footer = {
            "  onward config set editor \"code --wait\"",
            "  onward config set check-in-days \"1, 3, 7\"",
            "  onward config set consent never"
        })
final class ConfigSetCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "KEY", description = "The setting's name; \"onward config\" shows them.")
    private String key = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "Its new value.")
    private String value = "";

    ConfigSetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Configuration configuration = desk.upkeep().configuration().get();
        ConfigCommand.store(desk, configuration.textWith(key, value));
        configuration.values().stream()
                .filter(now -> now.key().equals(key) && !now.value().equals(value))
                .forEach(now -> desk.output().note("it is stored, but " + now.source() + " wins over it"));
        return ExitCodes.DONE;
    }
}
