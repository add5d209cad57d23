package dev.onward.cli.sitting;

import dev.onward.cli.desk.Model;
import dev.onward.companion.Offer;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Lines;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.view.sitting.ConsentText;
import dev.onward.view.sitting.GuideText;
import dev.onward.view.sitting.RecallText;
import dev.onward.view.sitting.SittingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers openings for a fairer reading; the person takes one, changes it, or writes their own. */
final class FairerReading {
    private final Talk talk;
    private final Reflecting reflecting;
    private final List<String> openings = new ArrayList<>();
    private int own;

    FairerReading(Talk talk, Reflecting reflecting) {
        this.talk = talk;
        this.reflecting = reflecting;
    }

    /** A number alone takes that opening into the field. */
    Sitting answered(Question question) {
        List<Offer> offers = reflecting.offers(talk.now().draft().entry());
        if (!offers.isEmpty()) {
            reflecting
                    .past(talk.now().draft().entry())
                    .ifPresent(past -> talk.show(RecallText.evidence(past, talk.page())));
        }
        talk.show(GuideText.offers(offers, talk.page()));
        offers.forEach(offer -> openings.addAll(offer.openings()));
        own = openings.size();
        Optional<Model> model = reflecting.model();
        model.ifPresent(known -> talk.show(ConsentText.offer(known.choice(), talk.page())));
        talk.show(SittingText.question(question, talk.page()));
        Optional<String> chosen = Optional.empty();
        String by = Reflecting.GUIDE;
        while (true) {
            List<String> lines = talk.lines(question, FairerReading::isTheKey);
            String typed = Lines.join(lines);
            Optional<Integer> picked = picked(typed.strip(), openings.size());
            if (isTheKey(typed) && model.isPresent()) {
                talk.goOnTo(talk.now().typing(question, List.of()));
                ask(question);
            } else if (picked.isPresent()) {
                chosen = Optional.of(openings.get(picked.get() - 1));
                by = picked.get() > own ? Reflecting.MODEL : Reflecting.GUIDE;
                talk.goOnTo(talk.now().typing(question, List.of(chosen.get())));
            } else if (chosen.isPresent() && !typed.isBlank()) {
                return talk.now().chose(question, lines, by, !typed.equals(chosen.get()));
            } else {
                return talk.now().answer(question, lines);
            }
        }
    }

    /** What the model suggests goes on with the numbers of the guide's openings. */
    private void ask(Question question) {
        Suggestions said = reflecting.ask(talk.now().draft().entry(), talk.console(), openings.size() + 1);
        said.reframes().forEach(reframe -> openings.add(reframe.text()));
        talk.show(SittingText.question(question, talk.page()));
    }

    private static boolean isTheKey(String typed) {
        return typed.strip().equalsIgnoreCase("m");
    }

    /** The number that was typed, if it is one of those that were shown. */
    static Optional<Integer> picked(String typed, int count) {
        return typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= count
                ? Optional.of(Integer.parseInt(typed))
                : Optional.empty();
    }
}
