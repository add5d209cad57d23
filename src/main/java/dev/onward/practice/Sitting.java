package dev.onward.practice;

import dev.onward.journal.Answer;
import dev.onward.journal.Belief;
import dev.onward.journal.Context;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.journal.Named;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Problem;
import dev.onward.journal.Reflection;
import dev.onward.practice.Practice.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A sitting at one moment: what has been said, and what comes next. Answering gives another sitting; this one stays as it
 * is.
 *
 * @param practice what is practised
 * @param questions the words in which it is asked
 * @param emotions the words for feelings
 * @param draft what has been said
 */
public record Sitting(Practice practice, Questions questions, Emotions emotions, Draft draft) {

    /** The next question; nothing when all is asked. */
    public Optional<Question> next() {
        return practice.steps(draft.entry()).stream()
                .filter(step -> !draft.done().contains(step.name()))
                .flatMap(step -> question(step).stream())
                .findFirst();
    }

    /**
     * Answers a question; no lines skip it.
     *
     * @throws Problem when the answer cannot be understood; the person is to be asked again
     */
    public Sitting answer(Question question, List<String> typed) {
        List<String> lines = Lines.of(typed);
        boolean skipped = lines.stream().allMatch(String::isBlank);
        Entry said = skipped ? skip(question) : say(question, lines);
        return new Sitting(practice, questions, emotions, draft.after(question.step(), said));
    }

    /**
     * The same sitting with more words: to the answer given just before, or, where a number or a choice was asked for, under
     * the key of the words nearest to it, with the question they answer.
     */
    public Sitting more(Question question, List<String> typed) {
        return new Sitting(
                practice,
                questions,
                emotions,
                draft.with(
                        Addition.to(question, Addition.key(practice, question, draft.entry()), typed, draft.entry())));
    }

    /** Whether there is nothing to store. At a check-in, that something was brought up once is worth storing. */
    public boolean isEmpty() {
        return switch (practice.kind()) {
            case CHECK_IN -> draft.isEmpty() && !draft.done().contains(CheckingIn.NEXT_RISK);
            case RECALL, PATTERNS -> draft.entry().answers().isEmpty();
            default -> draft.isEmpty();
        };
    }

    /** Answers the question of that step. */
    public Sitting answer(String step, List<String> typed) {
        return practice.steps(draft.entry()).stream()
                .filter(known -> known.name().equals(step))
                .flatMap(known -> question(known).stream())
                .findFirst()
                .map(question -> answer(question, typed))
                .orElseThrow(() -> new IllegalArgumentException("this practice has no step " + step));
    }

    /** The same sitting with the traps that were seen in it, none of them agreed to yet. */
    public Sitting found(Question question, List<Reflection.Trap> traps) {
        Entry entry = draft.entry();
        Entry with = entry.change()
                .reflection(new Reflection(
                        traps, entry.reflection().reframes(), entry.reflection().other()))
                .build();
        return new Sitting(practice, questions, emotions, draft.after(question.step(), with));
    }

    /** The same sitting with a fairer reading that the person began from one that was offered. */
    public Sitting chose(Question question, List<String> typed, String by, boolean edited) {
        Entry entry = draft.entry();
        Entry with = entry.change()
                .reflection(entry.reflection().with(reading(Lines.of(typed), by, edited)))
                .build();
        return new Sitting(practice, questions, emotions, draft.after(question.step(), with));
    }

    /** The same sitting with a step marked as done that asks nothing. */
    public Sitting past(String step) {
        return new Sitting(practice, questions, emotions, draft.after(step, draft.entry()));
    }

    /** The question to someone by that name, who stands where the person stands. */
    public Question toName(String name) {
        return instead(isFirst() ? "story.distance" : "friend.distance", name);
    }

    /** The question for one small thing to do. */
    public Question smallStep() {
        return instead(isFirst() ? "need.act" : "alternatives.act", "");
    }

    private boolean isFirst() {
        return practice == Practice.IMMEDIATE;
    }

    private Question instead(String step, String name) {
        String prompt = questions.prompt(practice.kind(), step).orElse(step).replace("{name}", name);
        return new Question(step, Question.Form.TEXT, prompt, questions.help(practice.kind(), step), Optional.empty());
    }

    /** The same sitting with one question more, which is asked next and kept under the key of the one it follows. */
    public Sitting followedBy(String key, String question) {
        Entry with = draft.entry()
                .change()
                .addAnswer(new Answer(key, question, List.of()))
                .build();
        return new Sitting(practice, questions, emotions, draft.with(with));
    }

    /** Whether the question of that key was followed by one more already. */
    public boolean hasFollowUp(String key) {
        return draft.done().contains(FollowUp.step(key));
    }

    /** The trap that a question of the form {@code AGREEMENT} is about. */
    public Reflection.Trap trap(Question question) {
        String step = question.step();
        return draft.entry().reflection().traps().get(Integer.parseInt(step.substring(step.indexOf('.') + 1)));
    }

