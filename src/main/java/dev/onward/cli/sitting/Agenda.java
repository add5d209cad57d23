package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.insight.patterns.Due;
import dev.onward.insight.patterns.NextRisk;
import dev.onward.insight.patterns.Reminder;
import dev.onward.journal.Glance;
import dev.onward.journal.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is open at this moment, from the entries of the last weeks only.
 *
 * @param due rejections whose check-in is due, the newest first
 * @param recent the entries it was made from; none when no check-in is ever due
 * @param now the moment
 */
public record Agenda(List<Due> due, Optional<Glance> recent, Instant now) {
    /** As it is now. */
    public static Agenda of(Desk desk) {
        Instant now = desk.clock().instant();
        Optional<Glance> recent = desk.schedule()
                .get()
                .earliest(now)
                .map(earliest -> desk.journal().get().since(earliest));
        List<Due> due = recent.map(entries -> desk.schedule().get().due(entries.facts(), now))
                .orElse(List.of());
        return new Agenda(due, recent, now);
    }

    /** The first of what is due in the person's words, at most so many. */
    public List<Reminder> reminders(int most) {
        return due.stream()
                .limit(most)
                .map(one -> Reminder.of(one, recent.orElseThrow()))
                .toList();
    }

    /** What the person meant to risk next, if it has not been brought up yet. */
    Optional<String> meant() {
        return recent.flatMap(entries -> NextRisk.open(entries.facts(), entries, now));
    }

    /** Files of the last weeks that cannot be read. */
    List<Reading.Unreadable> unreadable() {
        return recent.map(Glance::unreadable).orElse(List.of());
    }
}
