package dev.onward.store;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.Named;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an entry's file says about it, such as {@code 2026-11-23T091502-rejection-k3f9.json}: enough to find
 * and order entries without opening them.
 *
 * @param at the local time at the place where the entry was written
 * @param kind the kind, if this version knows it
 * @param id the id
 */
record FileName(LocalDateTime at, Optional<Kind> kind, EntryId id) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2})(\\d{2})(\\d{2})-([a-z-]+)-([a-z0-9]{4,16})\\b.*\\.json");

    /** The name of the entry's file. */
    static String of(Entry entry) {
        return TIME.format(entry.at()) + "-" + entry.kind().word() + "-"
                + entry.id().suffix() + ".json";
    }

    /** Reads a name; nothing when it has another form. */
    static Optional<FileName> parse(String name) {
        Matcher parts = FORM.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(
                    parts.group(1) + "T" + parts.group(2) + ":" + parts.group(3) + ":" + parts.group(4));
            EntryId id = EntryId.of(at.toLocalDate(), parts.group(6));
            return Optional.of(new FileName(at, Named.find(Kind.class, parts.group(5)), id));
        } catch (DateTimeException notOfTheCalendar) {
            return Optional.empty();
        }
    }
}
