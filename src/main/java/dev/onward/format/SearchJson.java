package dev.onward.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;

/** A line that was found, as one line of JSON. */
public final class SearchJson {
    private SearchJson() {}

    /** The line, without its end: {@code {"id":…,"at":…,"kind":…,"key":…,"line":2,"text":…}}. */
    public static String line(Facts facts, Words.Line line) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = EntryJson.FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", facts.id().value());
            json.writeStringField("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(facts.at()));
            json.writeStringField("kind", facts.kind().word());
            json.writeStringField("key", line.key());
            json.writeNumberField("line", line.number());
            json.writeStringField("text", line.text());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return EntryJson.harmless(out.toString());
    }
}
