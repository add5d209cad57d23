package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.insight.patterns.Recovery;
import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.view.Page;
import dev.onward.view.sitting.CareText;
import dev.onward.view.sitting.CurveText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said on standard error once a check-in is stored. */
final class AfterCheckIn {
    private final Desk desk;

    /** With what it reads and writes. */
    AfterCheckIn(Desk desk) {
        this.desk = desk;
    }

    /** Of one that was stored without questions: who is there to listen, or else the curve, where a person looks. */
    void tell(Entry told, Optional<Facts> rejection) {
        boolean pause = desk.canAsk().getAsBoolean() && care(told);
        if (!pause && desk.output().isOverheard()) {
            curve(told, rejection);
        }
    }

    /** The curve so far, or how a forecast compares: one line at most. */
    void curve(Entry told, Optional<Facts> rejection) {
        Facts last = Facts.of(told);
        rejection
                .flatMap(known -> CurveText.after(last, known, recovery(known, last), page().theme()))
                .ifPresent(line -> desk.output().tell(List.of(line)));
    }

    /** Who is there to listen, when the words speak of the person's own death or injury. */
    private boolean care(Entry told) {
        List<String> words = told.words();
        List<String> helplines =
                words.isEmpty() ? List.of() : new Reflecting(desk, Reflecting.About.NOTHING).helplines(words, page());
        if (!helplines.isEmpty()) {
            desk.output().tell(CareText.kept(helplines, page()));
        }
        return !helplines.isEmpty();
    }

    /** Of entries of one second the one that was just told is the last. */
    private Recovery recovery(Facts rejection, Facts told) {
        List<Facts> later = new ArrayList<>();
        for (Facts entry :
                desk.journal().get().since(rejection.at().toInstant()).facts()) {
            if (entry.about().equals(Optional.of(rejection.id())) && !entry.id().equals(told.id())) {
                later.add(entry);
            }
        }
        later.add(told);
        return Recovery.of(rejection, later);
    }

    private Page page() {
        return desk.output().page();
    }
}
