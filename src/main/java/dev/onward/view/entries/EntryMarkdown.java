package dev.onward.view.entries;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import java.util.ArrayList;
import java.util.List;

/** An entry as Markdown, for reading or printing elsewhere. */
public final class EntryMarkdown {
    private static final String SPECIAL = "\\`*_[]<>#+-!|~";

    private EntryMarkdown() {}

    /** The entry's lines. */
    public static List<String> of(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + EntryText.when(entry));
        lines.add("");
        List<String> facts =
                new ArrayList<>(List.of("`" + entry.id() + "`", entry.kind().word()));
        entry.context().ifPresent(context -> facts.add(context.word()));
        entry.about().ifPresent(about -> facts.add("about `" + about + "`"));
        facts.addAll(EntryText.numbers(entry, new Theme(false, true)));
        lines.add(String.join(" · ", facts));
        if (!entry.emotions().isEmpty()) {
            lines.add("");
            lines.add("Felt " + escaped(String.join(", ", entry.emotions())));
        }
        for (Answer answer : entry.answers()) {
            section(answer.prompt().isEmpty() ? answer.key() : answer.prompt(), answer.text(), "", lines);
        }
        section("The words received", entry.received(), "> ", lines);
        section("Note", entry.checkIn().text(), "", lines);
        section("What came of it", entry.checkIn().ledTo(), "", lines);
        entry.reflection().reframes().stream()
                .filter(reframe -> reframe.chosen())
                .forEach(reframe -> section("A fairer reading", reframe.text(), "", lines));
        return lines;
    }

    private static void section(String heading, List<String> text, String before, List<String> lines) {
        if (text.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + escaped(heading));
        lines.add("");
        for (int i = 0; i < text.size(); i++) {
            boolean goesOn = i + 1 < text.size()
                    && !text.get(i).isBlank()
                    && !text.get(i + 1).isBlank();
            lines.add(before + escaped(text.get(i)) + (goesOn ? "\\" : ""));
        }
    }

    /** Signs that Markdown would read as its own are kept from it. */
    static String escaped(String text) {
        String line = SafeText.line(text, new Theme(false, true));
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        boolean atStart = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean onlyAtStart = "#+-!>|~".indexOf(c) >= 0;
            if (SPECIAL.indexOf(c) >= 0 && (!onlyAtStart || atStart)) {
                escaped.append('\\');
            }
            escaped.append(c);
            atStart &= c == ' ';
        }
        return escaped.toString();
    }
}
