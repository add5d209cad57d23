package dev.onward.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onward.insight.patterns.Reminder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What is due for a check-in, as JSON. */
public final class DueJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double HUNDREDTHS = 100;

    private DueJson() {}

    /**
     * One line, without its end:
     * {@code [{"id":…,"days":3.12,"day":3,"due":"2026-11-23T09:15:02+01:00","sentence":…}]}, where {@code days} counts
     * since the rejection and {@code day} is the day of the schedule.
     */
    public static String line(List<Reminder> due, Instant now) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartArray();
            for (Reminder one : due) {
                json.writeStartObject();
                json.writeStringField("id", one.rejection().id().value());
                json.writeNumberField("days", Math.floor(one.days(now) * HUNDREDTHS) / HUNDREDTHS);
                json.writeNumberField("day", one.due().day());
                json.writeStringField(
                        "due",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(one.due().since()));
                json.writeStringField("sentence", one.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return EntryJson.harmless(out.toString());
    }
}
