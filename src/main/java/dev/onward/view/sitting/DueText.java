package dev.onward.view.sitting;

import dev.onward.insight.patterns.Reminder;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Wrap;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is due for a check-in.
 *
 * <pre>
 * 2026-11-20-k3f9  3 days  due since 2026-11-23 09:15  They sent the form letter.
 * </pre>
 */
public final class DueText {
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int LEAST_ROOM = 8;

    private DueText() {}

    /** One of them as a line of a list, no wider than the page. */
    public static String row(Reminder due, Instant now, Page page) {
        String id = due.rejection().id().value();
        String facts =
                "  " + days(due, now) + "  due since " + SINCE.format(due.due().since());
        return id + page.theme().quiet(fitted(facts, due, page.columns() - id.length(), page));
    }

    /** Before the questions: which rejection it is, in the person's own words. */
    public static List<String> heading(Reminder due, Instant now, Page page) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Wrap.line(ago(due, now) + " you wrote:", "", page));
        lines.add(sentence(due, page));
        return lines;
    }

    /** Said where nothing is due. */
    public static List<String> nothing(Page page) {
        return Wrap.line("No rejection is due. To tell how much one hurts: onward check-in --about last", "", page)
                .stream()
                .map(page.theme()::quiet)
                .toList();
    }

    /** Said at the end when more is due. */
    public static List<String> more(int count, Page page) {
        String what = count == 1 ? "One more is due" : count + " more are due";
        return Wrap.line(what + ", if you like: onward check-in", "", page).stream()
                .map(page.theme()::quiet)
                .toList();
    }

    /** For the home screen, with the number of those that are not shown; nothing when nothing is due. */
    static List<String> atHome(List<Reminder> due, int more, Instant now, Page page) {
        if (due.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(page.theme().quiet("Due for a few seconds' check-in:")));
        due.stream()
                .map(one -> "  " + ago(one, now)
                        + fitted("", one, page.columns() - ago(one, now).length() - 2, page))
                .forEach(lines::add);
        if (more > 0) {
            lines.add("  and " + more + " more");
        }
        lines.add("");
        return lines;
    }

    private static String fitted(String facts, Reminder due, int room, Page page) {
        String shown = Wrap.cut(facts, Math.max(0, room), page);
        int left = room - page.widthOf().applyAsInt(shown) - 2;
        String words = SafeText.line(due.sentence(), page.theme());
        return left < LEAST_ROOM || words.isEmpty() ? shown : shown + "  " + Wrap.cut(words, left, page);
    }

    private static String sentence(Reminder due, Page page) {
        String words = SafeText.line(due.sentence(), page.theme());
        String shown = words.isEmpty() ? due.rejection().id().value() : words;
        return page.theme().strong("  " + Wrap.cut(shown, page.measure() - 2, page));
    }

    private static String days(Reminder due, Instant now) {
        long days = (long) due.days(now);
        return days + (days == 1 ? " day" : " days");
    }

    private static String ago(Reminder due, Instant now) {
        return due.days(now) < 1 ? "Less than a day ago" : days(due, now) + " ago";
    }
}
