package dev.onward.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file {@code config.toml}: settings as {@code key = "value"}. */
final class ConfigFile {
    /** Every setting there is. */
    static final List<String> KEYS = List.of(
            "journal",
            "keys",
            "editor",
            "pager",
            "color",
            "country",
            "check-in-days",
            "provider",
            "model",
            "base-url",
            "consent",
            "api-key-env",
            "api-key-file",
            "api-key-command",
            "first-word-timeout",
            "whole-timeout");

    private ConfigFile() {}

    /** The settings in the file; none when there is no file. */
    static Map<String, String> read(Optional<Path> folder) {
        Optional<Path> file = folder.map(known -> known.resolve("config.toml")).filter(Files::exists);
        return file.isPresent() ? parse(file.get()) : Map.of();
    }

    private static Map<String, String> parse(Path file) {
        Map<String, String> settings = new LinkedHashMap<>();
        try (JsonParser toml = new TomlFactory().createParser(Files.readString(file, StandardCharsets.UTF_8))) {
            toml.nextToken();
            while (toml.nextToken() == JsonToken.FIELD_NAME) {
                String key = toml.currentName();
                if (!KEYS.contains(key)) {
                    throw Problem.damaged("there is no setting \"" + key + "\" (in " + file + ")")
                            .withHint("the settings are " + String.join(", ", KEYS));
                }
                if (toml.nextToken() != JsonToken.VALUE_STRING) {
                    throw Problem.damaged("the setting " + key + " is not text in quotes (in " + file + ")")
                            .withHint("write it as " + key + " = \"...\"");
                }
                settings.put(key, toml.getText());
            }
            return settings;
        } catch (JsonProcessingException broken) {
            throw Problem.damaged("cannot read the settings in " + file + ": it is not valid TOML at line "
                            + broken.getLocation().getLineNr())
                    .withHint("mend the file, or move it away to go on without it")
                    .causedBy(broken);
        } catch (IOException unreadable) {
            throw Problem.damaged("cannot read the settings in " + file)
                    .withHint("check that the file may be read and is UTF-8")
                    .causedBy(unreadable);
        }
    }
}
