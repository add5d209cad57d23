package dev.onward.format;

import dev.onward.journal.Harmful;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a form: a comment, fields of one line, and sections under headings.
 *
 * <pre>
 * context: social
 *
 * ## [story] What do you take it to mean?
 *
 * They never wanted me there.
 * </pre>
 *
 * <p>A line of text that looks like a heading has a backslash before it. A character that an editor could not show or keep,
 * such as a control character, is written {@code {{U+001B}}}.
 *
 * @param fields the values by name, in order
 * @param sections the sections in order
 */
record FormText(Map<String, Value> fields, List<Section> sections) {
    private static final Pattern HEADING = Pattern.compile("## \\[([a-z0-9 -]+)](?: (.*))?");
    private static final Pattern LIKE_HEADING = Pattern.compile("\\\\*## \\[.*");
    private static final Pattern FIELD = Pattern.compile("([a-z]+(?: [a-z]+)?):(.*)");
    private static final Pattern WRITTEN_OUT = Pattern.compile("\\{\\{U\\+([0-9A-F]{4,6})}}");

    /**
     * A field's value.
     *
     * @param text what stands after the colon
     * @param line the number of its line; 0 when it was not read
     */
    record Value(String text, int line) {}

    /**
     * Text under a heading.
     *
     * @param name what stands in brackets
     * @param title what stands after them
     * @param text the text, a line each
     * @param line the number of the heading's line; 0 when it was not read
     */
    record Section(String name, String title, List<String> text, int line) {
        Section {
            text = List.copyOf(text);
        }
    }

    FormText {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        sections = List.copyOf(sections);
    }

    /** The lines of fields and sections. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        fields.forEach((name, value) -> lines.add((name + ": " + value.text()).stripTrailing()));
        for (Section section : sections) {
            lines.add("");
            lines.add(("## [" + section.name() + "] " + section.title()).stripTrailing());
            if (!section.text().isEmpty()) {
                lines.add("");
            }
            section.text().forEach(line -> lines.add(LIKE_HEADING.matcher(line).matches() ? "\\" + line : line));
        }
        return lines;
    }

    /**
     * Reads lines.
     *
     * @param before how many lines of the file stand before them
     */
    static FormText read(List<String> lines, int before) throws Malformed {
        Map<String, Value> fields = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        int next = 0;
        while (next < lines.size() && !isHeading(lines.get(next))) {
            field(lines.get(next), before + next + 1, fields);
            next++;
        }
        while (next < lines.size()) {
            int start = next++;
            while (next < lines.size() && !isHeading(lines.get(next))) {
                next++;
            }
            sections.add(section(lines.get(start), lines.subList(start + 1, next), before + start + 1));
        }
        return new FormText(fields, sections);
    }

    private static boolean isHeading(String line) {
        return line.startsWith("## [");
    }

    private static void field(String line, int number, Map<String, Value> fields) throws Malformed {
        if (line.isBlank()) {
            return;
        }
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            throw new Malformed(
                    "line " + number + " stands before the first heading and is no field; it would be lost");
        }
        if (fields.put(field.group(1), new Value(field.group(2).strip(), number)) != null) {
            throw new Malformed("line " + number + " gives a field twice");
        }
    }

    private static Section section(String heading, List<String> lines, int number) throws Malformed {
        Matcher parts = HEADING.matcher(heading.stripTrailing());
        if (!parts.matches()) {
            throw new Malformed("line " + number + " is no heading of this form; as text it begins with \\## [");
        }
        int from = !lines.isEmpty() && lines.get(0).isBlank() ? 1 : 0;
        int to = lines.size();
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        List<String> text = lines.subList(from, to).stream()
                .map(line -> LIKE_HEADING.matcher(line).matches() ? line.substring(1) : line)
                .toList();
        String title = parts.group(2);
        return new Section(parts.group(1), title == null ? "" : title.strip(), text, number);
    }

    /** The line as it is written, without characters that an editor could not show or keep. */
    static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            boolean stays = c == '\t' || !(Harmful.at(line, i) || line.startsWith("{{U+", i));
            shown.append(stays ? Character.toString(c) : writtenOut(c));
            i += Character.charCount(c);
        }
        return shown.toString();
    }

    /** A character by its number. */
    static String writtenOut(int c) {
        return String.format("{{U+%04X}}", c);
    }

    /** What {@link #shown} was made of. */
    static String meant(String shown) {
        return WRITTEN_OUT.matcher(shown).replaceAll(found -> Matcher.quoteReplacement(character(found.group())));
    }

    private static String character(String writtenOut) {
        int number = Integer.parseInt(writtenOut.substring("{{U+".length(), writtenOut.length() - "}}".length()), 16);
        return Character.isValidCodePoint(number) ? Character.toString(number) : writtenOut;
    }
}
