package dev.onward.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import dev.onward.journal.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The file {@code config.toml}: settings as {@code key = "value"}. */
final class ConfigFile {
    /** The file's name in the configuration's folder. */
    static final String NAME = "config.toml";

    private ConfigFile() {}

    /** The settings in the file; none when there is no file. */
    static Map<String, String> read(Optional<Path> folder) {
        Optional<Path> file = folder.map(known -> known.resolve(NAME)).filter(Files::exists);
        return file.isPresent() ? read(file.get()) : Map.of();
    }

    private static Map<String, String> read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), " in " + file);
        } catch (IOException unreadable) {
            throw Problem.damaged("cannot read the settings in " + file)
                    .withHint("check that the file may be read and is UTF-8")
                    .causedBy(unreadable);
        }
    }

    /** The settings in a text of that form. */
    static Map<String, String> parse(String text) {
        return parse(text, "");
    }

    private static Map<String, String> parse(String text, String in) {
        Map<String, String> settings = new LinkedHashMap<>();
        try (JsonParser toml = new TomlFactory().createParser(text)) {
            toml.nextToken();
            while (toml.nextToken() == JsonToken.FIELD_NAME) {
                String key = toml.currentName();
                if (!Setting.keys().contains(key)) {
                    throw Problem.damaged("there is no setting \"" + key + "\"" + remark(in))
                            .withHint("the settings are " + String.join(", ", Setting.keys()));
                }
                if (toml.nextToken() != JsonToken.VALUE_STRING) {
                    throw Problem.damaged("the setting " + key + " is not text in quotes" + remark(in))
                            .withHint("write it as " + key + " = \"...\"");
                }
                settings.put(key, toml.getText());
            }
            return settings;
        } catch (JsonProcessingException broken) {
            throw Problem.damaged("cannot read the settings" + in + ": it is not valid TOML at line "
                            + broken.getLocation().getLineNr())
                    .withHint("mend the file, or move it away to go on without it")
                    .causedBy(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String remark(String in) {
        return in.isEmpty() ? "" : " (" + in.strip() + ")";
    }
}
