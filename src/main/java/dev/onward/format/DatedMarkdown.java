package dev.onward.format;

import dev.onward.journal.Lines;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file whose name begins with its day: {@code 2026-11-20.md}, {@code 2026-11-20 18-30 A letter.md},
 * {@code 2026-11-20T1830.md}. Without a time it is noon. What stands between two lines {@code ---} at the top is kept apart.
 */
public final class DatedMarkdown {
    private static final Pattern NAME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:(?:T(\\d{2})[-:.]?(\\d{2})|[ _](\\d{2})[-:.](\\d{2}))(?!\\d{3}).*|\\D.*)?\\.(?:md|markdown)");
    private static final String FENCE = "---";

    private DatedMarkdown() {}

    /**
     * Reads a file.
     *
     * @param path its path in the folder that is read
     */
    public static Item read(String path, byte[] bytes, Origin origin) {
        try {
            OffsetDateTime at = at(path.substring(path.lastIndexOf('/') + 1), origin);
            List<String> lines = Lines.of(Utf8.decode(bytes));
            int end = frontMatter(lines);
            List<String> text = lines.subList(end, lines.size());
            if (text.stream().allMatch(String::isBlank)) {
                return new Item.Refused(path, "there is no text in it");
            }
            Map<String, String> kept = new LinkedHashMap<>();
            kept.put("file", JsonText.string(path));
            if (end > 0) {
                kept.put("front-matter", JsonText.list(lines.subList(1, end - 1)));
            }
            return new Item.Read(path, origin.entry("Markdown", path, at, withoutBlankStart(text), kept));
        } catch (Malformed refused) {
            return new Item.Refused(path, refused.reason());
        }
    }

    private static OffsetDateTime at(String name, Origin origin) throws Malformed {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new Malformed("its name does not begin with a day such as 2026-11-20");
        }
        try {
            LocalTime time = parts.group(2) != null
                    ? LocalTime.parse(parts.group(2) + ":" + parts.group(3))
                    : parts.group(4) != null ? LocalTime.parse(parts.group(4) + ":" + parts.group(5)) : LocalTime.NOON;
            return LocalDate.parse(parts.group(1))
                    .atTime(time)
                    .atZone(origin.zone())
                    .toOffsetDateTime();
        } catch (DateTimeException notOfTheCalendar) {
            throw new Malformed("its name has no day or time of the calendar");
        }
    }

    /** How many lines the front matter takes, its two fences included. */
    private static int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> withoutBlankStart(List<String> text) {
        int start = 0;
        while (text.get(start).isBlank()) {
            start++;
        }
        return text.subList(start, text.size());
    }
}
