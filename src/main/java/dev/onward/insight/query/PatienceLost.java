package dev.onward.insight.query;

/** An expression takes too long on a line. */
public final class PatienceLost extends Exception {
    private static final long serialVersionUID = 1L;

    PatienceLost() {
        super("an expression takes too long on a line");
    }
}
