package dev.onward.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onward config list}: every setting, its value, and where it came from. */
@Command(
        addMethodSubcommands = false,
        name = "list",
        header = "Show every setting and where it came from.",
        footer = {"  onward config list", "  onward config list --json"})
final class ConfigListCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--json", description = "Print [{key, value, source}] as JSON.")
    private boolean json;

    ConfigListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return ConfigCommand.list(desk, json);
    }
}
