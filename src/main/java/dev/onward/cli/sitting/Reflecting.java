package dev.onward.cli.sitting;

import dev.onward.care.CareLevel;
import dev.onward.care.CareReader;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Model;
import dev.onward.cli.model.ModelTalk;
import dev.onward.companion.Account;
import dev.onward.companion.Offer;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.insight.Insight;
import dev.onward.insight.TextReader;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Past;
import dev.onward.insight.recall.Recall;
import dev.onward.insight.recall.RecallQuery;
import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Overview;
import dev.onward.journal.Reflection;
import dev.onward.journal.Words;
import dev.onward.practice.Rumination;
import dev.onward.terminal.Console;
import dev.onward.view.Page;
import dev.onward.view.sitting.ConsentText;
import dev.onward.view.sitting.RecallText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is seen in a reality test's words, and what the guide offers on it.
 *
 * @param desk what there is to work with
 * @param about what it is about
 */
public record Reflecting(Desk desk, About about) {

    /**
     * What a sitting is about.
     *
     * @param rejection the rejection, if there is one
     * @param turn how many reality tests there were before
     * @param earlier sittings of the last days, read when first asked for
     */
    public record About(Optional<Entry> rejection, int turn, Supplier<List<Entry>> earlier) {
        /** About no rejection. */
        public static final About NOTHING = new About(Optional.empty(), 0, List::of);
    }

    /** More at once would be a lecture. */
    private static final int MOST_TRAPS = 3;

    /** A past rejection this far above the others of the journal, in standard deviations, is like this one. */
    private static final double STANDS_OUT = 0.8;

    /** Who said it, as the file says. */
    static final String MODEL = "model";

    /** Who saw it, as the file says. */
    static final String GUIDE = "guide";

    /** The traps in the conclusion and in what speaks for it; the other answers are fairer already. */
    List<Reflection.Trap> traps(Entry test) {
        Insight insight = desk.reading().text().get().read(words(test));
        return insight.traps().stream()
                .limit(MOST_TRAPS)
                .map(finding -> new Reflection.Trap(
                        finding.trap().word(), finding.quote(), GUIDE, Optional.empty(), OtherFields.NONE))
                .toList();
    }

    private static String words(Entry test) {
        return Stream.concat(test.answersTo("conclusion").stream(), test.answersTo("evidence").stream())
                .map(Answer::text)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    /** Whether the sitting goes over the same ground as those of the last days. */
    boolean addsNothing(Entry now) {
        return Rumination.addsNothing(now, about.earlier().get());
    }

    /** The helplines to show when the words speak of the person's own death or injury; none otherwise. */
    List<String> helplines(List<String> words, Page page) {
        return helplines(words, List.of(), Optional.empty(), page);
    }

    /**
     * The same in a sitting.
     *
     * @param words all that was said
     * @param last of it what was said last, which is also read by its meaning
     * @param reader of the meaning; nothing while it is not ready
     */
    List<String> helplines(List<String> words, List<String> last, Optional<TextReader> reader, Page page) {
        CareReader care = desk.reading().care().get();
        CareLevel level = care.level(words);
        if (level == CareLevel.NONE && reader.isPresent()) {
            String text = String.join("\n", last);
            level = care.level(text, reader.get().vector(text));
        }
        return desk.reading().helplines(level, page);
    }

    /** An offer for each trap the person agreed to. */
    List<Offer> offers(Entry test) {
        return test.reflection().traps().stream()
                .filter(trap -> trap.accepted().orElse(false))
                .flatMap(trap ->
                        desk.reading().guide().get().offer(trap.trap(), about.rejection(), about.turn()).stream())
                .toList();
    }

    /** The past rejection that is most like this one and was recovered from; nothing when none stands out. */
    Optional<Recall.Found> past(Entry test) {
        RecallQuery query =
                about.rejection().map(Words::of).map(RecallQuery::of).orElseGet(() -> RecallQuery.of(words(test)));
        Overview all = desk.overview();
        List<Case> recovered = new Past(all.facts())
                .cases().stream()
                        .filter(one -> one.recovery().recoveredDays().isPresent())
                        .toList();
        return desk.reading().recall().get().find(query, recovered, all, 1, (done, ofAll) -> {}).found().stream()
                .filter(found -> found.score() >= STANDS_OUT)
                .findFirst();
    }

    /** The language model, if one may be asked. */
    Optional<Model> model() {
        return desk.modelInASitting();
    }

    /** The model to offer at the end: not when there are no words, and not when they ask for care. */
    Optional<Model> mayOffer(Entry entry) {
        String words = Account.of(entry, Optional.empty()).words();
        return model().filter(known -> !words.isBlank())
                .filter(known -> desk.reading().care().get().level(words) == CareLevel.NONE);
    }

    /** What the model suggests on an entry, numbered from there; nothing when it is not asked or does not answer. */
    Suggestions ask(Entry entry, Console console, int first) {
        return model().map(
                        known -> new ModelTalk(desk, known).ask(request(Prompt.Wanted.REFRAMES, entry), console, first))
                .orElse(Suggestions.NONE);
    }

    /** One question of the model on an entry, if there is one fit to ask. */
    Optional<String> question(Entry entry, Console console) {
        return model().flatMap(known -> new ModelTalk(desk, known)
                .askUnshown(request(Prompt.Wanted.QUESTION, entry), console)
                .question());
    }

    /** At a reality test it was looked for already; the first hour is not kept waiting for it. */
    private Optional<String> earlier(Entry entry) {
        return entry.kind() == Kind.REALITY_TEST ? past(entry).map(RecallText::told) : Optional.empty();
    }

    private ModelTalk.Request request(Prompt.Wanted wanted, Entry entry) {
        return new ModelTalk.Request(
                wanted,
                Account.of(entry, about.rejection()),
                () -> earlier(entry),
                entry.kind() == Kind.REJECTION ? ConsentText.WHOLE : ConsentText.GUIDE);
    }
}
