package dev.onward.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onward.journal.OtherFields;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads JSON values of the expected types from a stream and complains in plain words, with the line, when they differ. */
final class Fields {
    private final JsonParser json;

    Fields(JsonParser json) {
        this.json = json;
    }

    /** Reads one field whose name is known and says whether it knew it. */
    @FunctionalInterface
    interface FieldReader {
        boolean read(String name) throws IOException, Malformed;
    }

    /** Reads one element of an array. */
    @FunctionalInterface
    interface ElementReader<T> {
        T read() throws IOException, Malformed;
    }

    /** Reads an object, field by field, and returns the fields nobody knew. The stream stands on its opening brace. */
    OtherFields object(String what, FieldReader fields) throws IOException, Malformed {
        expect(JsonToken.START_OBJECT, what, "an object in braces");
        Map<String, String> other = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (!fields.read(name)) {
                other.put(name, raw());
            }
        }
        return new OtherFields(other);
    }

    /** A string. */
    String string(String what) throws IOException, Malformed {
        expect(JsonToken.VALUE_STRING, what, "text in quotes");
        return json.getText();
    }

    /** A truth value. */
    boolean bool(String what) throws IOException, Malformed {
        if (!json.currentToken().isBoolean()) {
            throw wrong(what, "true or false");
        }
        return json.getBooleanValue();
    }

    /** A whole number or null. */
    OptionalInt number(String what) throws IOException, Malformed {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return OptionalInt.empty();
        }
        expect(JsonToken.VALUE_NUMBER_INT, what, "a whole number");
        String digits = json.getText();
        try {
            return OptionalInt.of(Integer.parseInt(digits));
        } catch (NumberFormatException tooLarge) {
            throw wrong(what, "a smaller number");
        }
    }

    /** A list of strings; a single string is taken as a list of one. */
    List<String> strings(String what) throws IOException, Malformed {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return List.of(json.getText());
        }
        return list(what, () -> string(what));
    }

    /** A list. */
    <T> List<T> list(String what, ElementReader<T> element) throws IOException, Malformed {
        expect(JsonToken.START_ARRAY, what, "a list in brackets");
        List<T> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(element.read());
        }
        return values;
    }

    /** A complaint about the value the stream stands on. */
    Malformed wrong(String what, String expected) {
        return new Malformed(what + " is not " + expected + line());
    }

    /** Where the stream stands. */
    String line() {
        return " (line " + json.currentTokenLocation().getLineNr() + ")";
    }

    private void expect(JsonToken token, String what, String words) throws Malformed {
        if (json.currentToken() != token) {
            throw wrong(what, words);
        }
    }

    private String raw() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = EntryJson.FACTORY.createGenerator(text)) {
            copy.copyCurrentStructureExact(json);
        }
        return text.toString();
    }
}
