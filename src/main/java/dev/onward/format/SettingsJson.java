package dev.onward.format;

import dev.onward.config.Configuration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings as JSON. */
public final class SettingsJson {
    private SettingsJson() {}

    /** One line, without its end: {@code [{"key":…,"value":…,"source":…}]}. */
    public static String line(List<Configuration.Value> values) {
        return values.stream().map(SettingsJson::object).collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(Configuration.Value value) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", JsonText.string(value.key()));
        fields.put("value", JsonText.string(value.value()));
        fields.put("source", JsonText.string(value.source()));
        return EntryJson.harmless(JsonText.object(fields));
    }
}
