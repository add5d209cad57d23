package dev.onward.config;

import dev.onward.journal.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every setting there is: its name, the variables it is read from, its default, and which values it takes. */
public enum Setting {
    /** The journal's folder. */
    JOURNAL("journal", "", "the folder of the journal", Values.PATH, "ONWARD_JOURNAL"),
    /** The editing keys. */
    KEYS("keys", "emacs", "the keys that edit an answer", Values.EDITING, "ONWARD_KEYS"),
    /** The editor. */
    EDITOR("editor", "vi", "the command that opens your editor", Values.TEXT, "VISUAL", "EDITOR"),
    /** The pager. */
    PAGER("pager", "less", "the command that shows long text", Values.TEXT, "ONWARD_PAGER", "PAGER"),
    /** When to use colour. */
    COLOR("color", "auto", "when to use colour", Values.WHEN),
    /** Whose helplines to show. */
    COUNTRY("country", "", "whose helplines to show", Values.COUNTRY, "ONWARD_COUNTRY"),
    /** When a check-in is due. */
    CHECK_IN_DAYS(
            "check-in-days",
            "1, 3, 7, 14, 30, 90",
            "days after which a check-in is due",
            Values.DAYS,
            "ONWARD_CHECK_IN_DAYS"),
    /** Whose interface the language model speaks. */
    PROVIDER("provider", "", "whose interface the language model speaks", Values.PROVIDER, "ONWARD_PROVIDER"),
    /** The language model's name. */
    MODEL("model", "", "the language model's name", Values.NAME, "ONWARD_MODEL"),
    /** The language model's address. */
    BASE_URL("base-url", "", "its address, when it is not the provider's own", Values.ADDRESS, "ONWARD_BASE_URL"),
    /** When the person is asked before something is sent. */
    CONSENT("consent", "ask", "whether you are asked before anything is sent", Values.ASKING, "ONWARD_CONSENT"),
    /** The variable that holds the model's key. */
    API_KEY_ENV("api-key-env", "", "the variable that holds the model's key", Values.VARIABLE),
    /** The file that holds it. */
    API_KEY_FILE("api-key-file", "", "the file (0600) that holds it", Values.PATH),
    /** The command that prints it. */
    API_KEY_COMMAND("api-key-command", "", "the command that prints it", Values.NAME),
    /** How long a connection is waited for. */
    CONNECT_TIMEOUT("connect-timeout", "5", "seconds to wait for a connection to the model", Values.SECONDS),
    /** How long the first word is waited for. */
    FIRST_WORD_TIMEOUT("first-word-timeout", "60", "seconds to wait for the model's first word", Values.SECONDS),
    /** How long the whole answer is waited for. */
    WHOLE_TIMEOUT("whole-timeout", "180", "seconds to wait for its whole answer", Values.SECONDS);

    private final String key;
    private final String usual;
    private final String meaning;
    private final Values values;
    private final String variables;

    Setting(String key, String usual, String meaning, Values values, String... variables) {
        this.key = key;
        this.usual = usual;
        this.meaning = meaning;
        this.values = values;
        this.variables = String.join(" ", variables);
    }

    /** The setting of that name. */
    public static Optional<Setting> find(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** The names of all. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /** Its name in the file and on the command line. */
    public String key() {
        return key;
    }

    /** Its value when nothing is set; empty when there is none, or when it depends on the machine. */
    public String usual() {
        return usual;
    }

    /** What it says, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The variables of the environment that it is read from, the first one that is set. */
    public List<String> variables() {
        return variables.isEmpty() ? List.of() : List.of(variables.split(" ", -1));
    }

    /** The words to choose from; none when it takes other values. */
    public List<String> choices() {
        return values.choices();
    }

    /** Whether it may have that value. */
    public boolean takes(String value) {
        return values.has(value);
    }

    /** Whether it is a place in the file system. */
    boolean isPath() {
        return values == Values.PATH;
    }

    /** What is wrong with a value that it does not take; the value itself may be secret and is not in it. */
    public Problem refusal() {
        return Problem.usage(key + " is " + values.words());
    }
}
