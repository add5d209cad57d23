package dev.onward.store.checkup;

import dev.onward.journal.Check;
import dev.onward.journal.Check.Spot;
import dev.onward.journal.EntryId;
import dev.onward.store.DraftFolder;
import dev.onward.store.SafeFiles;
import dev.onward.store.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process that was killed left behind: files that were being written beside their place, ids that were taken and never
 * used, locks that nobody holds. Only what is empty, or is word for word in its place too, can go without loss.
 */
final class Leftovers {
    private static final String NAME = "leftovers";
    private static final Pattern BESIDE = Pattern.compile("\\.(.+)\\.(\\d{1,18})-\\d+\\.tmp");
    private static final Pattern CLAIM = Pattern.compile("(.+)\\.json");
    private static final Pattern LOCK = Pattern.compile("\\.(.+)\\.lock");
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofHours(1);

    private final JournalFiles files;
    private final DraftFolder drafts;
    private final Instant now;

    Leftovers(Path journal, JournalFiles files, Instant now) {
        this.files = files;
        this.now = now;
        drafts = new DraftFolder(journal.resolve("drafts"));
    }

    Check look() {
        List<Spot> unwritten =
                unwritten().map(seen -> spot(seen, isSpare(seen))).toList();
        List<Spot> spots = Stream.concat(unwritten.stream(), unused().map(seen -> spot(seen, true)))
                .toList();
        if (spots.isEmpty()) {
            return Check.ok(NAME, "no process left anything behind");
        }
        boolean mayHoldWords = unwritten().anyMatch(seen -> !isSpare(seen));
        String found = Amount.of(spots.size(), "file was", "files were") + " left behind by a process that was stopped";
        return mayHoldWords
                ? Check.wrong(NAME, found)
                        .withHint("look into those that are not empty: they may hold what was being written")
                        .at(spots)
                : Check.note(NAME, found)
                        .withHint("\"onward doctor --repair\" removes them; nothing is in them that is not elsewhere")
                        .at(spots);
    }

    private static Spot spot(Seen seen, boolean isSpare) {
        return new Spot(seen.path().toString(), isSpare ? "" : "it is not empty");
    }

    List<Check> repair() {
        List<Spot> done = new ArrayList<>();
        List<Spot> failed = new ArrayList<>();
        Stream.concat(unwritten().filter(this::isSpare), unused()).toList().forEach(seen -> {
            try {
                remove(seen);
                done.add(spot(seen, true));
            } catch (IOException refused) {
                failed.add(new Spot(seen.path().toString(), Trouble.reason(refused)));
            }
        });
        return Repairs.told(NAME, done, " removed", failed);
    }

    private void remove(Seen seen) throws IOException {
        Optional<EntryId> id = id(CLAIM, seen).or(() -> id(LOCK, seen));
        if (id.isEmpty()) {
            SafeFiles.remove(seen.path());
        } else if (!drafts.isHeld(id.get())) {
            SafeFiles.remove(seen.path());
        }
    }

    /** Files beside their place whose process is gone. */
    private Stream<Seen> unwritten() {
        return files.files().stream().filter(Seen::isFile).filter(this::isAbandoned);
    }

    private boolean isAbandoned(Seen seen) {
        Matcher name = BESIDE.matcher(seen.name());
        if (!name.matches()) {
            return false;
        }
        Duration age = Duration.between(seen.attributes().lastModifiedTime().toInstant(), now);
        boolean runs = ProcessHandle.of(Long.parseLong(name.group(2))).isPresent();
        return age.compareTo(runs ? LONG : A_WHILE) > 0;
    }

    private boolean isSpare(Seen seen) {
        Matcher name = BESIDE.matcher(seen.name());
        if (seen.attributes().size() == 0 || !name.matches()) {
            return true;
        }
        Path place = seen.path().resolveSibling(name.group(1));
        try {
            return Files.isRegularFile(place) && Files.mismatch(seen.path(), place) < 0;
        } catch (IOException cannotTell) {
            return false;
        }
    }

    /** Ids that were taken and locks, which no sitting that runs now has. */
    private Stream<Seen> unused() {
        return files.in("drafts")
                .filter(Seen::isFile)
                .filter(seen -> seen.attributes().size() == 0)
                .filter(seen -> id(CLAIM, seen)
                        .or(() -> id(LOCK, seen))
                        .filter(id -> !drafts.isHeld(id))
                        .isPresent());
    }

    private static Optional<EntryId> id(Pattern form, Seen seen) {
        Matcher name = form.matcher(seen.name());
        return name.matches() && EntryId.isId(name.group(1))
                ? Optional.of(new EntryId(name.group(1)))
                : Optional.empty();
    }
}
