package dev.onward.practice;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that a person adds to an answer. */
final class Addition {
    private Addition() {}

    /** Fewer are taken for a slip of the hand where a number or a choice is asked for. */
    private static final int FEWEST_WORDS = 2;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /**
     * The entry with more lines where the answer to that question stands, or with that answer if it was skipped.
     *
     * @param key under which words are kept that no question of words was asked for; without one they are the entry's text
     */
    static Entry to(Question question, Optional<String> key, List<String> typed, Entry entry) {
        List<String> lines = Lines.of(typed);
        if (key.isEmpty()) {
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
        Answer fresh = question.isOfWords()
                ? Sitting.answerTo(question, lines)
                : new Answer(key.get(), question.prompt(), lines);
        return entry.change().addAnswer(fresh).build();
    }

    /** The key of the last of the practice's four questions up to that one, or of the first; nothing at a check-in. */
    static Optional<String> key(Practice practice, Question question, Entry entry) {
        Optional<String> key = practice.keys().stream().findFirst();
        for (Practice.Step step : practice.steps(entry)) {
            if (step.progress().isPresent()) {
                key = Optional.of(step.name());
            }
            if (step.name().equals(question.step())) {
                break;
            }
        }
        return key;
    }

    /** Whether somebody wrote these words to be read, where a number or a choice was asked for. */
    static boolean isMeant(List<String> typed) {
        return WORD.matcher(Lines.join(typed)).results().count() >= FEWEST_WORDS;
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
