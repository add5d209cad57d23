package dev.onward.insight.query;

import dev.onward.journal.Facts;
import dev.onward.journal.Problem;
import dev.onward.journal.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads what a person looks for.
 *
 * <pre>
 * letter bank                      both words, in any case and simple form (letters, Banks)
 * "form letter"                    exactly these characters
 * /no (reply|answer)/i             a regular expression of Java; i for any case
 * context:creative hurt&gt;6 hurt&lt;=3 emotion:"left out" after:2026-03
 * -letter -context:creative        what must not be there
 * </pre>
 */
public final class QueryParser {
    private static final int LONGEST_EXPRESSION = 1000;

    private final String text;
    private final QueryFields fields;
    private final List<LineMatcher> wanted = new ArrayList<>();
    private final List<LineMatcher> unwanted = new ArrayList<>();
    private Predicate<Facts> facts = all -> true;
    private int at;

    private QueryParser(String text, Clock clock) {
        this.text = text;
        fields = new QueryFields(clock);
    }

    /**
     * Reads a query.
     *
     * @throws Problem when it is none; the message tells the column, from 1
     */
    public static Query parse(String text, Clock clock) {
        QueryParser parser = new QueryParser(text, clock);
        while (parser.skipsToNext()) {
            parser.term();
        }
        return new Query(parser.facts, parser.wanted, parser.unwanted);
    }

    private boolean skipsToNext() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void term() {
        boolean excluded = text.charAt(at) == '-';
        if (excluded && (++at == text.length() || isSpace(text.charAt(at)))) {
            throw wrong("nothing follows the -", at - 1);
        }
        int nameEnd = nameEnd();
        if (text.charAt(at) == '"') {
            add(excluded, new LineMatcher.Exact(quoted()));
        } else if (text.charAt(at) == '/') {
            add(excluded, expression());
        } else if (nameEnd > at && nameEnd < text.length() && ":<>=".indexOf(text.charAt(nameEnd)) >= 0) {
            Predicate<Facts> field = field(nameEnd);
            facts = facts.and(excluded ? field.negate() : field);
        } else {
            add(excluded, word());
        }
    }

    private void add(boolean excluded, LineMatcher matcher) {
        (excluded ? unwanted : wanted).add(matcher);
    }

    private int nameEnd() {
        int end = at;
        while (end < text.length()
                && (isLetter(text.charAt(end)) || (end > at && ".-".indexOf(text.charAt(end)) >= 0))) {
            end++;
        }
        return end;
    }

    private Predicate<Facts> field(int nameEnd) {
        int start = at;
        String name = text.substring(at, nameEnd);
        at = nameEnd + 1;
        String operator = text.substring(nameEnd, at);
        if ((operator.equals("<") || operator.equals(">")) && at < text.length() && text.charAt(at) == '=') {
            operator += text.charAt(at++);
        }
        int column = at + 1;
        if (at == text.length() || isSpace(text.charAt(at))) {
            throw wrong("the value is missing", at);
        }
        String value = text.charAt(at) == '"' ? quoted() : plain();
        return fields.predicate(new QueryFields.Field(name, operator, value, start + 1, column));
    }

    private LineMatcher word() {
        String word = plain();
        List<String> stems = Wording.of(word).stream().map(Wording.Token::stem).toList();
        return stems.isEmpty() ? new LineMatcher.Exact(word) : new LineMatcher.Stems(stems);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** From a quotation mark to the next; a backslash before one makes it part of the text. */
    private String quoted() {
        int start = at++;
        StringBuilder quoted = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escaped =
                    text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            quoted.append(text.charAt(at++));
        }
        if (at++ >= text.length()) {
            throw wrong("the quotation mark is not closed", start);
        }
        if (quoted.isEmpty()) {
            throw wrong("nothing is between the quotation marks", start);
        }
        return quoted.toString();
    }

    private LineMatcher expression() {
        int start = at++;
        StringBuilder expression = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '/') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                if (text.charAt(at + 1) != '/') {
                    expression.append('\\');
                }
                at++;
            }
            expression.append(text.charAt(at++));
        }
        if (at++ >= text.length()) {
            throw wrong("the expression is not closed with /", start)
                    .withHint("put a / that is part of the text between quotation marks");
        }
        if (expression.isEmpty() || expression.length() > LONGEST_EXPRESSION) {
            throw wrong("the expression is " + (expression.isEmpty() ? "empty" : "longer than 1000 characters"), start);
        }
        return new LineMatcher.Expression(compiled(expression.toString(), flags(), start + 1));
    }

    private int flags() {
        // so that \w and \b know letters of every script, on every version of Java
        int flags = Pattern.UNICODE_CHARACTER_CLASS;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            if (text.charAt(at) != 'i') {
                throw wrong("only i may follow the /", at);
            }
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            at++;
        }
        return flags;
    }

    private static Pattern compiled(String expression, int flags, int start) {
        try {
            return Pattern.compile(expression, flags);
        } catch (PatternSyntaxException malformed) {
            throw wrong("the expression cannot be read", start + Math.max(0, malformed.getIndex()));
        } catch (StackOverflowError tooDeep) {
            throw wrong("the expression is nested too deeply", start);
        }
    }

    private static Problem wrong(String what, int place) {
        return Problem.usage(what + " (column " + (place + 1) + ")");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
