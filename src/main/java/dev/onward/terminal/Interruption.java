package dev.onward.terminal;

/** The person left in the middle of an answer: Ctrl-C, or the terminal was closed. */
public final class Interruption extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the reason, for {@code --debug}. */
    public Interruption(String reason) {
        super(reason);
    }
}
