package dev.onward.practice;

import dev.onward.journal.Answer;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.journal.Problem;
import dev.onward.practice.Question.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code check-in}: the hurt about one rejection now, the mood, what the person had meant to risk, and a line. The question
 * about the risk stands in the entry from the start, as an answer without text: it has the person's words in it.
 */
final class CheckingIn implements Practice {
    /** The step, and the key, of what the person had meant to risk. */
    static final String NEXT_RISK = Facts.NEXT_RISK;

    @Override
    public Kind kind() {
        return Kind.CHECK_IN;
    }

    @Override
    public List<String> keys() {
        return List.of();
    }

    @Override
    public List<Step> steps(Entry entry) {
        List<Step> steps = new ArrayList<>();
        if (entry.about().isPresent()) {
            steps.add(Step.of("hurt.now", Form.HURT_OR_SETTLED));
        }
        steps.add(Step.of("mood", Form.MOOD));
        if (!entry.answersTo(NEXT_RISK).isEmpty()) {
            steps.add(Step.of(NEXT_RISK, Form.YES_OR_NO));
        }
        steps.add(Step.of("note", Form.LINE));
        return steps;
    }

    /**
     * The entry with the answer in it.
     *
     * @throws Problem when the answer cannot be understood
     */
    static Entry say(Question question, List<String> lines, Entry entry) {
        String typed = Lines.join(lines).strip();
        CheckIn known = entry.checkIn();
        return switch (question.form()) {
            case HURT_OR_SETTLED ->
                isBegun("settled", typed)
                        ? entry.change().checkIn(known.asSettled()).build()
                        : entry.change()
                                .hurt(entry.hurt().withNow(number(typed, ", s, or just Enter")))
                                .build();
            case MOOD ->
                entry.change()
                        .checkIn(known.withMood(number(typed, ", or just Enter")))
                        .build();
            case YES_OR_NO -> did(question, typed, entry);
            case LINE -> Addition.to(question, Optional.empty(), lines, entry);
            default -> throw new IllegalArgumentException("no check-in asks " + question.step());
        };
    }

    private static Entry did(Question question, String typed, Entry entry) {
        boolean yes = isBegun("yes", typed);
        if (!yes && !isBegun("no", typed)) {
            throw Problem.usage("please type y or n, or just Enter");
        }
        List<Answer> answers = entry.answers().stream()
                .map(answer -> answer.key().equals(question.step())
                        ? new Answer(answer.key(), answer.prompt(), List.of(yes ? "yes" : "no"), answer.other())
                        : answer)
                .toList();
        return entry.change()
                .answers(answers)
                .checkIn(entry.checkIn().withAttempt(yes))
                .build();
    }

    private static boolean isBegun(String word, String typed) {
        return !typed.isEmpty() && word.startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static OptionalInt number(String typed, String otherwise) {
        return Sitting.number(typed, CheckIn.MOST, otherwise);
    }
}
