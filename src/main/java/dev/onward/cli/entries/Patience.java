package dev.onward.cli.entries;

import dev.onward.cli.desk.Output;
import dev.onward.insight.query.Query;
import dev.onward.insight.query.Query.Hits;
import dev.onward.journal.Problem;
import dev.onward.journal.Words;
import java.time.Duration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Counts the lines on which an expression takes too long, and ends a search that would take minutes. */
final class Patience {
    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Output output;
    private int leftOut;

    Patience(Output output) {
        this.output = output;
    }

    /** What the query finds in the entries; one on which an expression hangs ends the search with a problem. */
    Stream<Hits> hits(Query query, Stream<Words> entries) {
        Stream<Hits> hits = entries.map(query::on);
        if (query.hasExpression()) {
            Iterator<Hits> inTime = new InTime<>(hits.iterator(), LONGEST);
            hits = StreamSupport.stream(Spliterators.spliteratorUnknownSize(inTime, Spliterator.ORDERED), false);
        }
        return hits.peek(this::count);
    }

    /** Adds what was left out of an entry. */
    private void count(Hits hits) {
        leftOut += hits.leftOut();
        if (leftOut > MOST) {
            throw Problem.solvable("the expression takes too long on more than " + MOST + " lines")
                    .withHint("write it without repetitions inside of repetitions");
        }
    }

    /** Says so, if there were any. */
    void tell() {
        if (leftOut > 0) {
            String lines = leftOut == 1 ? "one line was" : leftOut + " lines were";
            output.note(lines + " left out, because the expression takes too long there");
        }
    }
}
