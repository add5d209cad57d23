package dev.onward.config;

import dev.onward.config.Given.Source;
import dev.onward.journal.Problem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from: a flag wins over the environment, the environment over the file.
 *
 * @param flags what the command line says
 * @param environment the process's environment
 * @param name what the file is called
 * @param file the settings in the file
 */
record Sources(Flags flags, Map<String, String> environment, String name, Map<String, String> file) {

    /**
     * The value of a setting; nothing when nothing sets it.
     *
     * @throws Problem when it is none that the setting takes
     */
    Optional<String> first(Setting setting) {
        return given(setting).map(given -> {
            String value = given.value().orElseThrow();
            if (!setting.takes(value)) {
                throw setting.refusal().withHint("see " + given.origin() + "; or: onward config list");
            }
            return setting.choices().isEmpty() ? value : value.toLowerCase(Locale.ROOT);
        });
    }

    /** What sets it, if something does. An empty variable sets nothing. */
    Optional<Given> given(Setting setting) {
        return flag(setting)
                .or(() -> off(setting))
                .or(() -> set(setting))
                .or(() -> Optional.ofNullable(file.get(setting.key()))
                        .map(value -> new Given(setting, Optional.of(value), Source.FILE, name)));
    }

    /** By the first of its variables that is set. A loop, as each command asks for several settings, and streams take their time. */
    private Optional<Given> set(Setting setting) {
        for (String variable : setting.variables()) {
            Optional<String> value = variable(variable);
            if (value.isPresent()) {
                return Optional.of(new Given(setting, value, Source.ENVIRONMENT, variable));
            }
        }
        return Optional.empty();
    }

    /** The same without the values of variables and of the file that their settings do not take. */
    Sources withoutFaults() {
        Map<String, String> good = new HashMap<>(environment);
        Map<String, String> known = new HashMap<>();
        for (Setting setting : Setting.values()) {
            setting.variables().forEach(name -> good.computeIfPresent(name, (same, value) -> taken(setting, value)));
            Optional.ofNullable(file.get(setting.key()))
                    .filter(setting::takes)
                    .ifPresent(value -> known.put(setting.key(), value));
        }
        return new Sources(flags, good, name, known);
    }

    private static String taken(Setting setting, String value) {
        return setting.takes(value) ? value : "";
    }

    private Optional<Given> flag(Setting setting) {
        return switch (setting) {
            case JOURNAL ->
                flags.journal().map(value -> new Given(setting, Optional.of(value), Source.FLAG, "--journal"));
            case COLOR -> flags.color().map(value -> new Given(setting, Optional.of(value), Source.FLAG, "--color"));
            case CONSENT ->
                flags.noModel()
                        ? Optional.of(new Given(setting, Optional.of("never"), Source.FLAG, "--no-model"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Variables that are not named after the setting and can only turn something off. */
    private Optional<Given> off(Setting setting) {
        return switch (setting) {
            case COLOR ->
                off(setting, "NO_COLOR", variable("NO_COLOR").isPresent())
                        .or(() -> off(setting, "TERM", variable("TERM").equals(Optional.of("dumb"))));
            case CONSENT ->
                off(setting, "ONWARD_NO_MODEL", variable("ONWARD_NO_MODEL").isPresent());
            default -> Optional.empty();
        };
    }

    private static Optional<Given> off(Setting setting, String variable, boolean isSet) {
        return isSet
                ? Optional.of(new Given(setting, Optional.of("never"), Source.ENVIRONMENT, variable))
                : Optional.empty();
    }

    private Optional<String> variable(String name) {
        return Optional.of(environment.getOrDefault(name, "")).filter(value -> !value.isEmpty());
    }
}
