package dev.onward.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.Harmful;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry, or a draft of one, as JSON text in the form of {@code docs/format.md}.
 *
 * <p>Written text never holds a character that could move a terminal's cursor, turn its writing direction or hide words:
 * what is {@link Harmful} is written as {@code \}{@code uXXXX}, which is the same text to every JSON reader.
 */
public final class EntryJson {
    /** The most bytes that are read of one entry: 8 MiB, some hundred times a long evening's writing. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST_NESTING = 64;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxStringLength(MOST_BYTES)
                    .build())
            .build();

    private static final String SITTING = "sitting";

    private EntryJson() {}

    /** The text of an entry, with a line end after it. */
    public static String write(Entry entry) {
        return text((json, writer) -> writer.fields(entry));
    }

    /** The same text on one line, without a line end. */
    public static String line(Entry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            EntryWriter.onOneLine(json).fields(entry);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return harmless(text.toString());
    }

    /** Writes entries as one JSON array, each as soon as it is there. */
    public static void writeAll(Stream<Entry> entries, PrintWriter out) {
        Iterator<Entry> rest = entries.iterator();
        out.print(rest.hasNext() ? "[\n" : "[");
        while (rest.hasNext()) {
            out.print(write(rest.next()).stripTrailing());
            out.print(rest.hasNext() ? ",\n" : "\n");
        }
        out.print("]\n");
        out.flush();
    }

    /** The text of a draft: the entry's, with one field more that says where the sitting stands. */
    public static String write(Draft draft) {
        return text((json, writer) -> {
            writer.fields(draft.entry());
            json.writeObjectFieldStart(SITTING);
            writer.strings("done", draft.done());
            if (draft.unfinished().isPresent()) {
                Draft.Unfinished typed = draft.unfinished().get();
                json.writeObjectFieldStart("unfinished");
                json.writeStringField("step", typed.step());
                writer.strings("text", typed.text());
                json.writeEndObject();
            }
            json.writeBooleanField("offered", draft.offered());
            json.writeEndObject();
        });
    }

    /** Reads the bytes of a whole entry. */
    public static Entry read(byte[] bytes) throws Malformed {
        return parse(bytes, json -> EntryReader.whole(json).read(name -> false));
    }

    /**
     * Reads the bytes of an entry of which parts may be missing.
     *
     * @param defaults what is missing
     */
    public static Entry readOver(byte[] bytes, Entry defaults) throws Malformed {
        return parse(bytes, json -> EntryReader.over(json, defaults).read(name -> false));
    }

    /** Reads the bytes of a draft. */
    public static Draft readDraft(byte[] bytes) throws Malformed {
        return parse(bytes, json -> {
            var found = new Object() {
                List<String> done = List.of();
                Optional<Draft.Unfinished> typed = Optional.empty();
                boolean offered;
            };
            Fields fields = new Fields(json);
            Entry entry = EntryReader.whole(json).read(name -> {
                if (!name.equals(SITTING)) {
                    return false;
                }
                fields.object(SITTING, field -> {
                    switch (field) {
                        case "done" -> found.done = fields.strings("sitting.done");
                        case "unfinished" -> found.typed = Optional.of(unfinished(fields));
                        case "offered" -> found.offered = fields.bool("sitting.offered");
                        default -> {
                            return false;
                        }
                    }
                    return true;
                });
                return true;
            });
            return new Draft(entry, found.done, found.typed, found.offered);
        });
    }

    private static Draft.Unfinished unfinished(Fields fields) throws IOException, Malformed {
        var found = new Object() {
            String step = "";
            List<String> text = List.of();
        };
        fields.object("sitting.unfinished", name -> {
            switch (name) {
                case "step" -> found.step = fields.string("sitting.unfinished.step");
                case "text" -> found.text = fields.strings("sitting.unfinished.text");
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Draft.Unfinished(found.step, found.text);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(JsonParser json) throws IOException, Malformed;
    }

    private static <T> T parse(byte[] bytes, Reader<T> reader) throws Malformed {
        String text = Utf8.decode(bytes);
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() == null) {
                throw new Malformed("it is empty");
            }
            T value = reader.read(json);
            if (json.nextToken() != null) {
                throw new Malformed("there is more text after its end" + new Fields(json).line());
            }
            return value;
        } catch (JsonProcessingException broken) {
            throw new Malformed(reason(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory failed", impossible);
        }
    }

    /** Jackson's own messages repeat parts of the text, which may be private: only the place is taken from them. */
    static String reason(JsonProcessingException broken) {
        String place = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
        if (broken instanceof StreamConstraintsException) {
            return "it is nested too deeply or has too long a value" + place;
        }
        if (broken instanceof JsonEOFException) {
            return "it ends in the middle" + place;
        }
        String message = String.valueOf(broken.getOriginalMessage());
        return (message.startsWith("Duplicate") ? "a field is given twice" : "it is not valid JSON") + place;
    }

    @FunctionalInterface
    private interface Writer {
        void write(JsonGenerator json, EntryWriter writer) throws IOException;
    }

    private static String text(Writer fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            EntryWriter writer = new EntryWriter(json, new EntryLayout());
            json.writeStartObject();
            fields.write(json, writer);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return harmless(text.toString()) + "\n";
    }

    /** The same JSON with every character escaped that could do harm on a screen. */
    static String harmless(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            // a line end stands between fields: within a text it was escaped already
            boolean stays = c == '\n' || !Harmful.at(json, i);
            safe.append(stays ? String.valueOf(c) : escaped(c));
            if (isPair) {
                char second = json.charAt(++i);
                safe.append(stays ? String.valueOf(second) : escaped(second));
            }
        }
        return safe.toString();
    }

    private static String escaped(char c) {
        return String.format("\\u%04X", (int) c);
    }
}
