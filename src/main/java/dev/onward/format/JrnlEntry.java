package dev.onward.format;

import com.fasterxml.jackson.core.JsonParser;
import dev.onward.journal.Entry;
import dev.onward.journal.Lines;
import dev.onward.journal.OtherFields;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of {@code jrnl --format json}:
 * {@code {"title": "A letter came.", "body": "…", "date": "2026-11-20", "time": "18:30", "tags": ["@work"], "starred": false}}.
 */
final class JrnlEntry {
    private String title = "";
    private String body = "";
    private String date = "";
    private String time = "";
    private String starred = "";

    private JrnlEntry() {}

    /** Reads one; the stream stands on its opening brace. */
    static Entry read(JsonParser json, Origin origin) throws IOException, Malformed {
        JrnlEntry entry = new JrnlEntry();
        Fields fields = new Fields(json);
        OtherFields rest = fields.object("an entry", name -> entry.field(name, fields));
        return entry.entry(origin, rest);
    }

    private boolean field(String name, Fields fields) throws IOException, Malformed {
        switch (name) {
            case "title" -> title = fields.string(name);
            case "body" -> body = fields.string(name);
            case "date" -> date = fields.string(name);
            case "time" -> time = fields.string(name);
            case "starred" -> starred = fields.bool(name) ? "true" : "";
            default -> {
                return false;
            }
        }
        return true;
    }

    private Entry entry(Origin origin, OtherFields rest) throws Malformed {
        Map<String, String> kept = new LinkedHashMap<>(rest.fields());
        if (!starred.isEmpty()) {
            kept.put("starred", starred);
        }
        kept.remove("tags", "[]");
        List<String> text = new ArrayList<>(Lines.of(title));
        text.addAll(Lines.of(body));
        String identity = rest.fields().getOrDefault("uuid", date + " " + time + "\n" + title + "\n" + body);
        return origin.entry("jrnl", identity, at(origin), text, kept);
    }

    private OffsetDateTime at(Origin origin) throws Malformed {
        try {
            LocalTime clock = time.isEmpty() ? LocalTime.NOON : LocalTime.parse(time);
            return LocalDate.parse(date).atTime(clock).atZone(origin.zone()).toOffsetDateTime();
        } catch (DateTimeException unreadable) {
            throw new Malformed("date and time are not such as 2026-11-20 and 18:30");
        }
    }
}
