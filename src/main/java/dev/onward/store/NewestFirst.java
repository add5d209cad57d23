package dev.onward.store;

import dev.onward.journal.Kind;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One year's entries, the newest first, each file opened only when it is needed.
 *
 * <p>Names tell local times, and a person may travel: an entry's instant lies within 14 hours before and 12 hours after
 * its name read as UTC (the offsets in use run from -12:00 to +14:00). So entries are held back until no unread name can
 * be newer, or until so many are held that a journey cannot be the reason.
 */
final class NewestFirst implements Iterator<Reading> {
    private static final int HOURS_EAST = 14;
    private static final int HOURS_WEST = 12;

    private static final int HELD_AT_MOST = 64;

    private final EntryFolder entries;
    private final String year;
    private final Deque<Named> unread = new ArrayDeque<>();
    private final Deque<Reading> unreadable = new ArrayDeque<>();
    private final PriorityQueue<Reading.Found> held =
            new PriorityQueue<>(Comparator.comparing(NewestFirst::instant).reversed());

    private record Named(String file, LocalDateTime at) {}

    NewestFirst(EntryFolder entries, String year, List<String> files, Selection selection) {
        this.entries = entries;
        this.year = year;
        files.stream()
                .map(file -> new Named(file, time(file)))
                .filter(named -> canMatch(named, selection))
                .sorted(Comparator.comparing(Named::at)
                        .thenComparing(Named::file)
                        .reversed())
                .forEach(unread::add);
    }

    Stream<Reading> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        return !unread.isEmpty() || !unreadable.isEmpty() || !held.isEmpty();
    }

    @Override
    public Reading next() {
        while (!unread.isEmpty() && unreadable.isEmpty() && !headIsNewest()) {
            Reading reading = entries.read(year, unread.remove().file());
            if (reading instanceof Reading.Found found) {
                held.add(found);
            } else {
                unreadable.add(reading);
            }
        }
        if (!unreadable.isEmpty()) {
            return unreadable.remove();
        }
        if (held.isEmpty()) {
            throw new NoSuchElementException();
        }
        return held.remove();
    }

    private boolean headIsNewest() {
        return held.size() >= HELD_AT_MOST || isSurelyNewest();
    }

    private boolean isSurelyNewest() {
        return !held.isEmpty()
                && !unread.isEmpty()
                && !latest(unread.element().at()).isAfter(instant(held.element()));
    }

    private static Instant instant(Reading.Found found) {
        return found.entry().at().toInstant();
    }

    private static Instant latest(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).plusSeconds(HOURS_WEST * 3600L);
    }

    private static Instant earliest(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).minusSeconds(HOURS_EAST * 3600L);
    }

    /** A file whose name has another form comes first, so that its own time can sort it in. */
    private static LocalDateTime time(String file) {
        return FileName.parse(file).map(FileName::at).orElse(LocalDateTime.of(9999, 12, 31, 0, 0));
    }

    private static boolean canMatch(Named named, Selection selection) {
        Optional<FileName> name = FileName.parse(named.file());
        if (name.isEmpty()) {
            return true;
        }
        Optional<Kind> kind = name.get().kind();
        boolean kindFits = selection.kind().isEmpty() || kind.isEmpty() || kind.equals(selection.kind());
        return kindFits
                && selection
                        .since()
                        .map(since -> !latest(named.at()).isBefore(since))
                        .orElse(true)
                && selection
                        .until()
                        .map(until -> !earliest(named.at()).isAfter(until))
                        .orElse(true);
    }
}
