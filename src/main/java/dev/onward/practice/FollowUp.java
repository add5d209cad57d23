package dev.onward.practice;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import java.util.List;
import java.util.Optional;

/**
 * One question more on what was written, from outside of the practice. It stands in the entry as an answer without text
 * under the key of the question that it follows, so that a sitting that is resumed asks it still.
 */
final class FollowUp {
    private static final String ASKED = ".asked";

    private FollowUp() {}

    /** The step in which the question of that key is followed by one more. */
    static String step(String key) {
        return key + ASKED;
    }

    /** Whether an answer is still to be given. */
    static boolean isOpen(Answer answer) {
        return answer.text().isEmpty();
    }

    /** The question of that step, if it stands in the entry. */
    static Optional<String> prompt(String step, Entry entry) {
        return entry.answersTo(key(step)).stream()
                .filter(FollowUp::isOpen)
                .map(Answer::prompt)
                .findFirst();
    }

    /** The entry's answers with this one. */
    static List<Answer> answered(Question question, List<String> lines, Entry entry) {
        return entry.answers().stream()
                .map(answer -> isAskedBy(question, answer)
                        ? new Answer(answer.key(), answer.prompt(), lines, answer.other())
                        : answer)
                .toList();
    }

    /** The entry's answers without the question. */
    static List<Answer> without(Question question, Entry entry) {
        return entry.answers().stream()
                .filter(answer -> !isAskedBy(question, answer))
                .toList();
    }

    private static boolean isAskedBy(Question question, Answer answer) {
        return isOpen(answer) && answer.key().equals(key(question.step()));
    }

    private static String key(String step) {
        return step.substring(0, step.length() - ASKED.length());
    }
}
