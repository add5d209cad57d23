package dev.onward.practice;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words that a person adds to an answer. */
final class Addition {
    private Addition() {}

    /** The entry with more lines where the answer to that question stands, or with that answer if it was skipped. */
    static Entry to(Question question, List<String> typed, Entry entry) {
        List<String> lines = Lines.of(typed);
        if (question.form() == Question.Form.LINE) {
            return entry.change()
                    .checkIn(entry.checkIn().withText(joined(entry.checkIn().text(), lines)))
                    .build();
        }
        if (question.step().equals("received")) {
            return entry.change().received(joined(entry.received(), lines)).build();
        }
        List<Answer> answers = new ArrayList<>(entry.answers());
        for (int i = answers.size() - 1; i >= 0; i--) {
            Answer given = answers.get(i);
            if (given.prompt().equals(question.prompt())) {
                answers.set(i, new Answer(given.key(), given.prompt(), joined(given.text(), lines), given.other()));
                return entry.change().answers(answers).build();
            }
        }
        return entry.change().addAnswer(Sitting.answerTo(question, lines)).build();
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
