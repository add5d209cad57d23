package dev.onward.format;

import com.fasterxml.jackson.core.JsonParser;
import dev.onward.journal.Answer;
import dev.onward.journal.Belief;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.Named;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Reflection;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the fields of an entry from a stream. */
final class EntryReader {
    private static final Entry PLACEHOLDER = Entry.blank(
            EntryId.of(LocalDate.EPOCH, "none"), Kind.REJECTION, OffsetDateTime.of(LocalDateTime.MIN, ZoneOffset.UTC));

    private final Fields fields;
    private final EntryBuilder entry;
    private final boolean mustBeWhole;
    private boolean hasId;
    private boolean hasKind;
    private boolean hasMoment;
    private OptionalInt mood = OptionalInt.empty();
    private boolean attempt;
    private boolean settled;
    private List<String> ledTo = List.of();
    private List<String> note = List.of();

    private EntryReader(JsonParser json, Entry defaults, boolean mustBeWhole) {
        fields = new Fields(json);
        entry = defaults.change();
        this.mustBeWhole = mustBeWhole;
    }

    /** Reads an entry that must have an id, a kind and a moment. */
    static EntryReader whole(JsonParser json) {
        return new EntryReader(json, PLACEHOLDER, true);
    }

    /** Reads an entry of which parts may be missing; they are taken from the other entry. */
    static EntryReader over(JsonParser json, Entry defaults) {
        return new EntryReader(json, defaults, false);
    }

    Entry read(Fields.FieldReader others) throws IOException, Malformed {
        try {
            OtherFields unknown = fields.object("the entry", name -> field(name) || others.read(name));
            if (mustBeWhole && !(hasId && hasKind && hasMoment)) {
                throw new Malformed("it has no " + (!hasId ? "id" : !hasKind ? "kind" : "at"));
            }
            return entry.other(unknown)
                    .checkIn(new CheckIn(mood, attempt, settled, ledTo, note))
                    .build();
        } catch (IllegalArgumentException outOfRange) {
            throw new Malformed(outOfRange.getMessage() + fields.line());
        }
    }

    private boolean field(String name) throws IOException, Malformed {
        switch (name) {
            case "schema" -> schema();
            case "id" -> entry.id(id(name));
            case "kind" -> entry.kind(kind());
            case "at" -> entry.at(at());
            case "about" -> entry.about(id(name));
            case "context" -> entry.context(context());
            case "hurt" -> entry.hurt(hurt());
            case "belief" -> entry.belief(belief());
            case "emotions" -> entry.emotions(fields.strings(name));
            case "received" -> entry.received(fields.strings(name));
            case "answers" -> entry.answers(fields.list(name, this::answer));
            case "reflection" -> entry.reflection(reflection());
            default -> {
                return checkIn(name);
            }
        }
        hasId |= name.equals("id");
        hasKind |= name.equals("kind");
        hasMoment |= name.equals("at");
        return true;
    }

