package dev.onward.format;

import dev.onward.format.FormText.Section;
import dev.onward.format.FormText.Value;
import dev.onward.journal.Answer;
import dev.onward.journal.Belief;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.Hurt;
import dev.onward.journal.Named;
import dev.onward.journal.Reflection;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts what a changed form says into the entry that it was made of. */
final class EntryFormReader {
    private static final List<String> FIELDS = List.of(
            "at",
            "about",
            "context",
            "hurt before",
            "hurt after",
            "hurt expected",
            "hurt now",
            "belief before",
            "belief after",
            "mood",
            "attempt",
            "settled");

    private final Entry former;
    private final FormText asked;
    private final FormText read;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /**
     * With both forms.
     *
     * @param asked the form of the former entry
     * @param read the form as it came back
     */
    EntryFormReader(Entry former, FormText asked, FormText read) {
        this.former = former;
        this.asked = asked;
        this.read = read;
    }

    Entry entry() throws Malformed {
        checkFields();
        checkSections();
        EntryBuilder entry = former.change();
        entry.at(at()).about(about()).context(context());
        try {
            entry.hurt(new Hurt(
                    number("hurt before"),
                    number("hurt after"),
                    number("hurt expected"),
                    number("hurt now"),
                    former.hurt().other()));
            entry.belief(new Belief(
                    number("belief before"),
                    number("belief after"),
                    former.belief().other()));
            entry.checkIn(new CheckIn(
                    number("mood"),
                    bool("attempt"),
                    bool("settled"),
                    text(EntryForm.LED_TO, former.checkIn().ledTo()),
                    text(EntryForm.NOTE, former.checkIn().text())));
        } catch (IllegalArgumentException outOfRange) {
            throw new Malformed(String.valueOf(outOfRange.getMessage()));
        }
        return entry.emotions(emotions())
                .received(text(EntryForm.RECEIVED, former.received()))
                .answers(answers())
                .reflection(reflection())
                .build();
    }

    /** An empty line between words is none of them, unless the file had it so. */
    private List<String> emotions() throws Malformed {
        List<String> told = words(text(EntryForm.EMOTIONS, former.emotions()));
        return told.equals(words(former.emotions())) ? former.emotions() : told;
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().filter(word -> !word.isEmpty()).toList();
    }

    private void checkFields() throws Malformed {
        for (Map.Entry<String, Value> field : read.fields().entrySet()) {
            if (!FIELDS.contains(field.getKey())) {
                throw new Malformed("line " + field.getValue().line() + " is no field of this form; it would be lost");
            }
        }
        for (String name : asked.fields().keySet()) {
            if (!read.fields().containsKey(name)) {
                throw new Malformed("the line \"" + name + ":\" is gone; put it back, and leave its value empty");
            }
        }
    }

    private void checkSections() throws Malformed {
        for (Section section : read.sections()) {
            if (sections.put(section.name(), section) != null) {
                throw new Malformed("line " + section.line() + " has a heading that was there before");
            }
        }
        for (Section section : asked.sections()) {
            Section found = sections.get(section.name());
            if (found == null) {
                throw new Malformed("the heading [" + section.name()
                        + "] is gone; put it back, and leave the place under it empty to take its text out");
            }
            if (!found.title().equals(section.title())) {
                throw new Malformed(
                        "the heading in line " + found.line() + " was changed; only the text under it can be");
            }
        }
    }

    private OffsetDateTime at() throws Malformed {
        String text = value("at").replace(' ', 'T');
        try {
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text)
                    : LocalDateTime.parse(text).atOffset(former.at().getOffset());
        } catch (DateTimeException unreadable) {
            throw wrong("at", "a moment such as 2026-11-23T09:15:02+01:00");
        }
    }

    private Optional<EntryId> about() throws Malformed {
        String text = value("about");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!EntryId.isId(text)) {
            throw wrong("about", "an id such as 2026-11-23-k3f9");
        }
        return Optional.of(new EntryId(text));
    }

    private Optional<Context> context() throws Malformed {
        String text = value("context");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Context> context = Named.find(Context.class, text);
        if (context.isEmpty()) {
            throw wrong("context", "one of " + Named.all(Context.class));
        }
        return context;
    }

    private OptionalInt number(String name) throws Malformed {
        String text = value(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("\\d{1,4}")) {
            throw wrong(name, "a whole number");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private boolean bool(String name) throws Malformed {
        return switch (value(name)) {
            case "yes", "true" -> true;
            case "no", "false", "" -> false;
            default -> throw wrong(name, "yes or no");
        };
    }

    private String value(String name) {
        Value value = read.fields().get(name);
        return value == null ? "" : value.text();
    }

    private Malformed wrong(String name, String expected) {
        Value value = read.fields().get(name);
        return new Malformed(name + " is not " + expected + (value == null ? "" : " (line " + value.line() + ")"));
    }

    /** What stands under a heading. Many editors take spaces from the ends of lines: that alone is no change. */
    private List<String> text(String name, List<String> before) {
        Section section = sections.get(name);
        List<String> text = section == null
                ? List.of()
                : section.text().stream().map(FormText::meant).toList();
        return stripped(text).equals(stripped(before)) ? before : text;
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::stripTrailing).toList();
    }

    private List<Answer> answers() throws Malformed {
        List<String> names = EntryForm.answerNames(former);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Answer answer = former.answers().get(i);
            answers.add(new Answer(answer.key(), answer.prompt(), text(names.get(i), answer.text()), answer.other()));
        }
        for (Section section : sections.values()) {
            if (isNew(section)) {
                if (!EntryForm.isKey(section.name())) {
                    throw new Malformed(
                            "line " + section.line() + " is no heading of this form; its text would be lost");
                }
                answers.add(
                        new Answer(section.name(), FormText.meant(section.title()), text(section.name(), List.of())));
            }
        }
        return answers;
    }

    private boolean isNew(Section section) {
        List<String> own = List.of(EntryForm.EMOTIONS, EntryForm.RECEIVED, EntryForm.NOTE, EntryForm.LED_TO);
        return !own.contains(section.name())
                && asked.sections().stream().noneMatch(known -> known.name().equals(section.name()));
    }

    private Reflection reflection() {
        List<Reflection.Reframe> reframes = new ArrayList<>();
        List<Reflection.Reframe> before = former.reflection().reframes();
        for (int i = 0; i < before.size(); i++) {
            Reflection.Reframe reframe = before.get(i);
            Reflection.Reframe now = new Reflection.Reframe(
                    text(EntryForm.REFRAME + (i == 0 ? "" : " " + (i + 1)), reframe.text()),
                    reframe.by(),
                    reframe.chosen(),
                    reframe.edited(),
                    reframe.other());
            reframes.add(now.text().equals(reframe.text()) ? reframe : edited(now));
        }
        return new Reflection(
                former.reflection().traps(), reframes, former.reflection().other());
    }

    private static Reflection.Reframe edited(Reflection.Reframe reframe) {
        return new Reflection.Reframe(reframe.text(), reframe.by(), reframe.chosen(), true, reframe.other());
    }
}
