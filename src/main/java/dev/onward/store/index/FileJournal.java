package dev.onward.store.index;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryName;
import dev.onward.journal.Glance;
import dev.onward.journal.Journal;
import dev.onward.journal.Kind;
import dev.onward.journal.Overview;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.store.EntryFolder;
import dev.onward.store.FileName;
import dev.onward.store.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The journal as a folder of files. Names of files are trusted to find entries fast, never over what is in them. */
public final class FileJournal implements Journal {
    private static final int NAMED_AT_MOST = 5;

    private final Path home;
    private final EntryFolder entries;
    private final Optional<Path> cache;
    private final JournalIndex index;
    private Optional<SharedLook> prepared = Optional.empty();
    private Optional<RecentYears> preparedSince = Optional.empty();

    /** The journal in that folder, which need not exist yet, without a cache. */
    public FileJournal(Path home) {
        this(home, Optional.empty());
    }

    /** The journal in that folder, which need not exist yet; what is derived from it is kept in the cache. */
    public FileJournal(Path home, Optional<Path> cache) {
        this.home = home;
        this.cache = cache;
        entries = new EntryFolder(home);
        index = new JournalIndex(entries, cache.map(folder -> JournalIndex.folder(folder, home)));
    }

    @Override
    public Stream<Reading> newestFirst(Selection selection) {
        try {
            // no flatMap: an iterator over one reads a whole year ahead
            Iterator<Reading> readings = new NewestFirst(entries, selection, this::unreadable);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED), false)
                    .filter(reading -> !(reading instanceof Reading.Found found) || selection.matches(found.entry()));
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /** Whether it is the journal in that folder with that cache. */
    public boolean isIn(Path folder, Optional<Path> itsCache) {
        return home.equals(folder) && cache.equals(itsCache);
    }

    /**
     * Begins to look at all entries, for the next {@link #overview}.
     *
     * @param facts whether its facts will be wanted
     * @return what another thread may do meanwhile
     * @throws Problem when the folder itself cannot be read
     */
    public Runnable prepare(boolean facts) {
        SharedLook look = look(facts);
        prepared = Optional.of(look);
        return look::takePart;
    }

    private SharedLook look(boolean facts) {
        try {
            return index.look(facts);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    @Override
    public Overview overview() {
        Optional<SharedLook> begun = prepared;
        prepared = Optional.empty();
        try {
            return begun.orElseGet(() -> look(false)).overview();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /**
     * Looks at the entries of that moment or later now, for the next {@link #since}.
     *
     * @throws Problem when the folder itself cannot be read
     */
    public void prepareSince(Instant bound) {
        preparedSince = Optional.of(lookedAt(bound));
    }

    @Override
    public Glance since(Instant bound) {
        Optional<RecentYears> known = preparedSince.filter(recent -> recent.reachBackTo(bound));
        preparedSince = Optional.empty();
        return known.orElseGet(() -> lookedAt(bound)).since(bound);
    }

    private RecentYears lookedAt(Instant bound) {
        try {
            return index.since(bound);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    @Override
    public Entry find(EntryName name, Optional<Kind> kind) {
        if (name instanceof EntryName.Last last) {
            return last(last.back(), kind);
        }
        return part(((EntryName.Part) name).text(), kind);
    }

    private Entry last(int back, Optional<Kind> kind) {
        Selection wanted = new Selection(Optional.empty(), Optional.empty(), Optional.empty(), kind);
        Iterator<Reading> readings = newestFirst(wanted).iterator();
        int seen = 0;
        while (readings.hasNext()) {
            Reading reading = readings.next();
            if (reading instanceof Reading.Found found && seen++ == back) {
                return found.entry();
            }
        }
        throw Problem.solvable(seen == 0 ? "there is no entry yet" : "there are only " + seen + " entries")
                .withHint(seen == 0 ? "\"onward new\" writes the first one" : "the oldest is last~" + (seen - 1));
    }

    private Entry part(String text, Optional<Kind> kind) {
        List<Candidate> candidates = new ArrayList<>();
        // day and characters of the id stand in the name; to take ten thousand names apart would double the time
        List<String> pieces = List.of(text.split("-", -1));
        for (String year : listed()) {
            for (String file : files(year)) {
                Optional.of(file)
                        .filter(name -> pieces.stream().allMatch(name::contains))
                        .flatMap(FileName::parse)
                        .filter(name -> name.id().value().contains(text))
                        .filter(name -> kind.isEmpty() || name.kind().equals(kind))
                        .ifPresent(name -> candidates.add(new Candidate(year, file, name)));
            }
        }
        List<Candidate> exact = candidates.stream()
                .filter(candidate -> candidate.name().id().value().equals(text)
                        || candidate.name().id().suffix().equals(text))
                .toList();
        List<Candidate> fitting = exact.isEmpty() ? candidates : exact;
        if (fitting.isEmpty()) {
            throw Problem.solvable("no entry is named \"" + text + "\"").withHint("\"onward list\" shows them all");
        }
        if (fitting.size() > 1) {
            throw Problem.solvable(fitting.size() + " entries fit \"" + text + "\": " + names(fitting))
                    .withHint("give more of the id");
        }
        Reading reading = entries.read(fitting.get(0).year(), fitting.get(0).file());
        if (reading instanceof Reading.Found found) {
            return found.entry();
        }
        throw Problem.damaged(((Reading.Unreadable) reading).message());
    }

    private static String names(List<Candidate> candidates) {
        List<String> ids = candidates.stream()
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.name().at())
                        .reversed())
                .map(candidate -> candidate.name().id().value())
                .limit(NAMED_AT_MOST)
                .toList();
        return String.join(", ", ids) + (candidates.size() > NAMED_AT_MOST ? " and others" : "");
    }

    private record Candidate(String year, String file, FileName name) {}

    private List<String> listed() {
        try {
            return entries.years();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private List<String> files(String year) {
        try {
            return entries.files(year);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private Problem unreadable(IOException failed) {
        return Problem.solvable("cannot read the journal " + home + ": " + Trouble.reason(failed))
                .withHint("check the folder, or name another with --journal")
                .causedBy(failed);
    }
}
