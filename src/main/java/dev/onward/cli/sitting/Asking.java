package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.insight.patterns.Reminder;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.Facts;
import dev.onward.view.Page;
import dev.onward.view.sitting.DueText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a check-in at a terminal asks about.
 *
 * @param about the rejection: the one that is named, else the first that is due
 * @param meant what the person meant to risk next, to be brought up
 * @param more how many others are due
 */
record Asking(Optional<Reminder> about, Optional<String> meant, int more) {
    /** About the named rejection, or else about what is due. */
    static Asking about(Desk desk, Optional<Entry> named) {
        Agenda agenda = Agenda.of(desk);
        if (named.isPresent()) {
            return new Asking(named.map(Reminder::of), agenda.meant(), 0);
        }
        Optional<Reminder> first = agenda.reminders(1).stream().findFirst();
        return new Asking(
                first, agenda.meant(), first.isPresent() ? agenda.due().size() - 1 : 0);
    }

    /** The rejection. */
    Optional<Facts> rejection() {
        return about.map(Reminder::rejection);
    }

    /** The person's own words, before the first question. */
    List<String> heading(Instant now, Page page) {
        return about.map(rejection -> DueText.heading(rejection, now, page)).orElseGet(() -> DueText.nothing(page));
    }

    /** The draft with what is known before anything is asked. */
    Draft begun(Draft draft, Entry said, Desk.Words words) {
        EntryBuilder entry = said.change().id(draft.id());
        meant.ifPresent(risk -> entry.addAnswer(words.questions().get().didYou(risk)));
        return draft.with(entry.build());
    }
}