    /** The same sitting with all steps marked as done whose answers the entry holds already. */
    public Sitting withoutAnswered() {
        Entry entry = draft.entry();
        Draft known = draft;
        for (Step step : practice.steps(entry)) {
            boolean answered = switch (step.name()) {
                case "context" -> entry.context().isPresent();
                case "hurt.before" -> entry.hurt().before().isPresent();
                case "hurt.expected" -> entry.hurt().expected().isPresent();
                case "belief.before" -> entry.belief().before().isPresent();
                case "belief.after" -> entry.belief().after().isPresent();
                case "hurt.now" -> entry.hurt().now().isPresent();
                case "mood" -> entry.checkIn().mood().isPresent();
                case "hurt.after" -> entry.hurt().after().isPresent();
                case "received" -> !entry.received().isEmpty();
                case "feelings" ->
                    !entry.emotions().isEmpty() || !entry.answersTo("feelings").isEmpty();
                default ->
                    entry.answersTo(step.name()).stream()
                            .anyMatch(answer -> !answer.text().isEmpty());
            };
            known = answered ? known.after(step.name(), entry) : known;
        }
        return new Sitting(practice, questions, emotions, known);
    }

    /** The same sitting with text typed to a question that is not finished. */
    public Sitting typing(Question question, List<String> typed) {
        return new Sitting(practice, questions, emotions, draft.typing(question.step(), typed));
    }

    private Optional<Question> question(Step step) {
        String name = step.form() == Question.Form.AGREEMENT ? "trap" : step.name();
        return prompt(step, name)
                .map(prompt -> new Question(
                        step.name(), step.form(), prompt, questions.help(practice.kind(), name), step.progress()));
    }

    /** A question with the person's own words in it stands in the entry already. */
    private Optional<String> prompt(Step step, String name) {
        return switch (step.form()) {
            case YES_OR_NO ->
                draft.entry().answersTo(step.name()).stream()
                        .map(Answer::prompt)
                        .findFirst();
            case FOLLOW_UP -> FollowUp.prompt(step.name(), draft.entry());
            default -> questions.prompt(practice.kind(), name);
        };
    }

    /** A sitting whose context was skipped counts as {@code other}; a question more that was skipped was not asked. */
    private Entry skip(Question question) {
        EntryBuilder change = draft.entry().change();
        return switch (question.form()) {
            case CONTEXT -> change.context(Context.OTHER).build();
            case FOLLOW_UP ->
                change.answers(FollowUp.without(question, draft.entry())).build();
            default -> draft.entry();
        };
    }

    private Entry say(Question question, List<String> lines) {
        Entry entry = draft.entry();
        if (practice.kind() == Kind.CHECK_IN) {
            return CheckingIn.say(question, lines, entry);
        }
        EntryBuilder change = entry.change();
        switch (question.form()) {
            case CONTEXT -> change.context(context(Lines.join(lines)));
            case HURT -> change.hurt(hurt(question.step(), entry.hurt(), number(Lines.join(lines), Hurt.MOST)));
            case BELIEF ->
                change.belief(belief(question.step(), entry.belief(), number(Lines.join(lines), Belief.MOST)));
            case AGREEMENT -> change.reflection(agreed(question.step(), entry.reflection(), Lines.join(lines)));
            case READING -> change.reflection(entry.reflection().with(reading(lines, "self", false)));
            case FOLLOW_UP -> change.answers(FollowUp.answered(question, lines, entry));
            case FINDINGS, BRAKE, HURT_OR_SETTLED, MOOD, YES_OR_NO, LINE ->
                throw new IllegalArgumentException("nothing of that form is asked here");
            case FEELINGS ->
                change.addAnswer(answerTo(question, lines))
                        .emotions(Stream.concat(entry.emotions().stream(), emotions.namedIn(lines).stream())
                                .distinct()
                                .toList());
            case TEXT -> {
                if (question.step().equals("received")) {
                    change.received(lines);
                } else {
                    change.addAnswer(answerTo(question, lines));
                }
            }
        }
        return change.build();
    }

    static Answer answerTo(Question question, List<String> lines) {
        String step = question.step();
        int dot = step.indexOf('.');
        return new Answer(dot < 0 ? step : step.substring(0, dot), question.prompt(), lines);
    }

    private static Context context(String word) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        List<Context> fitting = Stream.of(Context.values())
                .filter(context -> context.word().startsWith(typed))
                .toList();
        if (fitting.size() != 1) {
            throw Problem.usage("please choose " + Named.all(Context.class) + ", or just Enter");
        }
        return fitting.get(0);
    }

    private static OptionalInt number(String word, int most) {
        return number(word, most, ", or just Enter");
    }

    /** A whole number; the last words of the complaint say what else may be typed. */
    static OptionalInt number(String word, int most, String otherwise) {
        String digits = word.strip().replaceAll("\\s*(?:/\\s*" + most + "|%)$", "");
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > most) {
            throw Problem.usage("please type a whole number from 0 to " + most + otherwise);
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static Belief belief(String step, Belief belief, OptionalInt number) {
        return step.equals("belief.before")
                ? new Belief(number, belief.after(), belief.other())
                : new Belief(belief.before(), number, belief.other());
    }

    private static Reflection agreed(String step, Reflection reflection, String word) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty() || (!"yes".startsWith(typed) && !"no".startsWith(typed))) {
            throw Problem.usage("please type y or n, or just Enter to leave it open");
        }
        return reflection.agreed(Integer.parseInt(step.substring(step.indexOf('.') + 1)), typed.startsWith("y"));
    }

    private static Reflection.Reframe reading(List<String> lines, String by, boolean edited) {
        return new Reflection.Reframe(lines, by, true, edited, OtherFields.NONE);
    }

    private static Hurt hurt(String step, Hurt hurt, OptionalInt number) {
        return switch (step) {
            case "hurt.before" -> hurt.withBefore(number);
            case "hurt.expected" -> hurt.withExpected(number);
            default -> hurt.withAfter(number);
        };
    }
}
