package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.recall.RecallQuery;
import dev.onward.journal.EntryId;
import dev.onward.journal.EntryName;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param query the query; none where nothing was said and there is no rejection
 * @param about the rejection that the sitting is about
 */
record Recalled(Optional<RecallQuery> query, Optional<Words> about) {
    /** The length of the random characters of an id. */
    private static final int SUFFIX = 4;

    /** The middle of the scale. */
    private static final int HURT_IF_UNSAID = 5;

    /** What these words name or ask for; without words the rejection that is still open. */
    static Recalled of(String words, List<Case> cases, WordSource source, Desk desk) {
        Optional<Words> open = open(cases).map(source::words);
        if (words.isEmpty()) {
            return new Recalled(open.map(RecallQuery::of), open);
        }
        Optional<Words> named = named(words, cases, source, desk);
        return new Recalled(
                Optional.of(named.map(RecallQuery::of).orElseGet(() -> RecallQuery.of(words))), named.or(() -> open));
    }

    /** How much it hurt at the start. */
    int hurt() {
        return about.map(rejection -> rejection.facts().hurt().before().orElse(HURT_IF_UNSAID))
                .orElse(HURT_IF_UNSAID);
    }

    /**
     * The rejection of that name, if the words look like a name and are one.
     *
     * @param cases all rejections, in time order
     * @param source their words
     */
    private static Optional<Words> named(String words, List<Case> cases, WordSource source, Desk desk) {
        if (!isName(words)) {
            return Optional.empty();
        }
        try {
            if (EntryName.parse(words) instanceof EntryName.Last last && last.back() < cases.size()) {
                // known already: no file is to be opened
                return Optional.of(
                        source.words(cases.get(cases.size() - 1 - last.back()).rejection()));
            }
            return Optional.of(
                    Words.of(desk.journal().get().find(EntryName.parse(words), Optional.of(Kind.REJECTION))));
        } catch (Problem noName) {
            if (words.startsWith("last") || words.contains("-")) {
                throw noName;
            }
            return Optional.empty();
        }
    }

    /** Whether it looks like {@code last}, {@code last~2}, an id, or the random characters at the end of one. */
    private static boolean isName(String words) {
        return EntryName.isLast(words)
                || EntryId.isId(words)
                || (words.length() == SUFFIX && words.chars().allMatch(EntryId::isInSuffix));
    }

    /** The last rejection that is not settled or recovered from, else the last. */
    private static Optional<Facts> open(List<Case> cases) {
        return cases.stream()
                .filter(past -> past.recovery().recoveredDays().isEmpty())
                .reduce((one, later) -> later)
                .or(() -> cases.stream().reduce((one, later) -> later))
                .map(Case::rejection);
    }
}
