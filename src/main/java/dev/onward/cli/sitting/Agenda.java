package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.insight.patterns.Due;
import dev.onward.insight.patterns.NextRisk;
import dev.onward.journal.Entry;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is open at this moment, from the entries of the last weeks only.
 *
 * @param due rejections whose check-in is due, the newest first
 * @param meant what the person meant to risk next, if it has not been brought up yet
 */
public record Agenda(List<Due> due, Optional<String> meant) {
    /** As it is now; a file that cannot be read is passed over. */
    public static Agenda of(Desk desk) {
        return of(desk, unreadable -> {});
    }

    /** As it is now; each file that cannot be read is given to the consumer. */
    public static Agenda of(Desk desk, Consumer<Reading.Unreadable> skipped) {
        Instant now = desk.clock().instant();
        Optional<Instant> earliest = desk.schedule().get().earliest(now);
        if (earliest.isEmpty()) {
            return new Agenda(List.of(), Optional.empty());
        }
        Selection recent = new Selection(earliest, Optional.empty(), Optional.empty(), Optional.empty());
        List<Entry> entries = new ArrayList<>();
        desk.journal().get().newestFirst(recent).forEach(reading -> {
            if (reading instanceof Reading.Found found) {
                entries.add(found.entry());
            } else if (reading instanceof Reading.Unreadable unreadable) {
                skipped.accept(unreadable);
            }
        });
        return new Agenda(desk.schedule().get().due(entries, now), NextRisk.open(entries, now));
    }
}
