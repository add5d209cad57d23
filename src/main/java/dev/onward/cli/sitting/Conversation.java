package dev.onward.cli.sitting;

import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.journal.Reflection;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.terminal.Interruption;
import dev.onward.view.Page;
import dev.onward.view.sitting.GuideText;
import dev.onward.view.sitting.SittingText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Holds a sitting with a person: asks, keeps every answer as a draft, and stores the entry at the end. */
public final class Conversation {
    private final Drafts drafts;
    private final Reflecting reflecting;
    private final Talk talk;
    private final Pauses pauses;
    private BiFunction<Question, Page, List<String>> beside = (question, width) -> List.of();
    private boolean toldElsewhere;

    /** With the sitting as it stands. */
    public Conversation(Console console, Drafts drafts, Page page, Reflecting reflecting, Sitting sitting) {
        this.drafts = drafts;
        this.reflecting = reflecting;
        talk = new Talk(console, drafts, page, sitting);
        pauses = new Pauses(talk, reflecting);
    }

    /** The same conversation with something to show before a question. */
    public Conversation showing(BiFunction<Question, Page, List<String>> found) {
        beside = found;
        return this;
    }

    /** Asks whether to go on with a sitting that was left. */
    static boolean wantsToGoOnWith(Draft left, Console console, Page page) {
        SittingText.offer(left, page).forEach(console::show);
        List<String> reply = console.ask(new Field(Field.Shape.ONE_LINE, List.of(), List.of(), typed -> {}));
        return !reply.isEmpty() && reply.get(0).strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /**
     * Asks all that is still to be asked, and stores the entry, unless every question was skipped.
     *
     * @return the entry as stored; nothing when every question was skipped
     * @throws Problem when the person stops, or the entry cannot be stored; what was said is kept as a draft then
     */
    public Optional<Entry> hold() {
        talk.show(SittingText.keys(talk.now().practice().kind(), talk.page()));
        if (talk.now().practice().kind() == Kind.REALITY_TEST) {
            new OneQuestionMore(talk, reflecting).tell();
        }
        if (!talk.now().draft().isEmpty()) {
            talk.show(SittingText.soFar(talk.now().draft().entry(), talk.page()));
        }
        try {
            for (Optional<Question> next = talk.now().next();
                    next.isPresent() && !pauses.stops();
                    next = talk.now().next()) {
                tellElsewhere();
                pauses.before(next.get());
                talk.goOnTo(step(next.get()));
                pauses.care(next.get());
            }
            if (talk.now().practice().kind() == Kind.REJECTION && !pauses.stops()) {
                talk.goOnTo(new SecondView(talk, reflecting).offered());
            }
        } catch (Interruption stopped) {
            throw stopped(stopped);
        } finally {
            pauses.end();
        }
        if (talk.now().isEmpty()) {
            drafts.release(talk.now().draft());
            drafts.drop(talk.now().draft());
            talk.show(SittingText.nothing(talk.page()));
            return Optional.empty();
        }
        Entry entry = drafts.finish(talk.now().draft());
        talk.show(SittingText.closing(entry, talk.page()));
        return Optional.of(entry);
    }

    private Sitting step(Question question) {
        return switch (question.form()) {
            case FINDINGS -> found(question);
            case BRAKE -> pauses.brake(question);
            case READING -> new FairerReading(talk, reflecting).answered(question);
            case AGREEMENT -> {
                talk.show(GuideText.trap(talk.now().trap(question), talk.page()));
                yield talk.answered(question, () -> pauses.stopsAfterWords(question));
            }
            default -> {
                if (question.form() == Question.Form.TEXT
                        && talk.now().practice().kind() == Kind.REALITY_TEST
                        && reflecting.model().isPresent()) {
                    yield new OneQuestionMore(talk, reflecting).answered(question);
                }
                List<String> found = beside.apply(question, talk.page());
                if (!found.isEmpty()) {
                    talk.show(found);
                }
                yield talk.answered(question, () -> pauses.stopsAfterWords(question));
            }
        };
    }

    private Sitting found(Question question) {
        talk.show(SittingText.question(question, talk.page()));
        List<Reflection.Trap> traps = reflecting.traps(talk.now().draft().entry());
        talk.show(GuideText.found(traps.size(), talk.page()));
        return talk.now().found(question, traps);
    }

    private void tellElsewhere() {
        String trouble = drafts.trouble(talk.now().draft());
        if (!toldElsewhere && !trouble.isEmpty()) {
            talk.show(SittingText.elsewhere(trouble, drafts.place(talk.now().draft()), talk.page()));
            toldElsewhere = true;
        }
    }

    private Problem stopped(Interruption stopped) {
        Draft draft = talk.now().draft();
        String place = drafts.trouble(draft).isEmpty() ? "as draft " + draft.id() : "in " + drafts.place(draft);
        drafts.release(draft);
        if (draft.isEmpty()) {
            drafts.drop(draft);
            return Problem.interrupted("stopped; nothing was written").causedBy(stopped);
        }
        if (!talk.isKept()) {
            return Problem.interrupted("stopped, and no place could be written for what you said last")
                    .withHint("it is still on the screen above: copy it from there")
                    .causedBy(stopped);
        }
        return Problem.interrupted("stopped; all you wrote is kept " + place)
                .withHint("go on when you like: onward new --resume")
                .causedBy(stopped);
    }
}
