package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.config.Given;
import dev.onward.config.Listing;
import dev.onward.format.SettingsJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onward config list}: every setting, and where its value comes from. */
@Command(
        addMethodSubcommands = false,
        name = "list",
        header = ConfigListCommand.HEADER,
        description = {
            "A line a setting, in the form of the file, with its source behind it: a flag,",
            "a variable of the environment, the file, or the default. Keys are never shown."
        },
        footer = {"  onward config list", "  onward config list --json"})
final class ConfigListCommand implements Callable<Integer> {
    static final String HEADER = "Show every setting and where its value comes from.";

    private final Desk desk;

    @Option(names = "--json", description = "Print a JSON array.")
    private boolean json;

    ConfigListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return show(desk, json);
    }

    /** Shows them. */
    static int show(Desk desk, boolean asJson) {
        List<Given> settings = desk.setup().configuration().get().list();
        desk.output().show(asJson ? List.of(SettingsJson.line(settings)) : Listing.lines(settings));
        return ExitCodes.DONE;
    }
}
