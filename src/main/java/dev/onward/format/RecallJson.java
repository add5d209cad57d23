package dev.onward.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onward.insight.patterns.Recovery;
import dev.onward.insight.recall.Recall;
import dev.onward.journal.Facts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What {@code onward recall} found, as one line of JSON. */
public final class RecallJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double HUNDREDTHS = 100;
    private static final double THOUSANDTHS = 1000;

    private RecallJson() {}

    /**
     * The line, without its end:
     * {@code [{"id","score","context","hurt":{…},"recovery":{"halfLifeDays","recoveredDays","curve":[{"days","hurt"}]}}]}.
     */
    public static String line(List<Recall.Found> found) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartArray();
            for (Recall.Found one : found) {
                write(one, json);
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void write(Recall.Found one, JsonGenerator json) throws IOException {
        Facts rejection = one.past().rejection();
        Recovery recovery = one.past().recovery();
        json.writeStartObject();
        json.writeStringField("id", rejection.id().value());
        json.writeNumberField("score", rounded(one.score(), THOUSANDTHS));
        json.writeStringField("context", one.past().context().word());
        json.writeObjectFieldStart("hurt");
        number(json, "before", rejection.hurt().before());
        number(json, "after", rejection.hurt().after());
        number(json, "expected", rejection.hurt().expected());
        json.writeEndObject();
        json.writeObjectFieldStart("recovery");
        days(json, "halfLifeDays", recovery.halfLifeDays());
        days(json, "recoveredDays", recovery.recoveredDays());
        json.writeArrayFieldStart("curve");
        for (Recovery.Point point : recovery.curve()) {
            json.writeStartObject();
            json.writeNumberField("days", rounded(point.days(), HUNDREDTHS));
            json.writeNumberField("hurt", point.hurt());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        }
    }

    private static void days(JsonGenerator json, String name, OptionalDouble days) throws IOException {
        if (days.isPresent()) {
            json.writeNumberField(name, rounded(days.getAsDouble(), HUNDREDTHS));
        } else {
            json.writeNullField(name);
        }
    }

    private static double rounded(double number, double parts) {
        return Math.round(number * parts) / parts;
    }
}
