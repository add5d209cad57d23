package dev.onward.journal;

import java.util.Optional;

/**
 * Something went wrong that a person can understand and act on.
 *
 * <p>The message says what happened, to which file or address; the hint says what to do. Both start in lower case, end
 * without a full stop, and never hold a word of the journal.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of trouble it is; the command line turns it into an exit code. */
    public enum Kind {
        /** A person can solve it: a folder that cannot be written, an entry that is not there. */
        SOLVABLE,
        /** The command was called in a way it does not understand. */
        USAGE,
        /** Data or set-up is damaged. */
        DAMAGED,
        /** The language model could not be reached, or refused. */
        MODEL,
        /** The person stopped it. */
        INTERRUPTED
    }

    private final Kind kind;
    private final String hint;

    private Problem(Kind kind, String message, String hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }

    /** A problem that a person can solve. */
    public static Problem solvable(String message) {
        return new Problem(Kind.SOLVABLE, message, "");
    }

    /** A wrong use of a command. */
    public static Problem usage(String message) {
        return new Problem(Kind.USAGE, message, "");
    }

    /** A file that is not what it should be. */
    public static Problem damaged(String message) {
        return new Problem(Kind.DAMAGED, message, "");
    }

    /** No answer from the language model; local work is safe. */
    public static Problem model(String message) {
        return new Problem(Kind.MODEL, message, "");
    }

    /** A sitting that the person left. */
    public static Problem interrupted(String message) {
        return new Problem(Kind.INTERRUPTED, message, "");
    }

    /** The same problem with a sentence that says what to do. */
    public Problem withHint(String hint) {
        Problem hinted = new Problem(kind, message(), hint);
        hinted.initCause(getCause());
        return hinted;
    }

    /** The same problem with the failure that led to it, for {@code --debug}. */
    public Problem causedBy(Throwable cause) {
        Problem caused = new Problem(kind, message(), hint);
        caused.initCause(cause);
        return caused;
    }

    /** What happened. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What sort of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** What to do, if there is something to say. */
    public Optional<String> hint() {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }
}
