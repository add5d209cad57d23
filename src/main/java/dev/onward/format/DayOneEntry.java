package dev.onward.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onward.journal.Entry;
import dev.onward.journal.Lines;
import dev.onward.journal.OtherFields;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An entry of Day One's JSON export:
 * {@code {"uuid": "…", "creationDate": "2026-11-20T17:30:00Z", "timeZone": "Europe/Berlin", "text": "…", "tags": […],
 * "starred": false, "photos": […]}}. Photos stay where they are in the text, as {@code ![](dayone-moment://…)}.
 */
final class DayOneEntry {
    /** Day One writes a backslash before signs that Markdown knows. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private String uuid = "";
    private String text = "";
    private String created = "";
    private String zone = "";

    private DayOneEntry() {}

    /** Reads one; the stream stands on its opening brace. */
    static Entry read(JsonParser json, Origin origin) throws IOException, Malformed {
        DayOneEntry entry = new DayOneEntry();
        Fields fields = new Fields(json);
        OtherFields rest = fields.object("an entry", name -> entry.field(name, fields, json));
        return entry.entry(origin, rest);
    }

    private boolean field(String name, Fields fields, JsonParser json) throws IOException, Malformed {
        switch (name) {
            case "uuid" -> uuid = fields.string(name);
            case "text" -> text = json.currentToken() == JsonToken.VALUE_NULL ? "" : fields.string(name);
            case "creationDate" -> created = fields.string(name);
            case "timeZone" -> zone = json.currentToken() == JsonToken.VALUE_NULL ? "" : fields.string(name);
            // the same words once more, with their looks
            case "richText" -> json.skipChildren();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Entry entry(Origin origin, OtherFields rest) throws Malformed {
        if (created.isEmpty()) {
            throw new Malformed("it has no creationDate");
        }
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("uuid", JsonText.string(uuid));
        kept.put("timeZone", JsonText.string(zone));
        kept.putAll(rest.fields());
        kept.remove("starred", "false");
        kept.values().removeIf(value -> value.equals("[]") || value.equals("\"\"") || value.equals("null"));
        String identity = uuid.isEmpty() ? created + "\n" + text : uuid;
        return origin.entry("Day One", identity, at(origin), Lines.of(unescaped()), kept);
    }

    private String unescaped() {
        return ESCAPED.matcher(text).replaceAll("$1");
    }

    private OffsetDateTime at(Origin origin) throws Malformed {
        try {
            return OffsetDateTime.parse(created)
                    .atZoneSameInstant(place(origin))
                    .toOffsetDateTime();
        } catch (DateTimeException unreadable) {
            throw new Malformed("creationDate is not a moment such as 2026-11-20T17:30:00Z");
        }
    }

    private ZoneId place(Origin origin) {
        try {
            return zone.isEmpty() ? origin.zone() : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return origin.zone();
        }
    }
}
