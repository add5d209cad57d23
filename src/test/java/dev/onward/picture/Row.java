package dev.onward.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a screen, as pieces that look alike.
 *
 * @param pieces from left to right
 */
record Row(List<Piece> pieces) {
    private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[([0-9;]*)m");

    /**
     * Signs that look alike.
     *
     * @param column where it begins, from 0
     * @param text each sign of it one column wide
     * @param look the classes of the picture's style, such as {@code b c}; empty for plain text
     */
    record Piece(int column, String text, String look) {}

    /**
     * The rows of a screen as tmux tells it: text with the sequences for colour and weight, each of which counts until the next
     * one, on later lines too. Every sign must be one column wide.
     */
    static List<Row> all(String screen) {
        List<Row> rows = new ArrayList<>();
        String look = "";
        for (String line : screen.split("\n", -1)) {
            List<Piece> pieces = new ArrayList<>();
            Matcher sequence = SEQUENCE.matcher(line);
            int column = 0;
            int from = 0;
            while (sequence.find()) {
                column = add(pieces, column, line.substring(from, sequence.start()), look);
                look = look(look, sequence.group(1));
                from = sequence.end();
            }
            add(pieces, column, line.substring(from), look);
            rows.add(new Row(pieces));
        }
        return rows;
    }

    private static int add(List<Piece> pieces, int column, String text, String look) {
        if (!text.isBlank()) {
            pieces.add(new Piece(column, text, look));
        }
        return column + text.length();
    }

    private static String look(String before, String codes) {
        String look = before;
        for (String code : codes.split(";", -1)) {
            look = switch (code) {
                case "1" -> look + " b";
                case "2" -> look + " q";
                case "4" -> look + " u";
                case "36" -> look + " c";
                case "39" -> look.replace(" c", "");
                case "49" -> look;
                case "", "0" -> "";
                default -> throw new IllegalArgumentException("no look is known for " + code);
            };
        }
        return look;
    }
}
