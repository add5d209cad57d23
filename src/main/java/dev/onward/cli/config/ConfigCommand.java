package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onward config}: the settings; alone, it lists them. */
@Command(
        addMethodSubcommands = false,
        name = "config",
        header = ConfigCommand.HEADER,
        description = {
            "Settings are in ~/.config/onward/config.toml. A flag wins over the environment,",
            "the environment over the file. Alone, this lists every setting and its source."
        },
        footer = {
            "  onward config",
            "  onward config set check-in-days \"1, 3, 7\"",
            "  onward config model",
            "  onward config questions"
        })
public final class ConfigCommand implements Callable<Integer> {
    public static final String HEADER = "Look at the settings and change them.";

    private final Desk desk;

    @Option(names = "--json", description = "Print a JSON array.")
    private boolean json;

    public ConfigCommand(Desk desk) {
        this.desk = desk;
    }

    /** Its own commands, in the order of the help. */
    public static Map<String, Supplier<Object>> parts(Desk desk) {
        Map<String, Supplier<Object>> parts = new LinkedHashMap<>();
        parts.put("list", () -> new ConfigListCommand(desk));
        parts.put("get", () -> new ConfigGetCommand(desk));
        parts.put("set", () -> new ConfigSetCommand(desk));
        parts.put("unset", () -> new ConfigUnsetCommand(desk));
        parts.put("edit", () -> new ConfigEditCommand(desk));
        parts.put("model", () -> new ConfigModelCommand(desk));
        parts.put("questions", () -> new ConfigQuestionsCommand(desk));
        return parts;
    }

    @Override
    public Integer call() {
        return ConfigListCommand.show(desk, json);
    }
}
