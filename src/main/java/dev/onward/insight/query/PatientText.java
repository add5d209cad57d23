package dev.onward.insight.query;

/**
 * A line of text that can be looked at only so many times. Some expressions, such as {@code (a+)+\1b}, try every way to take
 * a line apart before they give up; Java's matcher cannot be stopped but by the text that it reads.
 */
final class PatientText implements CharSequence {
    private static final int STEPS = 1_000_000;
    private static final int STEPS_A_CHARACTER = 100;

    private final String text;
    private long left;

    PatientText(String text) {
        this.text = text;
        left = STEPS + (long) STEPS_A_CHARACTER * text.length();
    }

    /** Too many looks. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too many steps", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (left-- <= 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
