package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.config.Configuration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward config unset}: takes one setting out of the file. */
@Command(
        addMethodSubcommands = false,
        name = "unset",
        header = ConfigUnsetCommand.HEADER,
        description = {
            "The default counts from then on, or what the environment says. Takes out a",
            "name too that is no setting. A remark behind the value stays."
        },
        footer = {"  onward config unset keys", "  onward config unset provider"})
final class ConfigUnsetCommand implements Callable<Integer> {
    static final String HEADER = "Take one setting out of the file.";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "KEY", description = "The setting's name.")
    private String key = "";

    ConfigUnsetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Configuration configuration = desk.setup().configuration().get();
        if (!configuration.unset(key)) {
            desk.output().note("it was not set in " + configuration.file());
        }
        return ExitCodes.DONE;
    }
}
