package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.SelectionOptions;
import dev.onward.cli.desk.Waiting;
import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Past;
import dev.onward.insight.patterns.Patterns;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Moment;
import dev.onward.journal.Overview;
import dev.onward.journal.Problem;
import dev.onward.journal.Selection;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import dev.onward.practice.Practice;
import dev.onward.view.patterns.CompareText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which part of the journal the patterns are looked for in. */
final class Looking {
    /** So many texts are read in about a second. */
    private static final int FEW_TEXTS = 20;

    @Mixin
    private final SelectionOptions wanted = new SelectionOptions();

    @Option(
            names = "--compare",
            paramLabel = "PERIOD",
            description = "Put another time beside it: 2025, 2025-11 or a day.")
    private Optional<String> compare = Optional.empty();

    /**
     * What was found.
     *
     * @param past the whole journal
     * @param words its words
     * @param patterns of the part that was asked for
     * @param compared of the time to put beside it
     * @param names what the two are called, in the person's words
     */
    record Found(Past past, WordSource words, Patterns patterns, Optional<Patterns> compared, CompareText.Names names) {
        /** The last look at the patterns that ended with a change to make, if it was not told yet how that went. */
        Optional<Words> meant() {
            List<Facts> all = past.entries();
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).kind() == Kind.PATTERNS && all.get(i).hasAnswers()) {
                    Words said = words.words(all.get(i));
                    if (said.of(Practice.DIFFERENTLY).anyMatch(line -> !line.isBlank())) {
                        return Optional.of(said);
                    }
                    if (said.of(Practice.WENT).anyMatch(line -> !line.isBlank())) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** Whether another time is to be put beside it. */
    boolean isComparing() {
        return compare.isPresent();
    }

    /** Reads the journal, and tells of files that cannot be read. */
    Found look(Desk desk) {
        Selection told = wanted.selection(desk.clock(), Optional.empty());
        Optional<Selection> other = compare.map(words -> period(words, desk));
        Overview all = desk.overview();
        Past past = new Past(all.facts());
        return new Found(
                past,
                all,
                past.patterns(told),
                other.map(past::patterns),
                new CompareText.Names(wanted.time(), compare.orElse("")));
    }

    /** The response styles in those texts; says how far it is where that takes its time. */
    static Styles styles(Collection<Facts> entries, WordSource words, Desk desk, Styles.Effort effort) {
        Waiting waiting = new Waiting(desk, FEW_TEXTS);
        Styles.Way way =
                new Styles.Way(desk.reading().styles().get(), desk.reading().text(), effort, waiting::at);
        Styles styles = Styles.of(entries, words, way);
        waiting.end();
        return styles;
    }

    private Selection period(String words, Desk desk) {
        Moment moment = Moment.parse(words, desk.clock());
        if (!moment.isStretch()) {
            throw Problem.usage("--compare takes a year, a month or a day").withHint("such as --compare 2025");
        }
        return new Selection(
                Optional.of(moment.start().toInstant()),
                Optional.of(moment.end().toInstant()),
                wanted.context(),
                Optional.empty());
    }
}
