package dev.onward.format;

import dev.onward.format.FormText.Section;
import dev.onward.format.FormText.Value;
import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.journal.Reflection;
import dev.onward.journal.StoredEntry;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry as a form that a person can change in any editor. What the form does not show, such as the id, the thinking traps
 * and unknown fields, stays as it is.
 */
public final class EntryForm {
    static final String EMOTIONS = "emotions";
    static final String RECEIVED = "received";
    static final String NOTE = "text";
    static final String LED_TO = "led-to";
    static final String REFRAME = "reframe";
    static final String ANSWER = "answer";

    private static final List<String> RESERVED = List.of(EMOTIONS, RECEIVED, NOTE, LED_TO, REFRAME, ANSWER);
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern HEAD =
            Pattern.compile("<!-- onward: (\\S+), [a-z-]+, version (\\S+)\n.*?-->\n?", Pattern.DOTALL);

    private EntryForm() {}

    /** The form's text. */
    public static String write(StoredEntry stored) {
        return head(stored.entry(), stored.version()) + "\n" + Lines.join(lines(stored.entry())) + "\n";
    }

    /** The form's lines without the comment at the top, to be compared with those of a changed entry. */
    public static List<String> lines(Entry entry) {
        return of(entry).lines();
    }

    /**
     * Reads a changed form.
     *
     * @param stored the entry that it was made of
     * @throws Malformed when it cannot be understood, or text would be lost; the message says where and why
     */
    public static Entry read(String form, StoredEntry stored) throws Malformed {
        String text = String.join("\n", form.split("\r\n|\n|\r", -1));
        Matcher head = HEAD.matcher(text);
        int end = 0;
        if (text.startsWith("<!--")) {
            check(head, stored);
            end = head.end();
        }
        int before = (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        FormText read = FormText.read(List.of(text.substring(end).split("\n", -1)), before);
        return new EntryFormReader(stored.entry(), of(stored.entry()), read).entry();
    }

    private static void check(Matcher head, StoredEntry stored) throws Malformed {
        if (!head.lookingAt()) {
            throw new Malformed("the comment at the top was changed, and what stands in it would be lost");
        }
        if (!head.group(1).equals(stored.entry().id().value())) {
            throw new Malformed("it is the form of the entry " + head.group(1) + ", not of "
                    + stored.entry().id());
        }
        if (!head.group(2).equals(stored.version())) {
            throw new Malformed("the entry was changed since this form was made");
        }
        if (!head.group()
                .stripTrailing()
                .equals(head(stored.entry(), stored.version()).stripTrailing())) {
            throw new Malformed("the comment at the top was changed, and what stands in it would be lost");
        }
    }

    private static String head(Entry entry, String version) {
        return "<!-- onward: " + entry.id() + ", " + entry.kind().word() + ", version " + version + "\n" + """
                Change what you like, save it, and close the editor. Headings stay as they are;
                to take text out, leave the place under its heading empty. Nothing is stored
                before you have seen what changes. -->
                """;
    }

    static FormText of(Entry entry) {
        return new FormText(fields(entry), sections(entry));
    }

    private static Map<String, Value> fields(Entry entry) {
        Map<String, Value> fields = new LinkedHashMap<>();
        boolean checkIn = entry.kind() == Kind.CHECK_IN;
        boolean rejection = entry.kind() == Kind.REJECTION;
        boolean test = entry.kind() == Kind.REALITY_TEST;
        put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at()), true, fields);
        String about = entry.about().map(Object::toString).orElse("");
        put("about", about, !rejection, fields);
        String context = entry.context().map(value -> value.word()).orElse("");
        put("context", context, rejection || test, fields);
        number("hurt before", entry.hurt().before(), rejection, fields);
        number("hurt after", entry.hurt().after(), rejection || test, fields);
        number("hurt expected", entry.hurt().expected(), rejection, fields);
        number("hurt now", entry.hurt().now(), checkIn, fields);
        number("belief before", entry.belief().before(), test, fields);
        number("belief after", entry.belief().after(), test, fields);
        number("mood", entry.checkIn().mood(), checkIn, fields);
        put("attempt", entry.checkIn().attempt() ? "yes" : checkIn ? "no" : "", checkIn, fields);
        put("settled", entry.checkIn().settled() ? "yes" : checkIn ? "no" : "", checkIn, fields);
        return fields;
    }

    private static void number(String name, OptionalInt number, boolean always, Map<String, Value> fields) {
        put(name, number.isPresent() ? String.valueOf(number.getAsInt()) : "", always, fields);
    }

    private static void put(String name, String text, boolean always, Map<String, Value> fields) {
        if (always || !text.isEmpty()) {
            fields.put(name, new Value(text, 0));
        }
    }

    private static List<Section> sections(Entry entry) {
        List<Section> sections = new ArrayList<>();
        boolean checkIn = entry.kind() == Kind.CHECK_IN;
        boolean rejection = entry.kind() == Kind.REJECTION;
        add(EMOTIONS, "What you felt, a word a line", emotions(entry), rejection, sections);
        List<String> names = answerNames(entry);
        for (int i = 0; i < names.size(); i++) {
            Answer answer = entry.answers().get(i);
            add(names.get(i), answer.prompt(), shown(answer.text()), true, sections);
        }
        add(RECEIVED, "The words received", shown(entry.received()), rejection, sections);
        add(NOTE, "Note", shown(entry.checkIn().text()), checkIn, sections);
        add(LED_TO, "What came of it", shown(entry.checkIn().ledTo()), checkIn, sections);
        int number = 1;
        for (Reflection.Reframe reframe : entry.reflection().reframes()) {
            String title = "A fairer reading, " + (reframe.chosen() ? "chosen" : "not chosen");
            add(numbered(REFRAME, number++), title, shown(reframe.text()), true, sections);
        }
        return sections;
    }

    private static void add(String name, String title, List<String> text, boolean always, List<Section> sections) {
        if (always || !text.isEmpty()) {
            sections.add(new Section(name, FormText.shown(title).strip(), text, 0));
        }
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream().map(FormText::shown).toList();
    }

    /** A word a line; a blank one shows by its number, or it would be lost. */
    private static List<String> emotions(Entry entry) {
        return entry.emotions().stream()
                .map(FormText::shown)
                .map(word -> word.isBlank() && !word.isEmpty()
                        ? FormText.writtenOut(word.charAt(0)) + word.substring(1)
                        : word)
                .toList();
    }

    /** The name of each answer's section: its key, with a number from the second of the same key on. */
    static List<String> answerNames(Entry entry) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Answer answer : entry.answers()) {
            boolean plain = isKey(answer.key());
            String key = plain ? answer.key() : ANSWER;
            names.add(numbered(key, seen.merge(key, 1, Integer::sum)));
        }
        return names;
    }

    /** Whether a new answer may have that key. */
    static boolean isKey(String name) {
        return KEY.matcher(name).matches() && !RESERVED.contains(name);
    }

    private static String numbered(String name, int number) {
        return number == 1 ? name : name + " " + number;
    }
}
