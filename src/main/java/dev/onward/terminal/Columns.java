package dev.onward.terminal;

/** How wide text is on a screen: a letter takes one column, an emoji or a Chinese character two, an accent none. */
public final class Columns {
    private static final char ESCAPE = '\033';

    private Columns() {}

    /**
     * The columns that one line of text takes; colours in it take none. Opens no terminal.
     *
     * <p>{@code of("né 你好 👩‍🚀")} is 10.
     */
    public static int of(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); ) {
            if (line.charAt(i) == ESCAPE) {
                i = afterEscape(line, i);
            } else {
                int end = Cluster.end(line, i);
                columns += Cluster.width(line, i, end);
                i = end;
            }
        }
        return columns;
    }

    /** The text without its colours and other escape sequences of the form {@code ESC [ … letter}. */
    static String withoutEscapes(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == ESCAPE) {
                i = afterEscape(text, i);
            } else {
                plain.append(text.charAt(i++));
            }
        }
        return plain.toString();
    }

    private static int afterEscape(String text, int escape) {
        int i = escape + 1;
        if (i >= text.length() || text.charAt(i) != '[') {
            return i;
        }
        do {
            i++;
        } while (i < text.length() && (text.charAt(i) < '@' || text.charAt(i) > '~'));
        return Math.min(text.length(), i + 1);
    }
}