    private boolean checkIn(String name) throws IOException, Malformed {
        switch (name) {
            case "mood" -> mood = fields.number(name);
            case "attempt" -> attempt = fields.bool(name);
            case "settled" -> settled = fields.bool(name);
            case "led-to" -> ledTo = fields.strings(name);
            case "text" -> note = fields.strings(name);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void schema() throws IOException, Malformed {
        int version = fields.number("schema").orElse(0);
        if (version > Entry.SCHEMA) {
            throw new Malformed(
                    "written by a newer Onward (schema " + version + "; this one knows " + Entry.SCHEMA + ")");
        }
        if (version < 1) {
            throw fields.wrong("schema", "a version of the file form");
        }
    }

    private EntryId id(String what) throws IOException, Malformed {
        String text = fields.string(what);
        if (!EntryId.isId(text)) {
            throw fields.wrong(what, "an id such as 2026-11-23-k3f9");
        }
        return new EntryId(text);
    }

    private Kind kind() throws IOException, Malformed {
        String word = fields.string("kind");
        return Named.find(Kind.class, word).orElseThrow(() -> fields.wrong("kind", "one of " + Named.all(Kind.class)));
    }

    private Context context() throws IOException, Malformed {
        String word = fields.string("context");
        return Named.find(Context.class, word)
                .orElseThrow(() -> fields.wrong("context", "one of " + Named.all(Context.class)));
    }

    private OffsetDateTime at() throws IOException, Malformed {
        try {
            return OffsetDateTime.parse(fields.string("at"));
        } catch (DateTimeException unreadable) {
            throw fields.wrong("at", "a moment such as 2026-11-23T09:15:02+01:00");
        }
    }

    private Hurt hurt() throws IOException, Malformed {
        OptionalInt[] numbers = {OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()};
        List<String> names = List.of("before", "after", "expected", "now");
        OtherFields other = fields.object("hurt", name -> number("hurt.", name, names, numbers));
        return new Hurt(numbers[0], numbers[1], numbers[2], numbers[3], other);
    }

    private Belief belief() throws IOException, Malformed {
        OptionalInt[] numbers = {OptionalInt.empty(), OptionalInt.empty()};
        List<String> names = List.of("before", "after");
        OtherFields other = fields.object("belief", name -> number("belief.", name, names, numbers));
        return new Belief(numbers[0], numbers[1], other);
    }

    private boolean number(String path, String name, List<String> names, OptionalInt[] numbers)
            throws IOException, Malformed {
        int place = names.indexOf(name);
        if (place < 0) {
            return false;
        }
        numbers[place] = fields.number(path + name);
        return true;
    }

    private Answer answer() throws IOException, Malformed {
        var found = new Object() {
            String key = "";
            String prompt = "";
            List<String> text = List.of();
        };
        OtherFields other = fields.object("an answer", name -> {
            switch (name) {
                case "key" -> found.key = fields.string("an answer's key");
                case "prompt" -> found.prompt = fields.string("an answer's prompt");
                case "text" -> found.text = fields.strings("an answer's text");
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (found.key.isEmpty()) {
            throw new Malformed("an answer has no key" + fields.line());
        }
        return new Answer(found.key, found.prompt, found.text, other);
    }

    private Reflection reflection() throws IOException, Malformed {
        var found = new Object() {
            List<Reflection.Trap> traps = List.of();
            List<Reflection.Reframe> reframes = List.of();
        };
        OtherFields other = fields.object("reflection", name -> {
            switch (name) {
                case "traps" -> found.traps = fields.list("reflection.traps", this::trap);
                case "reframes" -> found.reframes = fields.list("reflection.reframes", this::reframe);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Reflection(found.traps, found.reframes, other);
    }

    private Reflection.Trap trap() throws IOException, Malformed {
        var found = new Object() {
            String trap = "";
            String quote = "";
            String by = "";
            Optional<Boolean> accepted = Optional.empty();
        };
        OtherFields other = fields.object("a trap", name -> {
            switch (name) {
                case "trap" -> found.trap = fields.string("a trap's name");
                case "quote" -> found.quote = fields.string("a trap's quote");
                case "by" -> found.by = fields.string("a trap's by");
                case "accepted" -> found.accepted = Optional.of(fields.bool("a trap's accepted"));
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Reflection.Trap(found.trap, found.quote, found.by, found.accepted, other);
    }

    private Reflection.Reframe reframe() throws IOException, Malformed {
        var found = new Object() {
            List<String> text = List.of();
            String by = "";
            boolean chosen;
            boolean edited;
        };
        OtherFields other = fields.object("a reframe", name -> {
            switch (name) {
                case "text" -> found.text = fields.strings("a reframe's text");
                case "by" -> found.by = fields.string("a reframe's by");
                case "chosen" -> found.chosen = fields.bool("a reframe's chosen");
                case "edited" -> found.edited = fields.bool("a reframe's edited");
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Reflection.Reframe(found.text, found.by, found.chosen, found.edited, other);
    }
}
