package dev.onward.config;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is set and where each value came from, and the file to change it in.
 *
 * @param flags what the command line says
 * @param environment the process's environment
 */
public record Configuration(Flags flags, Map<String, String> environment) {
    /**
     * A setting as it is now.
     *
     * @param key its name
     * @param value its value; empty when it has none
     * @param source where it came from: a flag, a variable, {@code config.toml}, or {@code default}
     */
    public record Value(String key, String value, String source) {}

    /** Copies the map. */
    public Configuration {
        environment = Map.copyOf(environment);
    }

    /** Every setting as it is now. */
    public List<Value> values() {
        Map<String, String> file = ConfigFile.read(new Folders(environment).config());
        return Setting.ALL.stream().map(setting -> value(setting, file)).toList();
    }

    private Value value(Setting setting, Map<String, String> file) {
        return flag(setting.key())
                .or(() -> variable(setting))
                .or(() -> Optional.ofNullable(file.get(setting.key()))
                        .map(text -> new Value(setting.key(), text, ConfigFile.NAME)))
                .orElseGet(() -> new Value(setting.key(), usual(setting), "default"));
    }

    private Optional<Value> flag(String key) {
        return switch (key) {
            case "journal" -> flags.journal().map(folder -> new Value(key, folder, "--journal"));
            case "color" -> flags.color().map(when -> new Value(key, when, "--color"));
            case "consent" -> flags.noModel() ? Optional.of(new Value(key, "never", "--no-model")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Value> variable(Setting setting) {
        Map<String, Map<String, String>> special =
                Map.of("color", Map.of("NO_COLOR", "never"), "consent", Map.of("ONWARD_NO_MODEL", "never"));
        Optional<Value> over = special.getOrDefault(setting.key(), Map.of()).entrySet().stream()
                .filter(each -> !environment.getOrDefault(each.getKey(), "").isEmpty())
                .map(each -> new Value(setting.key(), each.getValue(), each.getKey()))
                .findFirst();
        return over.or(() -> setting.variables().stream()
                .filter(name -> !environment.getOrDefault(name, "").isEmpty())
                .map(name -> new Value(setting.key(), environment.getOrDefault(name, ""), name))
                .findFirst());
    }

    private String usual(Setting setting) {
        return setting.key().equals("journal") ? new Folders(environment).data().toString() : setting.usual();
    }

    /**
     * The folder of the configuration.
     *
     * @throws Problem when no home is known
     */
    public Path folder() {
        return new Folders(environment)
                .config()
                .orElseThrow(() -> Problem.solvable("no folder for the settings is known: HOME is not set")
                        .withHint("set HOME or XDG_CONFIG_HOME"));
    }

    /** The file itself, also where {@code config.toml} is a link to it. */
    public Path file() {
        Path file = folder().resolve(ConfigFile.NAME);
        try {
            return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException unreadable) {
            return file;
        }
    }

    /** What the file holds; nothing when it is not there. */
    public String text() {
        try {
            return Files.exists(file()) ? Files.readString(file(), StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw Problem.damaged("cannot read the settings in " + file())
                    .withHint("check that the file may be read and is UTF-8")
                    .causedBy(unreadable);
        }
    }

    /** The file's text with that setting at that value; all else stays as it is. */
    public String textWith(String key, String value) {
        Setting.of(key).check(value);
        return new ConfigText(text()).with(key, value).text();
    }

    /** The file's text without that setting. */
    public String textWithout(String key) {
        Setting.of(key);
        return new ConfigText(text()).without(key).text();
    }

    /**
     * Looks whether a text may stand in the file.
     *
     * @throws Problem when it is no TOML, or has a setting or a value that there is not
     */
    public static void check(String text) {
        ConfigFile.parse(text).forEach((key, value) -> Setting.of(key).check(value));
    }

    /** A file to start from: every setting with its usual value, as a remark. */
    public static String template() {
        StringBuilder text = new StringBuilder("# The settings of Onward. A line without the # in front counts.\n");
        for (Setting setting : Setting.ALL) {
            text.append("\n# ").append(setting.about()).append('\n');
            text.append("# ")
                    .append(setting.key())
                    .append(" = \"")
                    .append(setting.usual())
                    .append("\"\n");
        }
        return text.toString();
    }

    /** The person's own words for questions; none without a file. */
    public Map<String, String> questions(Set<String> known) {
        return new Folders(environment)
                .config()
                .map(folder -> folder.resolve(QuestionsFile.NAME))
                .filter(Files::exists)
                .map(file -> QuestionsFile.read(file, known))
                .orElseGet(LinkedHashMap::new);
    }

    /** Where the person's own words for questions lie. */
    public Path questionsFile() {
        return folder().resolve(QuestionsFile.NAME);
    }
}
