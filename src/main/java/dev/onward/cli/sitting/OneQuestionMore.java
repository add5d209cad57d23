package dev.onward.cli.sitting;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Lines;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.view.sitting.ConsentText;
import dev.onward.view.sitting.SittingText;
import java.util.List;
import java.util.Optional;

/** Lets the person be asked one question more on what they wrote: a line with nothing but {@code ?} ends an answer so. */
final class OneQuestionMore {
    private static final String KEY = "?";

    private final Talk talk;
    private final Reflecting reflecting;

    OneQuestionMore(Talk talk, Reflecting reflecting) {
        this.talk = talk;
        this.reflecting = reflecting;
    }

    /** Says once that there is this key. */
    void tell() {
        reflecting.model().ifPresent(model -> talk.show(ConsentText.oneQuestion(model.choice(), talk.page())));
    }

    /** Asks; the question more comes next, as a step of its own. */
    Sitting answered(Question question) {
        talk.show(SittingText.question(question, talk.page()));
        List<String> lines = Lines.of(talk.lines(question, OneQuestionMore::endsWithKey));
        if (!endsWithKey(Lines.join(lines))) {
            return talk.now().answer(question, lines);
        }
        List<String> said = lines.subList(0, lines.size() - 1);
        boolean isAnswered = !Lines.join(said).isBlank();
        talk.goOnTo(isAnswered ? talk.now().answer(question, said) : talk.now().typing(question, List.of()));
        ask();
        return talk.now();
    }

    /** On the last question that has an answer; each is followed by one more at most. */
    private void ask() {
        Entry entry = talk.now().draft().entry();
        Optional<String> key = entry.answers().stream().map(Answer::key).reduce((one, later) -> later);
        if (key.isEmpty()) {
            talk.show(ConsentText.nothingToAskOn(talk.page()));
        } else if (talk.now().hasFollowUp(key.get())) {
            talk.show(ConsentText.askedAlready(talk.page()));
        } else {
            reflecting
                    .question(entry, talk.console())
                    .ifPresent(question -> talk.goOnTo(talk.now().followedBy(key.get(), question)));
        }
    }

    private static boolean endsWithKey(String text) {
        return text.strip().equals(KEY) || text.stripTrailing().endsWith("\n" + KEY);
    }
}
