package dev.onward.config;

import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from besides the command line.
 *
 * @param environment the process's environment
 * @param file the settings in the file
 */
record Sources(Map<String, String> environment, Map<String, String> file) {
    /** The first variable that is set and not empty, else the file's value. */
    Optional<String> first(String key, String... variables) {
        for (String variable : variables) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.ofNullable(file.get(key));
    }
}
