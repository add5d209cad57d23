package dev.onward.format;

/** A text is not what it should be; the message says where and what, without a word of the text. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what is wrong and where, such as {@code hurt.before is not a whole number (line 7)}. */
    public Malformed(String reason) {
        super(reason);
    }

    /** What is wrong. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
