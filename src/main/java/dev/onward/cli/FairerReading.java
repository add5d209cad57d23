package dev.onward.cli;

import dev.onward.companion.Offer;
import dev.onward.journal.Lines;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.view.GuideText;
import dev.onward.view.SittingText;
import java.util.List;
import java.util.Optional;

/** Offers openings for a fairer reading; the person takes one, changes it, or writes their own. */
final class FairerReading {
    private final Talk talk;
    private final Reflecting reflecting;

    FairerReading(Talk talk, Reflecting reflecting) {
        this.talk = talk;
        this.reflecting = reflecting;
    }

    /** A number alone takes that opening into the field. */
    Sitting answered(Question question) {
        List<Offer> offers = reflecting.offers(talk.now().draft().entry());
        talk.show(GuideText.offers(offers, talk.page()));
        talk.show(SittingText.question(question, talk.page()));
        List<String> openings =
                offers.stream().map(Offer::openings).flatMap(List::stream).toList();
        Optional<String> chosen = Optional.empty();
        while (true) {
            List<String> lines = talk.lines(question);
            String typed = Lines.join(lines);
            Optional<String> picked = picked(typed.strip(), openings);
            if (picked.isPresent()) {
                chosen = picked;
                talk.goOnTo(talk.now().typing(question, List.of(picked.get())));
            } else if (chosen.isPresent() && !typed.isBlank()) {
                return talk.now().chose(question, lines, Reflecting.GUIDE, !typed.equals(chosen.get()));
            } else {
                return talk.now().answer(question, lines);
            }
        }
    }

    private static Optional<String> picked(String typed, List<String> openings) {
        if (!typed.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(typed);
        return number >= 1 && number <= openings.size() ? Optional.of(openings.get(number - 1)) : Optional.empty();
    }
}
