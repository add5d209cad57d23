package dev.onward.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import dev.onward.journal.Problem;
import dev.onward.journal.Spelling;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code config.toml}: settings as {@code key = "value"}.
 *
 * @param name what it is called in messages
 * @param text what it says
 */
record ConfigFile(String name, String text) {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final String MEND = "mend it with \"onward config edit\", or move it away to go on without it";

    /** Where the file is, if a home is known. */
    static Optional<Path> place(Folders folders) {
        return folders.config().map(folder -> folder.resolve("config.toml"));
    }

    /** Reads the file; one without settings when there is none. */
    static ConfigFile read(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Problem.damaged("cannot read the settings in " + file + ": it is not a file")
                    .withHint("move it away; what is usual holds without it");
        }
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                throw Problem.damaged("the settings in " + file + " are larger than 1 MB")
                        .withHint("move the file away; what is usual holds without it");
            }
            String text = Files.exists(file)
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString()
                    : "";
            return new ConfigFile(file.toString(), text);
        } catch (IOException unreadable) {
            throw Problem.damaged("cannot read the settings in " + file)
                    .withHint("check that the file may be read and is UTF-8")
                    .causedBy(unreadable);
        }
    }

    /**
     * The settings in it by their names.
     *
     * @throws Problem when it is broken, or has a setting that there is not
     */
    Map<String, String> settings() {
        Map<String, String> settings = values();
        for (String key : settings.keySet()) {
            if (Setting.find(key).isEmpty()) {
                throw Problem.damaged("there is no setting \"" + key + "\" (in " + name + ", line " + line(key) + ")"
                                + Spelling.didYouMean(key, Setting.keys()))
                        .withHint("\"onward config unset " + key + "\" takes it out; the settings are "
                                + String.join(", ", Setting.keys()));
            }
        }
        return settings;
    }

    /**
     * All values in it, also of settings that there are not.
     *
     * @throws Problem when it is not TOML, or has other values than text
     */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        if (text.isBlank()) {
            return values;
        }
        try (JsonParser toml = new TomlFactory().createParser(text.replaceFirst("^\uFEFF", ""))) {
            toml.nextToken();
            while (toml.nextToken() == JsonToken.FIELD_NAME) {
                String key = toml.currentName();
                if (toml.nextToken() != JsonToken.VALUE_STRING) {
                    throw Problem.damaged("the setting " + key + " is not text in quotes (in " + name + ", line "
                                    + line(key) + ")")
                            .withHint("write it as " + key + " = \"...\"");
                }
                values.put(key, toml.getText());
            }
            return values;
        } catch (JsonProcessingException broken) {
            throw Problem.damaged("cannot read the settings in " + name + ": it is not valid TOML at line "
                            + broken.getLocation().getLineNr())
                    .withHint(MEND)
                    .causedBy(broken);
        } catch (IOException impossible) {
            throw Problem.damaged("cannot read the settings in " + name).causedBy(impossible);
        }
    }

    /** The line of a setting, from 1. */
    int line(String key) {
        return new TomlText(text).place(key).map(TomlText.Place::line).orElse(1);
    }
}
