package dev.onward.cli;

import dev.onward.config.Configuration;
import dev.onward.format.SettingsJson;
import dev.onward.view.SettingsText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onward config}: what is set, and from where. */
@Command(
        addMethodSubcommands = false,
        name = "config",
        header = ConfigCommand.HEADER,
        description = "Without an action: every setting, its value, and where it came from.",
        footer = {
            "  onward config",
            "  onward config set editor nano",
            "  onward config get journal",
            "  onward config unset country",
            "  onward config questions"
        })
final class ConfigCommand implements Callable<Integer> {
    static final String HEADER = "Show and change settings; use your own questions.";

    private final Desk desk;

    @Option(names = "--json", description = "Print [{key, value, source}] as JSON.")
    private boolean json;

    ConfigCommand(Desk desk) {
        this.desk = desk;
    }

    /** What can be done with settings, by name. */
    static Map<String, Object> actions(Desk desk) {
        Map<String, Object> actions = new LinkedHashMap<>();
        actions.put("list", new ConfigListCommand(desk));
        actions.put("get", new ConfigGetCommand(desk));
        actions.put("set", new ConfigSetCommand(desk));
        actions.put("unset", new ConfigUnsetCommand(desk));
        actions.put("edit", new ConfigEditCommand(desk));
        actions.put("questions", new ConfigQuestionsCommand(desk));
        return actions;
    }

    @Override
    public Integer call() {
        return list(desk, json);
    }

    /** Prints every setting. */
    static int list(Desk desk, boolean asJson) {
        List<Configuration.Value> values = desk.upkeep().configuration().get().values();
        if (asJson) {
            desk.output().raw().println(SettingsJson.line(values));
        } else {
            desk.output().show(SettingsText.lines(values, desk.output().page()));
        }
        return ExitCodes.DONE;
    }

    /** Puts a text in place of the settings' file. */
    static void store(Desk desk, String text) {
        Configuration configuration = desk.upkeep().configuration().get();
        desk.upkeep().copies().get().makeFolder(configuration.folder().toString());
        desk.upkeep().copies().get().write(configuration.file().toString(), true, out -> out.write(text));
    }
}
