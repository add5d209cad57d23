package dev.onward.cli.sitting;

import dev.onward.cli.desk.Model;
import dev.onward.companion.Reframe;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Entry;
import dev.onward.journal.Lines;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Interruption;
import dev.onward.view.sitting.ConsentText;
import java.util.List;
import java.util.Optional;

/**
 * Offers, in one quiet line at the end of a sitting, what a model would say to it. All that was said is in the draft by
 * then, and leaving the offer in whatever way stores the entry.
 */
final class SecondView {
    private static final Question READING = new Question("reading", Question.Form.READING, "", "", Optional.empty());

    private final Talk talk;
    private final Reflecting reflecting;

    SecondView(Talk talk, Reflecting reflecting) {
        this.talk = talk;
        this.reflecting = reflecting;
    }

    /** The sitting as it stands after the offer. */
    Sitting offered() {
        try {
            List<String> begun = typed();
            return begun.isEmpty() ? asked() : kept(Lines.join(begun)).orElse(talk.now());
        } catch (Interruption stopped) {
            if (!typed().isEmpty()) {
                throw stopped;
            }
            return talk.now();
        }
    }

    private Sitting asked() {
        Entry entry = talk.now().draft().entry();
        Optional<Model> model = reflecting.mayOffer(entry);
        if (model.isEmpty()) {
            return talk.now();
        }
        talk.show(ConsentText.offerAtTheEnd(model.get().choice(), talk.page()));
        if (!talk.key().equalsIgnoreCase("m")) {
            return talk.now();
        }
        Suggestions said = reflecting.ask(entry, talk.console(), 1);
        return said.reframes().isEmpty() ? talk.now() : taken(said.reframes());
    }

    private Sitting taken(List<Reframe> reframes) {
        while (true) {
            talk.show(ConsentText.takeOne(talk.page()));
            Optional<String> chosen = FairerReading.picked(talk.key(), reframes.size())
                    .map(number -> reframes.get(number - 1).text());
            if (chosen.isEmpty()) {
                return talk.now();
            }
            Optional<Sitting> kept = kept(chosen.get());
            if (kept.isPresent()) {
                return kept.get();
            }
        }
    }

    /** What the person makes of it; nothing when they empty it. */
    private Optional<Sitting> kept(String chosen) {
        talk.show(ConsentText.toKeep(talk.page()));
        talk.goOnTo(talk.now().typing(READING, Lines.of(chosen)));
        List<String> lines = talk.lines(READING);
        String typed = Lines.join(lines);
        if (typed.isBlank()) {
            talk.goOnTo(talk.now().typing(READING, List.of()));
            return Optional.empty();
        }
        return Optional.of(talk.now().chose(READING, lines, Reflecting.MODEL, !typed.equals(chosen)));
    }

    private List<String> typed() {
        return talk.now().draft().typedTo(READING.step());
    }
}
