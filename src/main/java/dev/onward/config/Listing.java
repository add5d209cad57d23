package dev.onward.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onward.config.Given.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Settings as text. */
public final class Listing {
    private Listing() {}

    /**
     * A line a setting, in the form of the file, with where its value comes from.
     *
     * <pre>
     * keys = "vi"  # environment ONWARD_KEYS
     * # country: not set
     * </pre>
     */
    public static List<String> lines(List<Given> settings) {
        return settings.stream()
                .map(given -> given.value()
                        .map(value -> given.setting().key() + " = " + TomlText.quoted(value) + "  # "
                                + oneLine(given.origin()))
                        .orElse("# " + given.setting().key() + ": not set"))
                .toList();
    }

    /** One line: {@code [{"key":"keys","value":"vi","source":"environment","place":"ONWARD_KEYS"}]}. */
    public static String json(List<Given> settings) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartArray();
            for (Given given : settings) {
                json.writeStartObject();
                json.writeStringField("key", given.setting().key());
                if (given.value().isPresent()) {
                    json.writeStringField("value", given.value().get());
                } else {
                    json.writeNullField("value");
                }
                json.writeStringField("source", given.source().name().toLowerCase(Locale.ROOT));
                if (given.source() != Source.DEFAULT) {
                    json.writeStringField("place", given.place());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return harmless(out.toString());
    }

    /** The same JSON without characters that a screen would not show; they can only stand in strings. */
    private static String harmless(String json) {
        return json.chars()
                .mapToObj(c -> TomlText.isHidden((char) c) ? String.format("\\u%04x", c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** A file to begin with: every setting as a remark, with what it says and its default. */
    public static String template() {
        List<String> lines = new ArrayList<>(List.of(
                "# Settings of Onward. Take the # away before a line to set it; \"onward config list\" shows",
                "# what counts and why. Lines that stay remarks change nothing.",
                ""));
        for (Setting setting : Setting.values()) {
            String choices = setting.choices().isEmpty() ? "" : ": " + String.join(", ", setting.choices());
            lines.add("# " + setting.meaning() + choices);
            lines.add("# " + setting.key() + " = " + TomlText.quoted(setting.usual()));
            lines.add("");
        }
        return String.join("\n", lines);
    }

    /** A path may have any character in it. */
    private static String oneLine(String origin) {
        String quoted = TomlText.quoted(origin);
        return quoted.substring(1, quoted.length() - 1);
    }
}
