package dev.onward.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a width in columns, between words where that is possible. */
public final class Wrap {
    private Wrap() {}

    /**
     * One line of text as several, each with the indent before it; spaces inside stay as they are. An empty line stays
     * one line.
     */
    public static List<String> line(String text, String indent, Page page) {
        int room = Math.max(1, page.measure() - page.widthOf().applyAsInt(indent));
        if (page.columns() == Page.UNBOUNDED || page.widthOf().applyAsInt(text) <= room) {
            return List.of(text.isEmpty() ? "" : indent + text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            for (String piece : pieces(text.substring(start, end), room, page)) {
                if (page.widthOf().applyAsInt((line + piece).stripTrailing()) > room) {
                    lines.add(indent + line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece);
            }
        }
        lines.add(indent + line.toString().stripTrailing());
        return lines;
    }

    /** All lines of a text, each made harmless and wrapped. */
    public static List<String> text(List<String> text, String indent, Page page) {
        return text.stream()
                .flatMap(line -> line(SafeText.line(line, page.theme()), indent, page).stream())
                .toList();
    }

    /** The start of a text that fits the columns, with a mark where it was cut. */
    public static String cut(String text, int columns, Page page) {
        if (page.widthOf().applyAsInt(text) <= columns) {
            return text;
        }
        String mark = page.theme().ellipsis();
        int room = columns - page.widthOf().applyAsInt(mark);
        return room <= 0 ? "" : pieces(text, room, page).get(0).stripTrailing() + mark;
    }

    /** A word that is wider than a line, as pieces that are not; what a person sees as one character stays whole. */
    private static List<String> pieces(String word, int room, Page page) {
        if (page.widthOf().applyAsInt(word.stripTrailing()) <= room) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            String character = word.substring(start, end);
            if (piece.length() > 0 && page.widthOf().applyAsInt(piece + character) > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(character);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
