package dev.onward.config;

import dev.onward.journal.Harmful;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file of settings ({@code key = "value"}, no tables), taken apart just so far that one value can be changed
 * while remarks, order, empty lines and line ends stay as they are.
 *
 * @param text the text, which a TOML parser has read without complaint
 */
record TomlText(String text) {
    /**
     * Where a setting stands.
     *
     * @param key its name
     * @param line its line, from 1
     * @param start where the line begins
     * @param value where the value begins
     * @param end the place after the value
     */
    record Place(String key, int line, int start, int value, int end) {}

    /** Where each setting stands, in order. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        int line = 1;
        while (at < text.length()) {
            int next = place(at, line, places);
            line += (int)
                    text.substring(at, next).chars().filter(c -> c == '\n').count();
            at = next;
        }
        return places;
    }

    /** Adds the setting of the line that begins there, if it has one, and returns where the next line begins. */
    private int place(int start, int line, List<Place> places) {
        int key = afterSpaces(start);
        if (isEndOfLine(key) || text.charAt(key) == '#' || text.charAt(key) == '[') {
            return nextLine(key);
        }
        int keyEnd = isQuote(key) ? endOfString(key) : endOfWord(key);
        int equals = afterSpaces(keyEnd);
        if (isEndOfLine(equals) || text.charAt(equals) != '=') {
            return nextLine(equals);
        }
        int value = afterSpaces(equals + 1);
        int end = isQuote(value) ? endOfString(value) : endOfWord(value);
        String name = text.substring(key, keyEnd);
        places.add(new Place(isQuote(key) ? name.substring(1, name.length() - 1) : name, line, start, value, end));
        return nextLine(end);
    }

    /** Where the setting of that name stands. */
    Optional<Place> place(String key) {
        return places().stream().filter(place -> place.key().equals(key)).findFirst();
    }

    /** The text with that value in place of the former one, or at the end. */
    String with(String key, String value) {
        Optional<Place> place = place(key);
        if (place.isPresent()) {
            return text.substring(0, place.get().value())
                    + quoted(value)
                    + text.substring(place.get().end());
        }
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        boolean begun = !text.isEmpty() && !text.endsWith("\n") && !text.equals("\uFEFF");
        return text + (begun ? end : "") + key + " = " + quoted(value) + end;
    }

    /** The text without that setting; a remark behind it stays, on a line of its own. */
    String without(String key) {
        return place(key).map(this::without).orElse(text);
    }

    private String without(Place place) {
        int next = nextLine(place.end());
        String behind = text.substring(place.end(), next).stripLeading();
        String rest = behind.startsWith("#") ? behind : "";
        return text.substring(0, place.start()) + rest + text.substring(next);
    }

    /** A text as TOML's basic string. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        int i = 0;
        while (i < value.length()) {
            int c = value.codePointAt(i);
            if (Harmful.at(value, i)) {
                quoted.append(String.format(c > Character.MAX_VALUE ? "\\U%08X" : "\\u%04X", c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return quoted.append('"').toString();
    }

    private boolean isQuote(int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    private boolean isEndOfLine(int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int afterSpaces(int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private int endOfWord(int at) {
        int i = at;
        while (!isEndOfLine(i) && " \t=#".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int nextLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** The place after a string; three quotes may go over several lines and may end with one or two quotes of its text. */
    private int endOfString(int start) {
        char quote = text.charAt(start);
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, start);
        int i = start + (isLong ? 3 : 1);
        while (i < text.length() && !(isLong ? text.startsWith(three, i) : text.charAt(i) == quote)) {
            i += quote == '"' && text.charAt(i) == '\\' ? 2 : 1;
        }
        i += isLong ? 3 : 1;
        for (int more = 0; isLong && more < 2 && i < text.length() && text.charAt(i) == quote; more++) {
            i++;
        }
        return Math.min(i, text.length());
    }
}
