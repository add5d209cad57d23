package dev.onward.view;

import java.util.function.ToIntFunction;

/**
 * The place text is laid out for.
 *
 * @param columns its width, at least 20
 * @param theme how text may look
 * @param widthOf how many columns a text takes
 */
public record Page(int columns, Theme theme, ToIntFunction<String> widthOf) {
    /** The width where nothing needs to be cut or wrapped: another program reads it. */
    public static final int UNBOUNDED = 1_000_000;

    private static final int LEAST = 20;
    private static final int COMFORTABLE = 100;

    /** Keeps the width sensible. */
    public Page {
        columns = Math.max(LEAST, columns);
    }

    /** The same without colour. */
    public Page uncoloured() {
        return new Page(columns, new Theme(false, theme.signs(), theme.drawing()), widthOf);
    }

    /** Columns that running text should take: lines much longer than a book's are hard to read. */
    public int measure() {
        return columns == UNBOUNDED ? UNBOUNDED : Math.min(columns, COMFORTABLE);
    }
}
