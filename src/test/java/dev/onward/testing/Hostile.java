package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** Text that wants to do more on a screen than to be read, and what must not be in an output. */
public final class Hostile {
    /** Every control character, sequences of them, direction overrides and isolates, hidden letters, halves of pairs. */
    public static final String TEXT = text();

    /** What no view may show: the escape sequences of our own colours are taken out before. */
    private static final Pattern SEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\x{2028}-\\x{202E}]|[\\x{2060}-\\x{206F}]"
                    + "|[\\x{200B}\\x{FEFF}\\x{00AD}\\x{180E}]|[\\x{FFF9}-\\x{FFFB}]|[\\x{E0000}-\\x{E007F}]|\\p{Cs}|\\p{M}{9}");

    /** What data for other programs may not hold either: tabs and signs without a look are somebody's text. */
    private static final Pattern DATA = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\x{2028}-\\x{202E}]|[\\x{2061}-\\x{206F}]|[\\x{FFF9}-\\x{FFFB}]|\\x{180E}"
                    + "|[\\x{E0000}-\\x{E007F}]|\\p{Cs}|\\p{M}{9}");

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[(?:0|1|2|36|1;36|1;4)m");

    private Hostile() {}

    /** Fails when the text could do harm on a screen, its colours apart. */
    public static void assertHarmless(String where, String shown) {
        assertNone(SEEN, where, COLOUR.matcher(shown).replaceAll(""));
    }

    /** Fails when the text, meant for another program, could do harm on a screen. */
    public static void assertHarmlessData(String where, String data) {
        assertNone(DATA, where, data);
    }

    private static void assertNone(Pattern harmful, String where, String text) {
        assertThat(harmful.matcher(text)
                        .results()
                        .map(found -> around(text, found.start()))
                        .limit(1))
                .as(where)
                .isEmpty();
    }

    private static String around(String text, int place) {
        String part = text.substring(Math.max(0, place - 60), Math.min(text.length(), place + 20));
        return json("U+" + Integer.toHexString(text.codePointAt(place)) + " in " + part);
    }

    /** A JSON string, every character beyond ASCII and every control character escaped. */
    public static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
            json.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return json.append('"').toString();
    }

    private static String text() {
        StringBuilder text = new StringBuilder("never ");
        for (int c = 1; c < 0xA0; c += c == 0x1F ? 0x60 : 1) {
            text.append((char) c).append(c % 8 == 0 ? " " : "");
        }
        for (int c = 0x2028; c <= 0x202E; c++) {
            text.append((char) c);
        }
        for (int c = 0x2060; c <= 0x206F; c++) {
            text.append((char) c);
        }
        return text
                + " \u001b]0;title\u0007 \u001b]8;;http://example.org\u001b\\link\u001b]8;;\u001b\\ \u001bPdcs\u001b\\"
                + " \u001b[2J\u001b[1;1H\u001b[8mhidden\u001b[0m \u009b31m \u200b\ufeff\u00ad \ufff9a\ufffab\ufffb"
                + " \ud83d \udc00 \udb40\udc41\udb40\udc42 a" + "\u0301".repeat(40) + "\u180e end, always.";
    }
}
