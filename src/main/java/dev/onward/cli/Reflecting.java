package dev.onward.cli;

import dev.onward.care.CareLevel;
import dev.onward.care.CareReader;
import dev.onward.care.Helplines;
import dev.onward.companion.Guide;
import dev.onward.companion.Offer;
import dev.onward.insight.Insight;
import dev.onward.insight.TextReader;
import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Reflection;
import dev.onward.view.CareText;
import dev.onward.view.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is seen in a reality test's words, and what the guide offers on it.
 *
 * @param reader reads the words; loaded when first needed
 * @param care reads the care level
 * @param guide the guide
 * @param country the person's country, for the helplines
 * @param about what it is about
 */
record Reflecting(
        Supplier<TextReader> reader,
        Supplier<CareReader> care,
        Supplier<Guide> guide,
        Supplier<Optional<String>> country,
        About about) {

    /**
     * What a sitting is about.
     *
     * @param rejection the rejection, if there is one
     * @param turn how many reality tests there were before
     */
    record About(Optional<Entry> rejection, int turn) {}

    /** More at once would be a lecture. */
    private static final int MOST_TRAPS = 3;

    /** Who saw it, as the file says. */
    static final String GUIDE = "guide";

    /** The traps in the conclusion and in what speaks for it; the other answers are fairer already. */
    List<Reflection.Trap> traps(Entry test) {
        String words = Stream.concat(test.answersTo("conclusion").stream(), test.answersTo("evidence").stream())
                .map(Answer::text)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        Insight insight = reader.get().read(words);
        return insight.traps().stream()
                .limit(MOST_TRAPS)
                .map(finding -> new Reflection.Trap(
                        finding.trap().word(), finding.quote(), GUIDE, Optional.empty(), OtherFields.NONE))
                .toList();
    }

    /** The helplines to show when the words speak of the person's own death or injury; none otherwise. */
    List<String> helplines(List<String> words, Page page) {
        if (care.get().level(words) == CareLevel.NONE) {
            return List.of();
        }
        String own = country.get().orElse("");
        return CareText.helplines("", Helplines.own().of(own), page);
    }

    /** An offer for each trap the person agreed to. */
    List<Offer> offers(Entry test) {
        return test.reflection().traps().stream()
                .filter(trap -> trap.accepted().orElse(false))
                .flatMap(trap -> guide.get().offer(trap.trap(), about.rejection(), about.turn()).stream())
                .toList();
    }
}
