package dev.onward.store;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an entry's file says about it, such as {@code 2026-11-23T091502-rejection-k3f9.json}: enough to find
 * and order entries without opening them. An entry that was moved to another day keeps its id, and its name tells the day of
 * the id as well: {@code 2026-11-20T091502-rejection-k3f9.id-2026-11-23.json}.
 *
 * @param at the local time at the place where the entry was written
 * @param kind the kind, if this version knows it
 * @param suffix the random characters of the id
 * @param idDay the day of the id, when it is another than that of the time
 */
public record FileName(LocalDateTime at, Optional<Kind> kind, String suffix, Optional<LocalDate> idDay) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
    private static final int TIME_LENGTH = "2026-11-23T091502-".length();
    private static final Pattern REST = Pattern.compile("([a-z-]+)-([a-z0-9]{4,16})\\b.*\\.json");
    /** The offsets in use run from this many hours behind UTC. */
    public static final int HOURS_WEST = 12;

    private static final String ID_DAY = ".id-";
    private static final int DAY_LENGTH = "2026-11-23".length();

    /** The name of the entry's file. */
    static String of(Entry entry) {
        return TIME.format(entry.at()) + "-" + entry.kind().word() + "-"
                + entry.id().suffix() + ending(entry);
    }

    private static String ending(Entry entry) {
        LocalDate day = entry.id().day();
        return (day.equals(entry.at().toLocalDate()) ? "" : ID_DAY + day) + ".json";
    }

    /** How the name of the oldest entry of that moment or later begins: where clocks are the furthest behind. */
    public static String oldestSince(Instant moment) {
        return TIME.format(moment.atOffset(ZoneOffset.ofHours(-HOURS_WEST)));
    }

    /** Whether a file of that name may be of the moment that {@link #oldestSince} was asked for, or later. */
    public static boolean mayBeSince(String oldest, String name) {
        return name.compareTo(oldest) >= 0 || !tellsTime(name);
    }

    /** The id of the entry. */
    public EntryId id() {
        return EntryId.of(idDay.orElseGet(at::toLocalDate), suffix);
    }

    /** Reads a name; nothing when it has another form. */
    public static Optional<FileName> parse(String name) {
        if (!tellsTime(name)) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(name).region(TIME_LENGTH, name.length());
        if (!rest.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(name, 0, 4), number(name, 5, 7), number(name, 8, 10));
            LocalDateTime at = day.atTime(number(name, 11, 13), number(name, 13, 15), number(name, 15, 17));
            return Optional.of(new FileName(at, Named.find(Kind.class, rest.group(1)), rest.group(2), idDay(name)));
        } catch (DateTimeException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    /** Whether a name begins with a time, and so sorts by it; by hand, because a listing asks it of every name of a year. */
    public static boolean tellsTime(String name) {
        if (name.length() < TIME_LENGTH) {
            return false;
        }
        for (int i = 0; i < TIME_LENGTH; i++) {
            char expected = "0000-00-00T000000-".charAt(i);
            char c = name.charAt(i);
            if (expected == '0' ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> idDay(String name) {
        int start = name.indexOf(ID_DAY, TIME_LENGTH);
        int end = start + ID_DAY.length() + DAY_LENGTH;
        return start < 0 || end > name.length()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(name.substring(start + ID_DAY.length(), end)));
    }

    private static int number(String name, int from, int to) {
        return Integer.parseInt(name, from, to, 10);
    }
}
