package dev.onward.view.entries;

import dev.onward.journal.Entry;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An entry as one line of a list.
 *
 * <pre>
 * 2026-11-23-k3f9  professional  8 → 6  They sent the form letter.
 * </pre>
 */
public final class EntryRow {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int NARROW = 60;

    private EntryRow() {}

    /** The line, no wider than the page. */
    public static String of(Entry entry, Page page) {
        Theme theme = page.theme();
        List<String> facts = new ArrayList<>();
        if (page.columns() >= NARROW) {
            facts.add(TIME.format(entry.at()));
        }
        facts.add(
                entry.context().isPresent()
                        ? entry.context().get().word()
                        : entry.kind().word());
        facts.addAll(EntryText.numbers(entry, theme).stream()
                .filter(fact -> !fact.startsWith("expected"))
                .toList());
        String id = entry.id().value();
        String middle = "  " + String.join("  ", facts);
        int room = page.columns() - id.length() - page.widthOf().applyAsInt(middle) - 2;
        String words = firstWords(entry, theme);
        String end = room < 8 || words.isEmpty() ? "" : "  " + Wrap.cut(words, room, page);
        String middleShown = Wrap.cut(middle, Math.max(0, page.columns() - id.length()), page);
        return theme.strong(id) + theme.quiet(middleShown) + end;
    }

    private static String firstWords(Entry entry, Theme theme) {
        return entry.words().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> SafeText.line(line, theme).strip())
                .orElse("");
    }
}
