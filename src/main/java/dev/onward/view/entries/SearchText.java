package dev.onward.view.entries;

import dev.onward.insight.query.Query.Hit;
import dev.onward.insight.query.Query.Hits;
import dev.onward.insight.query.Query.Span;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry in which something was found, and the lines in which it is.
 *
 * <pre>
 * 2026-11-23-k3f9  Monday 23 November 2026, 09:15 · rejection · professional
 *   what-happened: They sent the form letter.
 * </pre>
 *
 * <p>With lines around them, {@code >} is before those that were looked for:
 *
 * <pre>
 * > what-happened: They sent the form letter.
 *   what-happened: Two lines, no name.
 * </pre>
 */
public final class SearchText {
    private static final String INDENT = "  ";
    private static final String SIGN = "> ";

    private final Hits hits;
    private final int around;
    private final Page page;
    private final List<String> lines = new ArrayList<>();

    private SearchText(Hits hits, int around, Page page) {
        this.hits = hits;
        this.around = around;
        this.page = page;
    }

    /**
     * The lines of entries one after the other, with an empty line between.
     *
     * @param around how many lines before and after each are shown as well
     */
    public static Iterator<String> of(Iterator<Hits> found, int around, Page page) {
        return new Iterator<>() {
            private final Deque<String> next = new ArrayDeque<>();
            private boolean isFirst = true;

            @Override
            public boolean hasNext() {
                return !next.isEmpty() || found.hasNext();
            }

            @Override
            public String next() {
                if (next.isEmpty()) {
                    if (!isFirst) {
                        next.add("");
                    }
                    next.addAll(SearchText.of(found.next(), around, page));
                    isFirst = false;
                }
                return next.remove();
            }
        };
    }

    private static List<String> of(Hits hits, int around, Page page) {
        SearchText text = new SearchText(hits, around, page);
        text.head(hits.words().facts());
        text.body();
        return text.lines;
    }

    private void head(Facts facts) {
        Theme theme = page.theme();
        String id = facts.id().value();
        List<String> told =
                new ArrayList<>(List.of(EntryText.when(facts.at()), facts.kind().word()));
        facts.context().ifPresent(context -> told.add(context.word()));
        for (String line : Wrap.line(id + INDENT + String.join(theme.dot(), told), "", page)) {
            lines.add(
                    line.startsWith(id)
                            ? theme.strong(id) + theme.quiet(line.substring(id.length()))
                            : theme.quiet(line));
        }
    }

    private void body() {
        TreeMap<Integer, List<Span>> shown = new TreeMap<>();
        List<Integer> found = hits.hits().stream().map(Hit::place).toList();
        for (int place : found) {
            int last = Math.min(hits.words().lines().size() - 1, place + around);
            for (int near = Math.max(0, place - around); near <= last; near++) {
                shown.putIfAbsent(near, List.of());
            }
        }
        hits.hits().forEach(hit -> shown.put(hit.place(), hit.spans()));
        int before = -1;
        for (Map.Entry<Integer, List<Span>> near : shown.entrySet()) {
            int place = near.getKey();
            if (around > 0 && before >= 0 && place > before + 1) {
                lines.add(page.theme().quiet(INDENT + page.theme().ellipsis()));
            }
            line(hits.words().lines().get(place), near.getValue(), around > 0 && found.contains(place));
            before = place;
        }
    }

    /** A line with its key before it, wrapped, and what was looked for marked. */
    private void line(Words.Line line, List<Span> spans, boolean signed) {
        Theme theme = page.theme();
        String key = SafeText.line(line.key(), theme) + ": ";
        StringBuilder safe = new StringBuilder(key);
        List<Span> marks = new ArrayList<>();
        int done = 0;
        for (Span span : spans) {
            safe.append(SafeText.line(line.text().substring(done, span.start()), theme));
            int start = safe.length();
            safe.append(SafeText.line(line.text().substring(span.start(), span.end()), theme));
            marks.add(new Span(start, safe.length()));
            done = span.end();
        }
        safe.append(SafeText.line(line.text().substring(done), theme));
        String whole = safe.toString();
        int from = 0;
        for (String wrapped : Wrap.line(whole, INDENT, page)) {
            String part = wrapped.substring(Math.min(wrapped.length(), INDENT.length()));
            int start = whole.indexOf(part, from);
            String indent = signed && from == 0 ? SIGN : INDENT;
            lines.add(indent + marked(part, start, from == 0 ? key.length() : 0, marks));
            from = start + Math.max(1, part.length());
        }
    }

    /** A part of the text that begins at that place, its first so many characters quiet, the marks in it marked. */
    private String marked(String part, int start, int quiet, List<Span> marks) {
        int head = Math.min(quiet, part.length());
        StringBuilder out = new StringBuilder(page.theme().quiet(part.substring(0, head)));
        int done = head;
        for (Span mark : marks) {
            int from = Math.max(done, mark.start() - start);
            int to = Math.min(part.length(), mark.end() - start);
            if (from < to) {
                out.append(part, done, from).append(page.theme().found(part.substring(from, to)));
                done = to;
            }
        }
        return out.append(part.substring(done)).toString();
    }
}
