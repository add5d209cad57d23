package dev.onward.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out as entries are written: two spaces a level, a value a line, so that grep shows one line of the person's
 * text; short values that belong together stay on one line while {@link #inline} is on.
 */
final class EntryLayout implements PrettyPrinter {
    private int level;
    private boolean inline;

    /** Whether what is opened from now on stays on one line. */
    void inline(boolean on) {
        inline = on;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        level++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        level--;
        if (entries > 0) {
            breakOrSpace(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakOrSpace(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        level--;
        if (values > 0 && !inline) {
            breakOrSpace(json);
        }
        json.writeRaw(']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakOrSpace(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (!inline) {
            breakOrSpace(json);
        }
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakOrSpace(json);
    }

    private void breakOrSpace(JsonGenerator json) throws IOException {
        json.writeRaw(inline ? " " : "\n" + "  ".repeat(level));
    }
}
