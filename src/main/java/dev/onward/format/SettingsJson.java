package dev.onward.format;

import dev.onward.config.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings as JSON. */
public final class SettingsJson {
    private SettingsJson() {}

    /** One line, without its end: {@code [{"key":"keys","value":"vi","source":"environment","place":"ONWARD_KEYS"}]}. */
    public static String line(List<Given> settings) {
        return settings.stream().map(SettingsJson::object).collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(Given given) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", JsonText.string(given.setting().key()));
        fields.put("value", given.value().map(JsonText::string).orElse("null"));
        fields.put("source", JsonText.string(given.source().name().toLowerCase(Locale.ROOT)));
        if (given.source() != Given.Source.DEFAULT) {
            fields.put("place", JsonText.string(given.place()));
        }
        return EntryJson.harmless(JsonText.object(fields));
    }
}
