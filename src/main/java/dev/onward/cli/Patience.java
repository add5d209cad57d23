package dev.onward.cli;

import dev.onward.insight.Query.Hits;
import dev.onward.journal.Problem;

/** Counts the lines on which an expression takes too long, and ends a search that would take minutes. */
final class Patience {
    private static final int MOST = 100;

    private final Output output;
    private int leftOut;

    Patience(Output output) {
        this.output = output;
    }

    /** Adds what was left out of an entry. */
    void with(Hits hits) {
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
