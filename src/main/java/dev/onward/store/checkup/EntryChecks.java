package dev.onward.store.checkup;

import dev.onward.journal.Check;
import dev.onward.journal.Check.Spot;
import dev.onward.journal.Deleted;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.store.Trouble;
import dev.onward.store.checkup.EntriesRead.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether entries fit together: their ids, what they point to, their moments, and where they lie. */
final class EntryChecks {
    /** Clocks of two machines that share a journal differ by as much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final int QUARTER_OF_AN_HOUR = 900;
    private static final ZoneOffset EASTMOST = ZoneOffset.ofHours(14);
    private static final ZoneOffset WESTMOST = ZoneOffset.ofHours(-12);
    private static final int EARLIEST_YEAR = 1900;

    private final EntriesRead entries;
    private final Map<EntryId, List<Known>> byId;

    EntryChecks(EntriesRead entries) {
        this.entries = entries;
        byId = entries.byId();
    }

    /** Files that cannot be read as entries, and folders that cannot be listed. */
    Check readable(List<Trouble.At> unlisted) {
        List<Spot> spots = new ArrayList<>(entries.broken());
        unlisted.forEach(at -> spots.add(new Spot(at.path().toString(), at.reason())));
        int count = entries.known().size();
        String read = Amount.of(count, "entry", "entries") + " can be read";
        return spots.isEmpty()
                ? Check.ok("entries", read)
                : Check.wrong("entries", read + ", and " + Amount.of(spots.size(), "file", "files") + " cannot")
                        .withHint("mend the line that is named, or bring the file back from a backup")
                        .at(spots);
    }

    /** Ids that more than one file has. */
    Check ids() {
        List<Spot> spots = byId.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(
                        same -> same.stream().map(known -> known.spot(known.id().value())))
                .toList();
        return spots.isEmpty()
                ? Check.ok("ids", "no two entries have the same id")
                : Check.wrong(
                                "ids",
                                Amount.of(spots.size(), "file shares its id", "files share their ids")
                                        + " with another")
                        .withHint("compare them, keep what you want in one, and move the other out of the journal")
                        .at(spots);
    }

    /** Entries that belong to a rejection which is not there. */
    Check about(List<Deleted> deleted) {
        Set<EntryId> inTrash = deleted.stream().map(Deleted::id).collect(Collectors.toSet());
        List<Spot> lost = new ArrayList<>();
        List<Spot> trashed = new ArrayList<>();
        for (Known known : entries.known()) {
            known.about().ifPresent(id -> {
                List<Known> targets = byId.getOrDefault(id, List.of());
                if (targets.isEmpty()) {
                    (inTrash.contains(id) ? trashed : lost).add(known.spot("about " + id));
                } else if (targets.stream().noneMatch(target -> target.kind() == Kind.REJECTION)) {
                    lost.add(known.spot("about " + id + ", which is no rejection"));
                }
            });
        }
        if (!lost.isEmpty()) {
            return Check.wrong(
                            "about",
                            Amount.of(lost.size(), "entry points", "entries point") + " to no rejection that is here")
                    .withHint("bring that file back from a backup, or take \"about\" out with \"onward edit\"")
                    .at(lost);
        }
        return trashed.isEmpty()
                ? Check.ok("about", "every entry points to a rejection that is here, or to none")
                : Check.note(
                                "about",
                                Amount.of(trashed.size(), "entry points", "entries point")
                                        + " to a rejection in the trash")
                        .withHint("\"onward delete --undo ID\" brings that one back")
                        .at(trashed);
    }

    /** Moments that cannot be. */
    Check clock(Instant now) {
        List<Spot> spots = new ArrayList<>();
        for (Known known : entries.known()) {
            int offset = known.at().getOffset().getTotalSeconds();
            if (known.at().toInstant().isAfter(now.plus(CLOCKS_DIFFER))) {
                spots.add(known.spot("it is in the future: " + known.at()));
            } else if (offset > EASTMOST.getTotalSeconds()
                    || offset < WESTMOST.getTotalSeconds()
                    || offset % QUARTER_OF_AN_HOUR != 0) {
                spots.add(known.spot("no place has the offset " + known.at().getOffset()));
            } else if (known.at().getYear() < EARLIEST_YEAR) {
                spots.add(known.spot("it is of the year " + known.at().getYear()));
            }
        }
        return spots.isEmpty()
                ? Check.ok("clock", "every entry has a moment that can be")
                : Check.wrong(
                                "clock",
                                Amount.of(spots.size(), "entry has", "entries have") + " a moment that cannot be")
                        .withHint("\"onward edit ID\" changes the moment; see whether the machine's clock is right")
                        .at(spots);
    }

    /** Files that do not lie where their content says. */
    Check places() {
        List<Known> astray = astray();
        return astray.isEmpty()
                ? Check.ok("places", "every file lies in the year and has the name that its content says")
                : Check.wrong(
                                "places",
                                Amount.of(astray.size(), "file does", "files do") + " not lie where the content says")
                        .withHint("\"onward doctor --repair\" moves them; one that shares its id with another stays")
                        .at(astray.stream()
                                .map(known -> known.spot("belongs at " + known.place()))
                                .toList());
    }

    /** The entries that lie elsewhere. */
    List<Known> astray() {
        return entries.known().stream()
                .filter(known -> !known.file().equals(known.place()))
                .toList();
    }

    /** Whether no other file has the entry's id. */
    boolean isAlone(Known known) {
        return byId.getOrDefault(known.id(), List.of()).size() == 1;
    }
}
