package dev.onward.view.sitting;

import dev.onward.insight.patterns.Reminder;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import dev.onward.view.entries.EntryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code onward} alone shows. */
public final class HomeText {
    private static final List<String> FIRST_TIME = List.of(
            "Onward is a journal for the hours and weeks after a rejection.",
            "",
            "It asks a few questions, one at a time. Skip any of them. Every answer is",
            "kept as you give it, in plain files on this machine and nowhere else.",
            "",
            "  onward new      when something just happened",
            "  onward list     what you have written",
            "  onward --help   everything else");

    /** So many of what is due are shown. */
    public static final int MOST_DUE = 3;

    private HomeText() {}

    /**
     * Where one stands.
     *
     * @param last the entry written last
     * @param left sittings left unfinished
     * @param due what is due for a check-in, the newest {@value #MOST_DUE} at most
     * @param more how many others are due
     * @param now the moment
     */
    public record Standing(Optional<Entry> last, List<Draft> left, List<Reminder> due, int more, Instant now) {
        /** Copies the lists. */
        public Standing {
            left = List.copyOf(left);
            due = List.copyOf(due);
        }
    }

    /** For someone who has written nothing yet: at most 12 lines. */
    public static List<String> firstTime(Page page) {
        List<String> lines = new ArrayList<>();
        FIRST_TIME.forEach(line -> lines.addAll(Wrap.line(line.stripLeading(), indent(line), page)));
        return lines;
    }

    /** Where one stands: what is due, what was left unfinished, what was written last, the next step. */
    public static List<String> of(Standing standing, Page page) {
        Theme theme = page.theme();
        Optional<Entry> last = standing.last();
        List<Draft> left = standing.left();
        List<String> lines = new ArrayList<>(DueText.atHome(standing.due(), standing.more(), standing.now(), page));
        last.ifPresent(entry -> {
            lines.add(theme.quiet("The last you wrote:"));
            lines.add("  " + EntryRow.of(entry, new Page(page.columns() - 2, theme, page.widthOf())));
            lines.add("");
        });
        if (!left.isEmpty()) {
            String what = left.size() == 1
                    ? "A sitting was left unfinished."
                    : left.size() + " sittings were left unfinished.";
            lines.addAll(Wrap.line(what + " Nothing of it is lost.", "", page));
            lines.add("  onward new --resume");
        }
        if (!standing.due().isEmpty()) {
            lines.add("  onward check-in   a number and, if you like, a line");
        }
        last.ifPresent(entry -> lines.add("  onward show last  to read it again"));
        lines.add("  onward new        for a new one");
        return lines;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
