package dev.onward.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.onward.journal.Answer;
import dev.onward.journal.Belief;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Entry;
import dev.onward.journal.Hurt;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Reflection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes the fields of an entry in their fixed order. */
final class EntryWriter {
    private final JsonGenerator json;
    private final EntryLayout layout;

    EntryWriter(JsonGenerator json, EntryLayout layout) {
        this.json = json;
        this.layout = layout;
        json.setPrettyPrinter(layout);
    }

    /** Writes everything on one line. */
    static EntryWriter onOneLine(JsonGenerator json) {
        EntryWriter writer = new EntryWriter(json, new EntryLayout());
        json.setPrettyPrinter(null);
        return writer;
    }

    /** Writes the fields between the braces that the caller writes. */
    void fields(Entry entry) throws IOException {
        json.writeNumberField("schema", Entry.SCHEMA);
        json.writeStringField("id", entry.id().value());
        json.writeStringField("kind", entry.kind().word());
        json.writeStringField("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at()));
        if (entry.about().isPresent()) {
            json.writeStringField("about", entry.about().get().value());
        }
        if (entry.context().isPresent()) {
            json.writeStringField("context", entry.context().get().word());
        }
        hurt(entry.hurt());
        belief(entry.belief());
        checkIn(entry.checkIn());
        if (!entry.emotions().isEmpty()) {
            json.writeFieldName("emotions");
            layout.inline(true);
            strings(entry.emotions());
            layout.inline(false);
        }
        stringsIfAny("received", entry.received());
        answers(entry.answers());
        reflection(entry.reflection());
        other(entry.other());
    }

    /** Writes a list of strings, one a line. */
    void strings(String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        strings(values);
    }

    private void strings(List<String> values) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void stringsIfAny(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            strings(name, values);
        }
    }

    private void hurt(Hurt hurt) throws IOException {
        if (hurt.isUnsaid()) {
            return;
        }
        json.writeFieldName("hurt");
        layout.inline(true);
        json.writeStartObject();
        number("before", hurt.before());
        number("after", hurt.after());
        number("expected", hurt.expected());
        number("now", hurt.now());
        other(hurt.other());
        json.writeEndObject();
        layout.inline(false);
    }

    private void belief(Belief belief) throws IOException {
        if (belief.isUnsaid()) {
            return;
        }
        json.writeFieldName("belief");
        layout.inline(true);
        json.writeStartObject();
        number("before", belief.before());
        number("after", belief.after());
        other(belief.other());
        json.writeEndObject();
        layout.inline(false);
    }

    private void checkIn(CheckIn checkIn) throws IOException {
        number("mood", checkIn.mood());
        if (checkIn.attempt()) {
            json.writeBooleanField("attempt", true);
        }
        if (checkIn.settled()) {
            json.writeBooleanField("settled", true);
        }
        stringsIfAny("led-to", checkIn.ledTo());
        stringsIfAny("text", checkIn.text());
    }

    private void answers(List<Answer> answers) throws IOException {
        if (answers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("answers");
        for (Answer answer : answers) {
            json.writeStartObject();
            json.writeStringField("key", answer.key());
            if (!answer.prompt().isEmpty()) {
                json.writeStringField("prompt", answer.prompt());
            }
            strings("text", answer.text());
            other(answer.other());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void reflection(Reflection reflection) throws IOException {
        if (reflection.isNone()) {
            return;
        }
        json.writeObjectFieldStart("reflection");
        json.writeArrayFieldStart("traps");
        for (Reflection.Trap trap : reflection.traps()) {
            json.writeStartObject();
            json.writeStringField("trap", trap.trap());
            json.writeStringField("quote", trap.quote());
            json.writeStringField("by", trap.by());
            if (trap.accepted().isPresent()) {
                json.writeBooleanField("accepted", trap.accepted().get());
            }
            other(trap.other());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reframes");
        for (Reflection.Reframe reframe : reflection.reframes()) {
            json.writeStartObject();
            strings("text", reframe.text());
            json.writeStringField("by", reframe.by());
            json.writeBooleanField("chosen", reframe.chosen());
            json.writeBooleanField("edited", reframe.edited());
            other(reframe.other());
            json.writeEndObject();
        }
        json.writeEndArray();
        other(reflection.other());
        json.writeEndObject();
    }

    private void number(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        }
    }

    private void other(OtherFields other) throws IOException {
        for (Map.Entry<String, String> field : other.fields().entrySet()) {
            json.writeFieldName(field.getKey());
            try (JsonParser value = EntryJson.FACTORY.createParser(field.getValue())) {
                value.nextToken();
                json.copyCurrentStructureExact(value);
            } catch (IOException impossible) {
                throw new UncheckedIOException("a kept field is no JSON any more", impossible);
            }
        }
    }
}
