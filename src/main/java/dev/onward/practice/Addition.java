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

    /** The entry with more lines where the answer to that question stands. */
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
        Answer last = answers.remove(answers.size() - 1);
        answers.add(new Answer(last.key(), last.prompt(), joined(last.text(), lines), last.other()));
        return entry.change().answers(answers).build();
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
