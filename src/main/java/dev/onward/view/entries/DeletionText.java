package dev.onward.view.entries;

import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.view.Page;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is said before entries are deleted.
 *
 * <pre>
 * This goes to the trash:
 *   2026-11-23-k3f9  09:15  professional  hurt 8 → 6  They sent the form letter.
 *     3 later entries point to it; they stay
 *
 * Nothing is erased: "onward delete --undo" brings it back.
 * Delete it? (y/N)
 * </pre>
 */
public final class DeletionText {
    private static final String INDENT = "  ";

    private DeletionText() {}

    /**
     * The question.
     *
     * @param entries what is to go
     * @param pointing how many entries that stay point to each
     */
    public static List<String> question(List<Entry> entries, Map<EntryId, Integer> pointing, Page page) {
        Page inside = new Page(page.columns() - INDENT.length(), page.theme(), page.widthOf());
        List<String> lines = new ArrayList<>();
        boolean one = entries.size() == 1;
        lines.add(one ? "This goes to the trash:" : "These " + entries.size() + " go to the trash:");
        for (Entry entry : entries) {
            lines.add(INDENT + EntryRow.of(entry, inside));
            int count = pointing.getOrDefault(entry.id(), 0);
            if (count > 0) {
                lines.addAll(Wrap.line(pointing(count), INDENT + INDENT, page));
            }
        }
        lines.add("");
        lines.addAll(Wrap.line(
                "Nothing is erased: \"onward delete --undo\" brings " + (one ? "it" : "them") + " back.", "", page));
        lines.add(page.theme().question("Delete " + (one ? "it" : "them") + "?") + " (y/N)");
        return lines;
    }

    private static String pointing(int count) {
        return count == 1 ? "1 later entry points to it; it stays" : count + " later entries point to it; they stay";
    }
}
