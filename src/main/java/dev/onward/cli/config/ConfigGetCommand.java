package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.view.SafeText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward config get}: what one setting is. */
@Command(
        addMethodSubcommands = false,
        name = "get",
        header = ConfigGetCommand.HEADER,
        description = "Prints the value that counts, wherever it comes from; nothing if there is none.",
        footer = {"  onward config get journal", "  onward config get consent"})
final class ConfigGetCommand implements Callable<Integer> {
    static final String HEADER = "Print what one setting is.";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "KEY", description = "The setting's name; \"config list\" has all.")
    private String key = "";

    ConfigGetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.setup()
                .configuration()
                .get()
                .get(key)
                .value()
                .ifPresent(value -> desk.output()
                        .raw()
                        .println(
                                desk.output().isWatched()
                                        ? SafeText.line(
                                                value, desk.output().page().theme())
                                        : value));
        desk.output().raw().flush();
        return ExitCodes.DONE;
    }
}
