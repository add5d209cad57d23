package dev.onward.view;

/**
 * How text may look: with colour or without, with signs beyond ASCII or without.
 *
 * <pre>
 * colour, signs     2026-11-23-k3f9 · professional · hurt 8 → 6     (the id bold, the rest quiet)
 * neither           2026-11-23-k3f9 - professional - hurt 8 -> 6
 * </pre>
 *
 * @param colour whether escape sequences for colour and weight are used
 * @param signs whether characters beyond ASCII are used for layout; never changes a person's own text
 * @param drawing whether charts are drawn; else the same is told in sentences
 */
public record Theme(boolean colour, boolean signs, boolean drawing) {
    /** No colour, ASCII only, no drawing: for screen readers and {@code --plain}. */
    public static final Theme PLAIN = new Theme(false, false, false);

    private static final String ESCAPE = "\u001b[";

    /** With charts. */
    public Theme(boolean colour, boolean signs) {
        this(colour, signs, true);
    }

    /** Text to be seen first. */
    public String strong(String text) {
        return styled("1", text);
    }

    /** Text that steps back. */
    public String quiet(String text) {
        return styled("2", text);
    }

    /** What was looked for. */
    public String found(String text) {
        return styled("1;4", text);
    }

    /** A question. */
    public String question(String text) {
        return styled("1;36", text);
    }

    /** What is drawn in a chart: a colour that can be seen on light and on dark. */
    public String drawn(String text) {
        return styled("36", text);
    }

    /** Between two things of a line. */
    public String dot() {
        return signs ? " · " : " - ";
    }

    /** From one number to another. */
    public String arrow() {
        return signs ? " → " : " -> ";
    }

    /** After text that was cut. */
    public String ellipsis() {
        return signs ? "…" : "...";
    }

    private String styled(String codes, String text) {
        return colour && !text.isEmpty() ? ESCAPE + codes + "m" + text + ESCAPE + "0m" : text;
    }
}
