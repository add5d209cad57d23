package dev.onward.config;

import dev.onward.journal.Problem;
import dev.onward.journal.Spelling;
import java.util.List;

/**
 * One setting that a person may make.
 *
 * @param key its name in the file
 * @param variables of the environment that win over the file, the first one first
 * @param usual the value when nobody sets it; empty for none
 * @param about what it is, in a few words
 */
public record Setting(String key, List<String> variables, String usual, String about) {
    /** All of them, in the order in which they are listed. */
    public static final List<Setting> ALL = List.of(
            new Setting("journal", List.of("ONWARD_JOURNAL"), "", "the journal's folder"),
            new Setting("editor", List.of("VISUAL", "EDITOR"), "vi", "the command that opens an editor"),
            new Setting("pager", List.of("ONWARD_PAGER", "PAGER"), "less", "the command that shows long text"),
            new Setting("keys", List.of("ONWARD_KEYS"), "emacs", "the keys while answering: emacs or vi"),
            new Setting("color", List.of(), "auto", "auto, always or never"),
            new Setting("country", List.of("ONWARD_COUNTRY"), "", "two letters, for the helplines; else the locale's"),
            new Setting(
                    "check-in-days",
                    List.of("ONWARD_CHECK_IN_DAYS"),
                    Settings.DAYS,
                    "days after a rejection on which a check-in is due, or never"),
            new Setting("provider", List.of("ONWARD_PROVIDER"), "", "ollama, openai, anthropic or gemini"),
            new Setting("model", List.of("ONWARD_MODEL"), "", "the model's name there"),
            new Setting("base-url", List.of("ONWARD_BASE_URL"), "", "the model's address, if not the provider's own"),
            new Setting("consent", List.of("ONWARD_CONSENT"), "ask", "before anything is sent: ask, always or never"),
            new Setting("api-key-env", List.of(), "", "the variable that holds the key"),
            new Setting("api-key-file", List.of(), "", "the file that holds the key"),
            new Setting("api-key-command", List.of(), "", "the command that prints the key"),
            new Setting("first-word-timeout", List.of(), "60", "seconds to wait for the model's first word"),
            new Setting("whole-timeout", List.of(), "180", "seconds to wait for its whole answer"));

    /** Copies the list. */
    public Setting {
        variables = List.copyOf(variables);
    }

    /** The names of all. */
    public static List<String> keys() {
        return ALL.stream().map(Setting::key).toList();
    }

    /**
     * The setting of that name.
     *
     * @throws Problem when there is none; with the nearest name
     */
    public static Setting of(String key) {
        return ALL.stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> unknown(key));
    }

    private static Problem unknown(String key) {
        if (key.matches("(?i)(api[-_]?)?key|token|password|secret")) {
            return Problem.usage("a key is never kept in the settings, only where it is read from")
                    .withHint("set api-key-env, api-key-file or api-key-command");
        }
        String nearest = Spelling.nearest(key, keys())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return Problem.usage("there is no setting \"" + key + "\"" + nearest)
                .withHint("\"onward config list\" shows them all");
    }

    /**
     * Looks whether it may have that value.
     *
     * @throws Problem when it may not
     */
    public void check(String value) {
        if (value.chars().anyMatch(sign -> sign < ' ' || sign == 0x7F)) {
            throw Problem.usage("a value is one line of text");
        }
        if (key.equals("api-key-env") && !value.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw Problem.usage("api-key-env is the name of a variable, not the key itself")
                    .withHint("for example: onward config set api-key-env OPENAI_API_KEY");
        }
        Settings.check(key, value);
    }
}
