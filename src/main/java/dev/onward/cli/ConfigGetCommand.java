package dev.onward.cli;

import dev.onward.config.Setting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward config get KEY}: one value, as it counts now. */
@Command(
        addMethodSubcommands = false,
        name = "get",
        header = "Print the value of one setting.",
        footer = {"  onward config get journal", "  cd \"$(onward config get journal)\""})
final class ConfigGetCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "KEY", description = "The setting's name; \"onward config\" shows them.")
    private String key = "";

    ConfigGetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Setting.of(key);
        desk.upkeep().configuration().get().values().stream()
                .filter(value -> value.key().equals(key) && !value.value().isEmpty())
                .forEach(value -> desk.output().raw().println(value.value()));
        return ExitCodes.DONE;
    }
}
