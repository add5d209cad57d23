package dev.onward.cli;

import dev.onward.companion.Offer;
import dev.onward.journal.Context;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.Lines;
import dev.onward.journal.Problem;
import dev.onward.journal.Reflection;
import dev.onward.practice.Emotions;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.terminal.Interruption;
import dev.onward.view.CareText;
import dev.onward.view.GuideText;
import dev.onward.view.Page;
import dev.onward.view.SittingText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a sitting with a person: asks, keeps every answer as a draft, and stores the entry at the end. */
final class Conversation {
    /** The step that is done when the helplines were shown. */
    private static final String CARE = "care";

    private static final Set<Question.Form> TEXTS =
            Set.of(Question.Form.TEXT, Question.Form.FEELINGS, Question.Form.LINE);

    private final Console console;
    private final Drafts drafts;
    private final Page page;
    private final Reflecting reflecting;
    private Sitting now;
    private boolean isKept = true;
    private boolean toldElsewhere;

    /** With the sitting as it stands. */
    Conversation(Console console, Drafts drafts, Page page, Reflecting reflecting, Sitting sitting) {
        this.console = console;
        this.drafts = drafts;
        this.page = page;
        this.reflecting = reflecting;
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
     * @return the entry as stored; nothing for a check-in in which all was skipped
     * @throws Problem when the person stops, or the entry cannot be stored; what was said is kept as a draft then
     */
    Optional<Entry> hold() {
        show(SittingText.keys(now.practice().kind(), page()));
        if (!now.draft().isEmpty()) {
            show(SittingText.soFar(now.draft().entry(), page()));
        }
        try {
            for (Optional<Question> next = now.next(); next.isPresent(); next = now.next()) {
                tellElsewhere();
                now = step(next.get());
                keep();
                if (isToStopHere(next.get())) {
                    break;
                }
            }
        } catch (Interruption stopped) {
            throw stopped(stopped);
        }
        if (now.isEmpty()) {
            drafts.drop(now.draft());
            show(SittingText.nothing(page()));
            return Optional.empty();
        }
        Entry entry = drafts.finish(now.draft());
        show(SittingText.closing(entry, page()));
        return Optional.of(entry);
    }

    /** After the words are kept, once a sitting: who is there to listen, and whether to go on. */
    private boolean isToStopHere(Question question) {
        List<String> said = now.draft().entry().words();
        if (!TEXTS.contains(question.form()) || now.draft().done().contains(CARE)) {
            return false;
        }
        List<String> helplines = reflecting.helplines(said, page());
        if (helplines.isEmpty()) {
            return false;
        }
        now = now.past(CARE);
        keep();
        show(CareText.pause(helplines, page()));
        List<String> reply = console.ask(new Field(Field.Shape.ONE_LINE, List.of(), List.of(), typed -> {}));
        return Lines.join(reply).strip().toLowerCase(Locale.ROOT).startsWith("s");
    }

    private Sitting step(Question question) {
        switch (question.form()) {
            case FINDINGS -> {
                show(SittingText.question(question, page()));
                List<Reflection.Trap> traps = reflecting.traps(now.draft().entry());
                show(GuideText.found(traps.size(), page()));
                return now.found(question, traps);
            }
            case AGREEMENT -> show(GuideText.trap(now.trap(question), page()));
            case READING -> {
                show(GuideText.offers(reflecting.offers(now.draft().entry()), page()));
                show(SittingText.question(question, page()));
                return read(question);
            }
            default -> {}
        }
        show(SittingText.question(question, page()));
        return ask(question);
    }

    /** A number alone takes that opening into the field. */
    private Sitting read(Question question) {
        List<String> openings = reflecting.offers(now.draft().entry()).stream()
                .map(Offer::openings)
                .flatMap(List::stream)
                .toList();
        Optional<String> chosen = Optional.empty();
        while (true) {
            List<String> lines = console.ask(field(question));
            Optional<String> picked = picked(lines, openings);
            if (picked.isPresent()) {
                chosen = picked;
                now = now.typing(question, List.of(picked.get()));
            } else if (chosen.isPresent() && !Lines.join(lines).isBlank()) {
                return now.chose(
                        question, lines, Reflecting.GUIDE, !Lines.join(lines).equals(chosen.get()));
            } else {
                return now.answer(question, lines);
            }
        }
    }

    private static Optional<String> picked(List<String> lines, List<String> openings) {
        String typed = Lines.join(lines).strip();
        if (!typed.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(typed);
        return number >= 1 && number <= openings.size() ? Optional.of(openings.get(number - 1)) : Optional.empty();
    }

    private Sitting ask(Question question) {
        while (true) {
            List<String> lines = console.ask(field(question));
            try {
                return now.answer(question, lines);
            } catch (Problem notUnderstood) {
                now = now.typing(question, List.of());
                show(SittingText.notUnderstood(notUnderstood.message(), page()));
            }
        }
    }

    private Field field(Question question) {
        List<String> begun = now.draft().typedTo(question.step());
        Field.Shape shape = switch (question.form()) {
            case CONTEXT, HURT, BELIEF, AGREEMENT, FINDINGS, HURT_OR_SETTLED, MOOD, YES_OR_NO, LINE ->
                Field.Shape.ONE_LINE;
            case FEELINGS, TEXT, READING -> Field.Shape.SEVERAL_LINES;
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
