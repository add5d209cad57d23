package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.insight.patterns.Case;
import dev.onward.insight.recall.RecallQuery;
import dev.onward.journal.Facts;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param query the query
 * @param about the rejection that the sitting is about
 */
record Recalled(RecallQuery query, Optional<Words> about) {
    /** What these words name or ask for; without words the rejection that is still open. */
    static Optional<Recalled> of(String words, List<Case> cases, WordSource source, Desk desk) {
        Optional<Words> open = open(cases).map(source::words);
        Optional<Words> named = words.isEmpty() ? open : RecallSitting.named(words, cases, source, desk);
        if (named.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Recalled(named.map(RecallQuery::of).orElseGet(() -> RecallQuery.of(words)), named.or(() -> open)));
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
