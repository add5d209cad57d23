package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.config.Configuration;
import dev.onward.config.Setting;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward config set}: writes one setting into the file. */
@Command(
        addMethodSubcommands = false,
        name = "set",
        header = ConfigSetCommand.HEADER,
        description = {
            "Remarks, order and empty lines of the file stay. A value that begins with -",
            "goes behind --. Keys of language models are refused: name the place where one is."
        },
        footer = {
            "  onward config set keys vi",
            "  onward config set check-in-days \"1, 3, 7\"",
            "  onward config set api-key-command \"pass show openai\""
        })
final class ConfigSetCommand implements Callable<Integer> {
    static final String HEADER = "Write one setting into the file.";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "KEY", description = "The setting's name; \"config list\" has all.")
    private String key = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "Its value.")
    private String value = "";

    ConfigSetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Configuration configuration = desk.setup().configuration().get();
        Setting setting = Configuration.known(key);
        configuration.set(Map.of(setting, Optional.of(value)));
        configuration
                .overruling(setting)
                .ifPresent(
                        given -> desk.output().note("it is written, but " + given.origin() + " rules over the file"));
        return ExitCodes.DONE;
    }
}
