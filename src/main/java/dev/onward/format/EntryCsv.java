package dev.onward.format;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Harmful;
import dev.onward.journal.Lines;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Entries as CSV (RFC 4180), a row each. A text that a spreadsheet would take for a formula has an apostrophe before it: the
 * words received were written by others.
 */
public final class EntryCsv {
    private static final String ROW_END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final List<String> FACTS = List.of(
            "id",
            "kind",
            "at",
            "about",
            "context",
            "hurt_before",
            "hurt_after",
            "hurt_expected",
            "hurt_now",
            "belief_before",
            "belief_after",
            "mood",
            "attempt",
            "settled",
            "emotions",
            "received");
    private static final List<String> KEYS = List.of(
            "what-happened",
            "feelings",
            "story",
            "need",
            "conclusion",
            "evidence",
            "alternatives",
            "friend",
            "usual-response",
            "serving",
            "healthier",
            "differently",
            "recovered",
            "learned",
            "next-risk",
            "growth");

    private EntryCsv() {}

    /** The first row, with its line end. */
    public static String header() {
        List<String> names = new ArrayList<>(FACTS);
        KEYS.forEach(key -> names.add(key.replace('-', '_')));
        names.addAll(List.of("other_answers", "led_to", "text"));
        return String.join(",", names) + ROW_END;
    }

    /** The entry's row, with its line end. */
    public static String row(Entry entry) {
        List<String> cells = new ArrayList<>(List.of(
                entry.id().value(),
                entry.kind().word(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at()),
                entry.about().map(Object::toString).orElse(""),
                entry.context().map(context -> context.word()).orElse(""),
                number(entry.hurt().before()),
                number(entry.hurt().after()),
                number(entry.hurt().expected()),
                number(entry.hurt().now()),
                number(entry.belief().before()),
                number(entry.belief().after()),
                number(entry.checkIn().mood()),
                entry.checkIn().attempt() ? "true" : "",
                entry.checkIn().settled() ? "true" : "",
                text(String.join(", ", entry.emotions())),
                text(Lines.join(entry.received()))));
        for (String key : KEYS) {
            cells.add(text(entry.answersTo(key).stream()
                    .map(answer -> Lines.join(answer.text()))
                    .collect(Collectors.joining("\n\n"))));
        }
        cells.add(text(entry.answers().stream()
                .filter(answer -> !KEYS.contains(answer.key()))
                .map(EntryCsv::named)
                .collect(Collectors.joining("\n\n"))));
        cells.add(text(Lines.join(entry.checkIn().ledTo())));
        cells.add(text(Lines.join(entry.checkIn().text())));
        return String.join(",", cells) + ROW_END;
    }

    private static String named(Answer answer) {
        return answer.key() + ": " + Lines.join(answer.text());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String text(String text) {
        String shown = shown(text);
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + shown : shown;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The text with what could do harm on a screen by its number, such as {@code \}{@code u001b}. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean stays = c == '\n' || c == '\t' || !Harmful.at(text, i);
            shown.append(stays ? Character.toString(c) : String.format("\\u%04x", c));
            i += Character.charCount(c);
        }
        return shown.toString();
    }
}
