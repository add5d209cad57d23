package dev.onward.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Tab makes of the word before the cursor; words of a phrase such as "let down" belong together. */
final class Completion {
    private static final String GAP = "  ";

    private final List<Field.Word> matches;
    private final int typed;

    private Completion(List<Field.Word> matches, int typed) {
        this.matches = matches;
        this.typed = typed;
    }

    /** Looks for words that go on as the end of the text begins. */
    static Completion of(String before, List<Field.Word> words) {
        for (int start = segmentStart(before); start < before.length(); start = nextWord(before, start)) {
            String typed = before.substring(start);
            List<Field.Word> matches = startingWith(typed, words);
            if (!matches.isEmpty()) {
                return new Completion(matches, typed.length());
            }
        }
        boolean atNewWord = before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return new Completion(atNewWord ? words : List.of(), 0);
    }

    /** What may be written at the cursor without a choice; empty when there is none. */
    String rest() {
        if (matches.isEmpty()) {
            return "";
        }
        String common = matches.get(0).text();
        for (Field.Word word : matches) {
            int same = typed;
            String text = word.text();
            int most = Math.min(common.length(), text.length());
            while (same < most && common.regionMatches(true, same, text, same, 1)) {
                same++;
            }
            common = common.substring(0, same);
        }
        if (!common.isEmpty() && Character.isHighSurrogate(common.charAt(common.length() - 1))) {
            common = common.substring(0, common.length() - 1);
        }
        return common.length() > typed ? common.substring(typed) : "";
    }

    /** Whether there is a choice that a list can help with. */
    boolean isAmbiguous() {
        return matches.size() > 1;
    }

    /** The choices in their groups, in rows of at most so many columns, and not more rows than given. */
    List<String> listed(int columns, int most) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Field.Word word : matches) {
            groups.computeIfAbsent(word.group(), group -> new ArrayList<>()).add(word.text());
        }
        List<String> rows = new ArrayList<>();
        groups.forEach((group, words) -> addGroup(group, words, columns, rows));
        if (rows.size() <= most) {
            return rows;
        }
        List<String> first = new ArrayList<>(rows.subList(0, Math.max(0, most - 1)));
        first.add(clip(GAP + "... type a letter or two, then Tab", columns));
        return first;
    }

    private static void addGroup(String group, List<String> words, int columns, List<String> rows) {
        StringBuilder row = new StringBuilder(GAP);
        if (!group.isEmpty()) {
            row.append(group).append(':');
        }
        for (String word : words) {
            boolean first = Columns.of(row.toString()) <= GAP.length();
            String gap = first ? "" : rowEndsInColon(row) ? " " : GAP;
            if (!first && Columns.of(row + gap + word) > columns) {
                rows.add(clip(row.toString(), columns));
                row = new StringBuilder(GAP).append(group.isEmpty() ? "" : GAP).append(word);
            } else {
                row.append(gap).append(word);
            }
        }
        rows.add(clip(row.toString(), columns));
    }

    private static boolean rowEndsInColon(StringBuilder row) {
        return row.charAt(row.length() - 1) == ':';
    }

    private static String clip(String row, int columns) {
        int end = 0;
        int width = 0;
        while (end < row.length()) {
            int next = Cluster.end(row, end);
            width += Cluster.widest(row, end, next);
            if (width > columns) {
                return row.substring(0, end);
            }
            end = next;
        }
        return row;
    }

    private static List<Field.Word> startingWith(String typed, List<Field.Word> words) {
        return words.stream()
                .filter(word -> word.text().regionMatches(true, 0, typed, 0, typed.length()))
                .toList();
    }

    private static int segmentStart(String before) {
        int start = before.length();
        while (start > 0 && ",;\n".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < before.length() && before.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static int nextWord(String before, int start) {
        int next = before.indexOf(' ', start);
        while (next >= 0 && next < before.length() && before.charAt(next) == ' ') {
            next++;
        }
        return next < 0 ? before.length() : next;
    }
}
