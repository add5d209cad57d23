package dev.onward.view.entries;

import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts, line by line, each change under its heading.
 *
 * <pre>
 * - hurt after: 6
 * + hurt after: 5
 *
 * ## [story] What do you take it to mean?
 * + They never wanted me there.
 * </pre>
 */
public final class Changes {
    private static final int MOST_SHOWN = 60;
    private static final long MOST_COMPARED = 4_000_000;
    private static final String HEADING = "## [";

    private final List<String> before;
    private final List<String> after;
    private final Page page;
    private final List<String> lines = new ArrayList<>();
    private String heading = "";
    private String shownHeading = "";

    private Changes(List<String> before, List<String> after, Page page) {
        this.before = before;
        this.after = after;
        this.page = page;
    }

    /** The lines that went and those that came; of very many only the first. */
    public static List<String> of(List<String> before, List<String> after, Page page) {
        Changes changes = new Changes(before, after, page);
        changes.compare();
        List<String> lines = changes.lines;
        if (lines.size() <= MOST_SHOWN) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_SHOWN));
        first.add(page.theme().ellipsis() + " and " + (lines.size() - MOST_SHOWN) + " lines more");
        return first;
    }

    private void compare() {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            pass(before.get(start++));
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> old = before.subList(start, before.size() - end);
        List<String> now = after.subList(start, after.size() - end);
        if ((long) old.size() * now.size() > MOST_COMPARED) {
            old.forEach(line -> show("- ", line));
            now.forEach(line -> show("+ ", line));
        } else {
            walk(old, now, common(old, now));
        }
    }

    /** How many lines the rests from each two places on have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void walk(List<String> old, List<String> now, int[][] common) {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pass(old.get(i));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                show("- ", old.get(i++));
            } else {
                show("+ ", now.get(j++));
            }
        }
    }

    private void pass(String line) {
        if (line.startsWith(HEADING)) {
            heading = line;
        }
    }

    private void show(String sign, String line) {
        if (line.isBlank()) {
            return;
        }
        if (!heading.equals(shownHeading)) {
            lines.add("");
            Wrap.line(SafeText.line(heading, page.theme()), "", page)
                    .forEach(part -> lines.add(page.theme().question(part)));
            shownHeading = heading;
        }
        String next = sign;
        for (String part : Wrap.line(SafeText.line(line, page.theme()), "  ", page)) {
            lines.add(next + part.substring(2));
            next = "  ";
        }
    }
}
