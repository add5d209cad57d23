package dev.onward.cli.desk;

import dev.onward.journal.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** What each says, in the order of their numbers. */
    public static Map<Integer, String> meanings() {
        Map<Integer, String> meanings = new LinkedHashMap<>();
        meanings.put(DONE, "done (also when nothing was found)");
        meanings.put(SOLVABLE, "a problem you can solve");
        meanings.put(USAGE, "the command was not understood");
        meanings.put(MODEL, "the language model could not be reached or refused");
        meanings.put(DAMAGED, "data or set-up is damaged");
        meanings.put(DEFECT, "a defect of Onward");
        meanings.put(INTERRUPTED, "interrupted (the draft's name is told)");
        return meanings;
    }

    /** The code for a problem. */
    public static int of(Problem problem) {
        return switch (problem.kind()) {
            case SOLVABLE -> SOLVABLE;
            case USAGE -> USAGE;
            case DAMAGED -> DAMAGED;
            case MODEL -> MODEL;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
