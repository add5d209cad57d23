package dev.onward.cli.sitting;

import dev.onward.journal.Context;
import dev.onward.journal.Drafts;
import dev.onward.journal.Lines;
import dev.onward.journal.Problem;
import dev.onward.practice.Emotions;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.view.Page;
import dev.onward.view.sitting.SittingText;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A sitting as it goes: shows text, asks, and keeps every line as a draft. */
final class Talk {
    private final Console console;
    private final Drafts drafts;
    private final Page page;
    private Sitting now;
    private boolean isKept = true;

    Talk(Console console, Drafts drafts, Page page, Sitting sitting) {
        this.console = console;
        this.drafts = drafts;
        this.page = page;
        now = sitting;
    }

    /** Where the person reads and types. */
    Console console() {
        return console;
    }

    /** The sitting as it stands. */
    Sitting now() {
        return now;
    }

    /** Goes on to this sitting, and keeps it. */
    void goOnTo(Sitting next) {
        now = next;
        keep();
    }

    /** Whether all that was said is in a draft. */
    boolean isKept() {
        return isKept;
    }

    /** The page, as wide as the screen is now. */
    Page page() {
        return new Page(console.columns(), page.theme(), page.widthOf());
    }

    void show(List<String> lines) {
        console.show(String.join("\n", lines));
    }

    /** A short answer that is not kept, such as y or Enter. */
    String key() {
        return Lines.join(console.ask(new Field(Field.Shape.ONE_LINE, List.of(), List.of(), typed -> {})))
                .strip();
    }

    /** What is typed to a question. */
    List<String> lines(Question question) {
        return lines(question, typed -> false);
    }

    /**
     * What is typed to a question.
     *
     * @param ends whether Enter ends an answer of several lines as it stands
     */
    List<String> lines(Question question, Predicate<String> ends) {
        List<String> begun = now.draft().typedTo(question.step());
        Field.Shape shape = switch (question.form()) {
            case CONTEXT, HURT, BELIEF, AGREEMENT, FINDINGS, BRAKE, HURT_OR_SETTLED, MOOD, YES_OR_NO, LINE ->
                Field.Shape.ONE_LINE;
            case FEELINGS, TEXT, READING, FOLLOW_UP -> Field.Shape.SEVERAL_LINES;
        };
        return console.ask(new Field(
                shape,
                words(question.form(), now.emotions()),
                begun,
                typed -> goOnTo(now.typing(question, typed)),
                ends));
    }

    /** Asks until the answer is understood. */
    Sitting answered(Question question) {
        return answered(question, () -> false);
    }

    /**
     * Asks until the answer is understood. Words that were written where a number or a choice was asked for are kept.
     *
     * @param stops is asked after such words whether the person chose to stop there
     */
    Sitting answered(Question question, BooleanSupplier stops) {
        show(SittingText.question(question, page()));
        while (true) {
            List<String> lines = lines(question);
            try {
                return now.answer(question, lines);
            } catch (Problem notUnderstood) {
                now = now.typing(question, List.of());
                boolean kept = question.isBeside(lines);
                if (kept) {
                    goOnTo(now.more(question, lines));
                    if (stops.getAsBoolean()) {
                        return now;
                    }
                }
                show(SittingText.notUnderstood(notUnderstood.message(), kept, page()));
            }
        }
    }

    private static List<Field.Word> words(Question.Form form, Emotions emotions) {
        return switch (form) {
            case CONTEXT ->
                Stream.of(Context.values())
                        .map(context -> new Field.Word(context.word(), ""))
                        .toList();
            case FEELINGS ->
                emotions.families().entrySet().stream()
                        .flatMap(
                                family -> family.getValue().stream().map(word -> new Field.Word(word, family.getKey())))
                        .toList();
            default -> List.of();
        };
    }

    /** A draft that cannot be written must not break an answer off: it is tried again after the next one. */
    private void keep() {
        try {
            drafts.keep(now.draft());
            isKept = true;
        } catch (Problem nowhere) {
            isKept = false;
        }
    }
}
