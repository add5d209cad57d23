package dev.onward.cli;

import dev.onward.journal.Context;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.Problem;
import dev.onward.practice.Emotions;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.terminal.Interruption;
import dev.onward.view.Page;
import dev.onward.view.SittingText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a sitting with a person: asks, keeps every answer as a draft, and stores the entry at the end. */
final class Conversation {
    private final Console console;
    private final Drafts drafts;
    private final Page page;
    private Sitting now;
    private boolean isKept = true;
    private boolean toldElsewhere;

    /** With the sitting as it stands. */
    Conversation(Console console, Drafts drafts, Page page, Sitting sitting) {
        this.console = console;
        this.drafts = drafts;
        this.page = page;
        now = sitting;
    }

    /** Asks whether to go on with a sitting that was left. */
    static boolean wantsToGoOnWith(Draft left, Console console, Page page) {
        SittingText.offer(left, page).forEach(console::show);
        List<String> reply = console.ask(new Field(Field.Shape.ONE_LINE, List.of(), List.of(), typed -> {}));
        return !reply.isEmpty() && reply.get(0).strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /**
     * Asks all that is still to be asked, and stores the entry.
     *
     * @throws Problem when the person stops, or the entry cannot be stored; what was said is kept as a draft then
     */
    Entry hold() {
        show(SittingText.keys(page()));
        if (!now.draft().isEmpty()) {
            show(SittingText.soFar(now.draft().entry(), page()));
        }
        try {
            for (Optional<Question> next = now.next(); next.isPresent(); next = now.next()) {
                tellElsewhere();
                show(SittingText.question(next.get(), page()));
                now = ask(next.get());
                keep();
            }
        } catch (Interruption stopped) {
            throw stopped(stopped);
        }
        Entry entry = drafts.finish(now.draft());
        show(SittingText.closing(entry, page()));
        return entry;
    }

    private Sitting ask(Question question) {
        while (true) {
            List<String> lines = console.ask(field(question));
            try {
                return now.answer(question, lines);
            } catch (Problem notUnderstood) {
                now = now.typing(question, List.of());
                console.show(notUnderstood.message());
            }
        }
    }

    private Field field(Question question) {
        List<String> begun = now.draft().typedTo(question.step());
        Field.Shape shape = switch (question.form()) {
            case CONTEXT, HURT -> Field.Shape.ONE_LINE;
            case FEELINGS, TEXT -> Field.Shape.SEVERAL_LINES;
        };
        return new Field(shape, words(question.form(), now.emotions()), begun, typed -> {
            now = now.typing(question, typed);
            keep();
        });
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
            case HURT, TEXT -> List.of();
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

    private void tellElsewhere() {
        String trouble = drafts.trouble(now.draft());
        if (!toldElsewhere && !trouble.isEmpty()) {
            show(SittingText.elsewhere(trouble, drafts.place(now.draft()), page()));
            toldElsewhere = true;
        }
    }

    private Problem stopped(Interruption stopped) {
        Draft draft = now.draft();
        String place = drafts.trouble(draft).isEmpty() ? "as draft " + draft.id() : "in " + drafts.place(draft);
        drafts.release(draft);
        if (draft.isEmpty()) {
            drafts.drop(draft);
            return Problem.interrupted("stopped; nothing was written").causedBy(stopped);
        }
        if (!isKept) {
            return Problem.interrupted("stopped, and no place could be written for what you said last")
                    .withHint("it is still on the screen above: copy it from there")
                    .causedBy(stopped);
        }
        return Problem.interrupted("stopped; all you wrote is kept " + place)
                .withHint("go on when you like: onward new --resume")
                .causedBy(stopped);
    }

    private Page page() {
        return new Page(console.columns(), page.theme(), page.widthOf());
    }

    private void show(List<String> lines) {
        console.show(String.join("\n", lines));
    }
}
