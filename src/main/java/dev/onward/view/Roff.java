package dev.onward.view;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A page of the manual in man(7), the language that {@code man}, groff and mandoc read.
 *
 * <pre>
 * .SH OPTIONS
 * .TP
 * \fB\-\-json\fR
 * Print a JSON array.
 * </pre>
 */
public final class Roff {
    private static final int LONGEST_LINE = 80;
    private static final Pattern DOT_BEFORE_WORD = Pattern.compile("(^| )\\.");

    private final StringBuilder page = new StringBuilder();

    /**
     * Begins a page of section 1.
     *
     * @param name the command's words joined by hyphens, such as {@code onward-config-set}
     * @param date when this version was made, such as {@code 2026-11-23}
     * @param version the program's name and version
     */
    public Roff(String name, String date, String version) {
        page.append(".TH ").append(quoted(name.toUpperCase(Locale.ROOT)));
        page.append(" 1 ").append(date).append(' ').append(quoted(version));
        page.append(" \"Onward\"\n");
        // no hyphens of its own, and no stretched spaces: commands in the text stay as they are typed
        page.append(".nh\n.ad l\n");
    }

    /** Words as they are: nothing in them is a request or an escape. */
    public static String words(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("\"", "\\(dq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
        return DOT_BEFORE_WORD.matcher(escaped).replaceAll("$1\\\\&.");
    }

    /** Words to be typed as they are. */
    public static String bold(String text) {
        return "\\fB" + words(text) + "\\fR";
    }

    /** Words in whose place others are typed. */
    public static String italic(String text) {
        return "\\fI" + words(text) + "\\fR";
    }

    private static String quoted(String text) {
        return "\"" + words(text) + "\"";
    }

    /** Begins a section. */
    public Roff section(String heading) {
        page.append(".SH ").append(heading).append('\n');
        return this;
    }

    /** Ends a paragraph within a section. */
    public Roff paragraph() {
        page.append(".PP\n");
        return this;
    }

    /** Running text, of what {@link #words}, {@link #bold} and {@link #italic} give; long lines are broken. */
    public Roff text(String marked) {
        int length = 0;
        for (String word : marked.split(" ", -1)) {
            boolean breaks = length > 0 && length + 1 + word.length() > LONGEST_LINE;
            page.append(length == 0 ? "" : breaks ? "\n" : " ").append(word);
            length = (length == 0 || breaks ? 0 : length + 1) + word.length();
        }
        page.append('\n');
        return this;
    }

    /** Something with what it means indented below; each meaning begins a line. */
    public Roff meaning(String marked, List<String> meanings) {
        page.append(".TP\n").append(marked).append('\n');
        for (int i = 0; i < meanings.size(); i++) {
            page.append(i == 0 ? "" : ".br\n");
            text(words(meanings.get(i)));
        }
        return this;
    }

    /** Lines that stay as they are, indented. */
    public Roff verbatim(List<String> lines) {
        page.append(".RS 4\n.nf\n");
        lines.forEach(line -> page.append(words(line)).append('\n'));
        page.append(".fi\n.RE\n");
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
