package dev.onward.config;

import dev.onward.journal.Harmful;
import dev.onward.journal.Preferences;
import dev.onward.journal.Problem;
import dev.onward.journal.Spelling;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The settings as a person looks at them and changes them. Nothing that looks like a key is kept or shown. */
public final class Configuration {
    private static final Pattern WHOLE_PATH = Pattern.compile("(?:/|[A-Za-z]:[/\\\\]).*");

    private final Flags flags;
    private final Map<String, String> environment;
    private final Preferences files;

    /** With what the command line and the environment say; files are written there. */
    public Configuration(Flags flags, Map<String, String> environment, Preferences files) {
        this.flags = flags;
        this.environment = environment;
        this.files = files;
    }

    /**
     * Where the file is.
     *
     * @throws Problem when no home is known
     */
    public Path file() {
        return Settings.file(environment)
                .orElseThrow(() -> Problem.solvable("no folder for the settings is known: HOME is not set")
                        .withHint("set HOME or XDG_CONFIG_HOME"));
    }

    /** Where a person's own questions are looked for, if a home is known. */
    public Optional<Path> questions() {
        return new Folders(environment).config().map(folder -> folder.resolve("questions.txt"));
    }

    /** What the file says, as it is; nothing when there is none. */
    public String text() {
        return ConfigFile.read(file()).text();
    }

    /** All settings with where their values come from. */
    public List<Given> list() {
        Sources sources = sources();
        return Arrays.stream(Setting.values())
                .map(setting -> given(setting, sources))
                .toList();
    }

    /**
     * One setting.
     *
     * @throws Problem when there is none of that name
     */
    public Given get(String key) {
        return given(known(key), sources());
    }

    /**
     * Whether the language model may be asked at all.
     *
     * @throws Problem when what is set is none of the choices, and so perhaps was meant to forbid it
     */
    public boolean mayAskModel() {
        return !sources().first(Setting.CONSENT).equals(Optional.of("never"));
    }

    /** What is stronger than anything the file says about a setting: a flag or a variable. */
    public Optional<Given> overruling(Setting setting) {
        return new Sources(flags, environment, "", Map.of()).given(setting);
    }

    /**
     * Writes values into the file.
     *
     * @param values the values by the names of their settings; an empty one takes the setting out
     * @throws Problem when there is no such setting, when it does not take that value, or the file cannot be changed
     */
    public void set(Map<Setting, Optional<String>> values) {
        Map<String, Optional<String>> wanted = new LinkedHashMap<>();
        values.forEach((setting, value) -> wanted.put(setting.key(), value.map(given -> checked(setting, given))));
        change(wanted);
    }

    /**
     * The setting of that name.
     *
     * @throws Problem when there is none; the message has the nearest name, or the right way for a key
     */
    public static Setting known(String key) {
        return Setting.find(key).orElseThrow(() -> {
            if (Secrets.isNameOfOne(key) || Secrets.isIn(key)) {
                return Problem.usage("a key is never kept in the settings").withHint(Configuration.rightWay());
            }
            boolean harmless = key.matches("[A-Za-z0-9_.-]{1,40}");
            return Problem.usage("there is no setting " + (harmless ? "\"" + key + "\"" : "of that name")
                            + Spelling.didYouMean(key.toLowerCase(Locale.ROOT).replace('_', '-'), Setting.keys()))
                    .withHint("the settings are " + String.join(", ", Setting.keys()));
        });
    }

    /** Takes a setting out of the file, also one that there is not; says whether it stood there. */
    public boolean unset(String key) {
        boolean stands = ConfigFile.read(file()).values().containsKey(key);
        if (!stands) {
            known(key);
            return false;
        }
        change(Map.of(key, Optional.empty()));
        return true;
    }

    /**
     * Checks a text before it becomes what the file says.
     *
     * @param name what the text is called in messages
     * @throws Problem when it is not TOML, has a setting that there is not, or a value that its setting does not take; the
     *     message has the line
     */
    public void check(String name, String text) {
        ConfigFile file = new ConfigFile(name, text);
        file.settings().forEach((key, value) -> {
            Setting setting = known(key);
            if (!setting.takes(value)) {
                throw Problem.damaged(setting.refusal().message() + " (line " + file.line(key) + ")");
            }
            if (Secrets.isIn(value)) {
                throw Problem.damaged("this looks like a key, and a key is never kept in the settings (line "
                                + file.line(key) + ")")
                        .withHint(rightWay());
            }
        });
    }

    /**
     * Puts a checked text into the file.
     *
     * @param before what the file said when it was read
     * @throws Problem when it says something else now, or cannot be written
     */
    public void replace(String before, String text) {
        files.change(file(), now -> {
            if (!now.equals(before)) {
                throw Problem.solvable("the settings were changed meanwhile; nothing was written");
            }
            return text;
        });
    }

    /** What a model set so would be, without what the environment says. */
    public static ModelSettings modelWith(Map<Setting, String> values) {
        Map<String, String> file = new LinkedHashMap<>();
        values.forEach((setting, value) -> file.put(setting.key(), checked(setting, value)));
        return ModelSettings.of(new Sources(Flags.NONE, Map.of(), "", file));
    }

    /**
     * A value as it is written into the file.
     *
     * @throws Problem when the setting does not take it, or it looks like a key; it is not in the message
     */
    public static String checked(Setting setting, String value) {
        if (Secrets.isIn(value)) {
            throw Problem.usage("that looks like a key, and a key is never kept in the settings")
                    .withHint(rightWay());
        }
        if (Harmful.isIn(value) || !setting.takes(value)) {
            throw setting.refusal();
        }
        if (setting.isPath() && !WHOLE_PATH.matcher(value).matches()) {
            throw Problem.usage(setting.key() + " is a whole path, such as /home/ana/notes");
        }
        return setting.choices().isEmpty() ? value : value.toLowerCase(Locale.ROOT);
    }

    private static String rightWay() {
        return "keep it in a variable, a file or a password manager, and name the place: "
                + "onward config set api-key-env NAME, api-key-file FILE or api-key-command COMMAND";
    }

    private void change(Map<String, Optional<String>> wanted) {
        Path file = file();
        files.change(file, text -> {
            Map<String, String> expected = new ConfigFile(file.toString(), text).values();
            String changed = text;
            for (Map.Entry<String, Optional<String>> one : wanted.entrySet()) {
                String key = one.getKey();
                TomlText toml = new TomlText(changed);
                changed = one.getValue().map(value -> toml.with(key, value)).orElseGet(() -> toml.without(key));
                one.getValue().ifPresentOrElse(value -> expected.put(key, value), () -> expected.remove(key));
            }
            if (!new ConfigFile(file.toString(), changed).values().equals(expected)) {
                throw Problem.solvable("the settings in " + file + " are written in a way that cannot be changed so")
                        .withHint("change them by hand: onward config edit");
            }
            return changed;
        });
    }

    private Sources sources() {
        ConfigFile file = ConfigFile.read(file());
        return new Sources(flags, environment, file.name(), file.settings());
    }

    private Given given(Setting setting, Sources sources) {
        return sources.given(setting)
                .map(given -> new Given(setting, given.value().map(Secrets::without), given.source(), given.place()))
                .orElseGet(() -> new Given(setting, usual(setting), Given.Source.DEFAULT, ""));
    }

    private Optional<String> usual(Setting setting) {
        String usual =
                setting == Setting.JOURNAL ? new Folders(environment).data().toString() : setting.usual();
        return Optional.of(usual).filter(value -> !value.isEmpty());
    }
}
