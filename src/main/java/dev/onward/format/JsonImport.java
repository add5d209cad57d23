package dev.onward.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.onward.journal.Entry;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads entries from JSON, one after the other: own entries a line each or in one array, or the exports of jrnl and Day One,
 * which are one object with a list {@code entries}. What cannot be taken is refused alone.
 */
public final class JsonImport {
    private static final int PEEKED = 64 * 1024;
    private static final Set<String> OWN = Set.of("schema", "id", "kind", "at");
    /** Lenient: what is inside an entry is read strictly afterwards. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(EntryJson.MOST_BYTES)
                    .build())
            .build();

    private final BufferedInputStream in;
    private final Origin origin;
    private final Consumer<Item> items;

    private enum Form {
        LINES,
        ARRAY,
        DOCUMENT
    }

    private JsonImport(InputStream in, Origin origin, Consumer<Item> items) {
        this.in = new BufferedInputStream(in, PEEKED);
        this.origin = origin;
        this.items = items;
    }

    /**
     * Reads all there is.
     *
     * @param origin what entries of other programs become
     * @param items is given each, in order
     * @throws Malformed when it is no such JSON at all
     */
    public static void read(InputStream in, Origin origin, Consumer<Item> items) throws IOException, Malformed {
        try {
            new JsonImport(in, origin, items).read();
        } catch (CharConversionException wide) {
            // with its first zeros it looked like UTF-16 or UTF-32
            throw new Malformed("it is not UTF-8");
        }
    }

    private void read() throws IOException, Malformed {
        in.mark(PEEKED);
        byte[] start = in.readNBytes(PEEKED - 1);
        in.reset();
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            throw new Malformed("it is a zip archive; unpack it, and import the .json file in it");
        }
        switch (form(start)) {
            case LINES -> lines();
            case ARRAY -> document(false);
            case DOCUMENT -> document(true);
        }
    }

    /** Own entries have a field of ours at the first level, exports a list of entries. */
    private static Form form(byte[] start) throws IOException {
        try (JsonParser json = FACTORY.createParser(start)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                return Form.ARRAY;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                boolean isList = json.nextToken() == JsonToken.START_ARRAY;
                if (OWN.contains(name)) {
                    return startsWithLineEnd(start) ? Form.ARRAY : Form.LINES;
                }
                if (isList && name.equals("entries")) {
                    return Form.DOCUMENT;
                }
                json.skipChildren();
            }
            return Form.LINES;
        } catch (JsonProcessingException | CharConversionException brokenOrCut) {
            return start.length == PEEKED - 1 ? Form.DOCUMENT : Form.LINES;
        }
    }

    /** Whether the first line is an opening brace alone: one entry over many lines. */
    private static boolean startsWithLineEnd(byte[] start) {
        return new String(start, 0, Math.min(start.length, 64), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .matches("(?s)\\{[ \t]*\r?\n.*");
    }

    private void lines() throws IOException {
        int number = 0;
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean more = line(line);
            number++;
            if (line.size() > EntryJson.MOST_BYTES) {
                items.accept(new Item.Refused("line " + number, "it is larger than 8 MB"));
            } else if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
                own(line.toByteArray(), number);
            }
            if (!more) {
                return;
            }
        }
    }

    /** Reads up to a line end; of a line that is too long, no more than shows that. */
    private boolean line(ByteArrayOutputStream line) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return true;
            }
            if (line.size() <= EntryJson.MOST_BYTES) {
                line.write(b);
            }
        }
        return false;
    }

    private void own(byte[] bytes, int number) {
        String where = "line " + number;
        try {
            items.accept(new Item.Read(where, EntryJson.read(bytes)));
        } catch (Malformed refused) {
            // the line inside this text is always the first
            items.accept(new Item.Refused(
                    where, refused.reason().replace(" (line 1)", "").replace(" at line 1, column ", " at column ")));
        }
    }

    private void document(boolean isExport) throws IOException, Malformed {
        try (JsonParser json = FACTORY.createParser(in)) {
            JsonToken first = json.nextToken();
            if (!isExport) {
                if (first == JsonToken.START_OBJECT) {
                    element(json);
                } else {
                    elements(json);
                }
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                boolean isList = json.nextToken() == JsonToken.START_ARRAY;
                if (isList && name.equals("entries")) {
                    elements(json);
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException broken) {
            throw new Malformed(EntryJson.reason(broken));
        }
    }

    private void elements(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element(json);
        }
    }

    private void element(JsonParser json) throws IOException {
        String where = "line " + json.currentTokenLocation().getLineNr();
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(text)) {
            copy.copyCurrentStructureExact(json);
        }
        items.accept(item(where, text.toString()));
    }

    private Item item(String where, String text) throws IOException {
        try (JsonParser json = EntryJson.FACTORY.createParser(text)) {
            json.nextToken();
            return new Item.Read(where, entry(json, text));
        } catch (Malformed refused) {
            return new Item.Refused(where, refused.reason().replace(" (line 1)", ""));
        } catch (JsonProcessingException broken) {
            return new Item.Refused(where, EntryJson.reason(broken).replaceAll(" at line.*", ""));
        }
    }

    private Entry entry(JsonParser json, String text) throws IOException, Malformed {
        Set<String> names = names(text);
        if (!Collections.disjoint(names, OWN)) {
            return EntryJson.read(text.getBytes(StandardCharsets.UTF_8));
        }
        boolean isJrnl = names.contains("title") || names.contains("date");
        return isJrnl ? JrnlEntry.read(json, origin) : DayOneEntry.read(json, origin);
    }

    private static Set<String> names(String text) throws IOException {
        Set<String> names = new HashSet<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                names.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        }
        return names;
    }
}
