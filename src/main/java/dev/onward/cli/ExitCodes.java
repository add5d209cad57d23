package dev.onward.cli;

import dev.onward.journal.Problem;

/** The exit codes of every command. */
public final class ExitCodes {
    /** Done, also when nothing was found. */
    public static final int DONE = 0;
    /** A problem that a person can solve. */
    public static final int SOLVABLE = 1;
    /** The command was not understood. */
    public static final int USAGE = 2;
    /** The model could not be reached or refused; local work is safe. */
    public static final int MODEL = 3;
    /** Data or set-up is damaged. */
    public static final int DAMAGED = 4;
    /** A defect of the program. */
    public static final int DEFECT = 70;
    /** Interrupted by the person. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}

    /** The code for a problem. */
    static int of(Problem problem) {
        return switch (problem.kind()) {
            case SOLVABLE -> SOLVABLE;
            case USAGE -> USAGE;
            case DAMAGED -> DAMAGED;
            case MODEL -> MODEL;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
