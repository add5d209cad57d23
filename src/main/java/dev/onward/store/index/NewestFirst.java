package dev.onward.store.index;

import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.store.EntryFolder;
import dev.onward.store.FileName;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Entries, the newest first; a year's folder is listed and a file opened only when it is needed.
 *
 * <p>Names tell local times, and a person may travel: an entry's instant lies within 14 hours before and 12 hours after
 * its name read as UTC (the offsets in use run from -12:00 to +14:00). So entries are held back until no unread name can
 * be newer, or until so many are held that a journey cannot be the reason.
 */
final class NewestFirst implements Iterator<Reading> {
    private static final int HOURS_EAST = 14;
    private static final int HELD_AT_MOST = 64;

    /** Who has read so many since a moment will read all since then: these are read ahead, so many at once. */
    private static final int FEW = 32;

    private static final int AHEAD = 64;

    private final EntryFolder entries;
    private final Selection selection;
    private final Function<IOException, Problem> unlisted;
    private final Iterator<String> years;
    private final Deque<String> unread = new ArrayDeque<>();
    private String year = "";
    private Optional<Named> head = Optional.empty();
    private final Map<Named, Reading> ahead = new HashMap<>();
    private final Deque<Named> chosen = new ArrayDeque<>();
    private int read;
    private final Deque<Reading> unreadable = new ArrayDeque<>();
    private final PriorityQueue<Reading.Found> held =
            new PriorityQueue<>((one, other) -> instant(other).compareTo(instant(one)));

    private record Named(String year, String file, Optional<FileName> name) {}

    /**
     * Over all years.
     *
     * @param unlisted what is thrown when a year's folder cannot be listed
     * @throws IOException when the folder of the years cannot be listed
     */
    NewestFirst(EntryFolder entries, Selection selection, Function<IOException, Problem> unlisted) throws IOException {
        this.entries = entries;
        this.selection = selection;
        this.unlisted = unlisted;
        years = entries.years().iterator();
    }

    /** Whether there are more; here it shows that a year's folder cannot be listed. */
    @Override
    public boolean hasNext() {
        findHead();
        while (head.isPresent() && unreadable.isEmpty() && !headIsNewest()) {
            Named next = head.orElseThrow();
            head = Optional.empty();
            take(next);
            findHead();
        }
        return !unreadable.isEmpty() || !held.isEmpty();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return unreadable.isEmpty() ? held.remove() : unreadable.remove();
    }

    private void take(Named named) {
        Reading reading = read(named);
        if (reading instanceof Reading.Found found) {
            held.add(found);
        } else if (entries.isThere(named.year(), named.file())) {
            unreadable.add(reading);
        }
    }

    private Reading read(Named next) {
        if (++read > FEW && selection.since().isPresent() && !ahead.containsKey(next)) {
            while (chosen.size() < AHEAD && !unread.isEmpty()) {
                choose(unread.remove());
            }
            Stream.concat(Stream.of(next), chosen.stream()).toList().parallelStream()
                    .map(named -> Map.entry(named, entries.read(named.year(), named.file())))
                    .toList()
                    .forEach(each -> ahead.put(each.getKey(), each.getValue()));
        }
        Reading known = ahead.remove(next);
        return known == null ? entries.read(next.year(), next.file()) : known;
    }

    /** Names are looked at one by one: most commands need the first few of thousands. */
    private void findHead() {
        while (head.isEmpty() && (!chosen.isEmpty() || !unread.isEmpty() || years.hasNext())) {
            if (!chosen.isEmpty()) {
                head = Optional.of(chosen.remove());
            } else if (unread.isEmpty()) {
                year = years.next();
                list();
            } else {
                choose(unread.remove());
            }
        }
    }

    private void choose(String file) {
        Optional<FileName> name = FileName.parse(file);
        if (name.isEmpty() || canMatch(name.get())) {
            chosen.add(new Named(year, file, name));
        }
    }

    /**
     * The latest name first, and before them those that tell no time: what is in them sorts them in. Names before the
     * selection are left out by their letters alone: taking thousands of them apart would cost more than reading the rest.
     */
    private void list() {
        try {
            String[] files = entries.files(year).toArray(String[]::new);
            Arrays.sort(files);
            List<String> unusual = new ArrayList<>();
            Optional<String> oldest = selection.since().map(FileName::oldestSince);
            for (String file : files) {
                if (!FileName.tellsTime(file)) {
                    unusual.add(file);
                } else if (oldest.isEmpty() || file.compareTo(oldest.get()) >= 0) {
                    unread.addFirst(file);
                }
            }
            unusual.forEach(unread::addFirst);
        } catch (IOException failed) {
            throw unlisted.apply(failed);
        }
    }

    private boolean headIsNewest() {
        return held.size() >= HELD_AT_MOST || isSurelyNewest();
    }

    private boolean isSurelyNewest() {
        return !held.isEmpty()
                && head.flatMap(Named::name)
                        .map(name -> !latest(name.at()).isAfter(instant(held.element())))
                        .orElse(false);
    }

    private static Instant instant(Reading.Found found) {
        return found.entry().at().toInstant();
    }

    private static Instant latest(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).plusSeconds(FileName.HOURS_WEST * 3600L);
    }

    private static Instant earliest(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).minusSeconds(HOURS_EAST * 3600L);
    }

    private boolean canMatch(FileName name) {
        Optional<Kind> kind = name.kind();
        boolean kindFits = selection.kind().isEmpty() || kind.isEmpty() || kind.equals(selection.kind());
        return kindFits
                && selection
                        .since()
                        .map(since -> !latest(name.at()).isBefore(since))
                        .orElse(true)
                && selection
                        .until()
                        .map(until -> !earliest(name.at()).isAfter(until))
                        .orElse(true);
    }
}
