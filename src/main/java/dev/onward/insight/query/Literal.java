package dev.onward.insight.query;

/** What a regular expression needs to be in a line letter by letter, so that most entries can be skipped unread. */
final class Literal {
    private static final String QUANTIFIERS = "?*{";
    private static final String ENDS = "([)]|";

    private Literal() {}

    /**
     * The longest text that is surely in every line that the expression is found in; empty when none is sure.
     *
     * @param expression in Java's syntax, with no flag that changes what a letter stands for
     */
    static String of(String expression) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < expression.length() && ENDS.indexOf(expression.charAt(i)) < 0; i++) {
            char c = expression.charAt(i);
            boolean escaped = c == '\\' && i + 1 < expression.length();
            if (escaped) {
                c = expression.charAt(++i);
            }
            boolean isLetter = Character.isLetterOrDigit(c) ? !escaped : escaped || ".^$+?*{}\\".indexOf(c) < 0;
            if (escaped && Character.isLetterOrDigit(c) && "bBdDsSwW".indexOf(c) < 0) {
                // \Q, \x41, a reference back: not worth reading on
                break;
            }
            if (isLetter) {
                run.append(c);
            } else {
                if (!escaped && QUANTIFIERS.indexOf(c) >= 0 && run.length() > 0) {
                    // it may be there not at all
                    dropLast(run);
                }
                longest = longer(longest, run);
                run.setLength(0);
                if (!escaped && c == '{') {
                    i = Math.max(i, expression.indexOf('}', i));
                }
            }
        }
        // an alternative anywhere may do without what stands before it
        return expression.indexOf('|') >= 0 ? "" : longer(longest, run);
    }

    private static void dropLast(StringBuilder run) {
        run.setLength(run.length() - Character.charCount(run.codePointBefore(run.length())));
    }

    private static String longer(String longest, StringBuilder run) {
        return run.length() > longest.length() ? run.toString() : longest;
    }
}
