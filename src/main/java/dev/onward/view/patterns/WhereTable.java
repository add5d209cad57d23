package dev.onward.view.patterns;

import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Spread;
import dev.onward.insight.patterns.Survival;
import dev.onward.journal.Context;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.patterns.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The parts of life side by side: how many rejections, how much they hurt, and how long.
 *
 * <pre>
 * Where                            hurt  half as much     recovered  not yet
 *   creative    █████████████ 44      7      4.1 days      5.8 days       23
 *   romantic    ███████▌ 26           6  not half yet  not half yet       21
 *   all         70                    7      5.8 days      7.9 days       44
 * </pre>
 */
final class WhereTable {
    /** What its columns are. */
    static final String KEY = "  Days: until half of them, estimated. Not yet: not recovered when last told of.";

    private static final int WIDE = KEY.length();
    private static final String HEADING = "Where";
    private static final String INDENT = "  ";
    private static final String ALL = "all";
    private static final List<Column> COLUMNS = List.of(
            new Column("hurt", 4, row -> hurt(row.hurt())),
            new Column("half as much", 12, row -> days(row.half())),
            new Column("recovered", 12, row -> days(row.recovered())),
            new Column("not yet", 7, row -> String.valueOf(row.recovered().notYet())));

    private WhereTable() {}

    private record Row(Spread hurt, Survival half, Survival recovered) {}

    private record Column(String name, int wide, Function<Row, String> of) {}

    /** Whether there is room for more than the bars. */
    static boolean isWide(Page page) {
        return Figure.columns(page) >= WIDE;
    }

    /** The lines, the part of life with the most rejections first; without the numbers where there is no room for them. */
    static List<String> of(Patterns patterns, Page page) {
        if (!isWide(page)) {
            return bars(patterns, page);
        }
        List<Map.Entry<Context, Patterns>> parts = parts(patterns);
        int right = COLUMNS.stream().mapToInt(column -> 2 + column.wide()).sum();
        Page left = new Page(Figure.columns(page) - right, page.theme(), page.widthOf());
        List<String> lines = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        COLUMNS.forEach(column -> names.append(cell(column.name(), column)));
        lines.add(page.theme().strong(HEADING)
                + " ".repeat(left.columns() - HEADING.length())
                + page.theme().quiet(names.toString()));
        List<String> bars = Bars.of(bars(parts), left);
        List<String> bare = Bars.of(bars(parts), left.uncoloured());
        for (int i = 0; i < parts.size(); i++) {
            int used = page.widthOf().applyAsInt(bare.get(i));
            lines.add(row(bars.get(i), left.columns() - used, parts.get(i).getValue()));
        }
        if (parts.size() > 1) {
            int labels = parts.stream()
                    .mapToInt(part -> part.getKey().word().length())
                    .max()
                    .orElse(0);
            String all = INDENT
                    + ALL
                    + " ".repeat(labels - ALL.length() + 2)
                    + patterns.cases().size();
            lines.add(row(all, left.columns() - all.length(), patterns));
        }
        return lines;
    }

    /** The bars alone. */
    static List<String> bars(Patterns patterns, Page page) {
        List<String> lines = new ArrayList<>(List.of(page.theme().strong(HEADING)));
        lines.addAll(Bars.of(bars(parts(patterns)), page));
        return lines;
    }

    /** The same in a sentence for each part of life. */
    static List<String> told(Patterns patterns) {
        return parts(patterns).stream()
                .map(part -> told(part.getKey().word(), part.getValue()))
                .toList();
    }

    private static String told(String name, Patterns part) {
        Spread hurt = part.hurtBefore();
        return name + ": " + Amount.of(part.cases().size(), "rejection") + "; hurt at first "
                + Amount.known(hurt.count(), hurt.median(), Amount::number) + "; until it hurt half as much: "
                + Amount.half(part.untilHalf()) + "; until recovered: " + Amount.half(part.untilRecovered()) + ".";
    }

    private static List<Map.Entry<Context, Patterns>> parts(Patterns patterns) {
        return patterns.byContext().entrySet().stream()
                .sorted((one, other) -> Integer.compare(
                        other.getValue().cases().size(), one.getValue().cases().size()))
                .toList();
    }

    private static List<Bar> bars(List<Map.Entry<Context, Patterns>> parts) {
        return parts.stream()
                .map(part ->
                        Bar.of(part.getKey().word(), part.getValue().cases().size()))
                .toList();
    }

    private static String row(String start, int free, Patterns part) {
        Row numbers = new Row(part.hurtBefore(), part.untilHalf(), part.untilRecovered());
        StringBuilder row = new StringBuilder(start).append(" ".repeat(Math.max(0, free)));
        COLUMNS.forEach(column -> row.append(cell(column.of().apply(numbers), column)));
        return row.toString();
    }

    private static String cell(String text, Column column) {
        return " ".repeat(2 + column.wide() - text.length()) + text;
    }

    private static String hurt(Spread hurt) {
        return hurt.count() < Patterns.USEFUL
                ? "few"
                : Amount.number(hurt.median().orElse(0));
    }

    private static String days(Survival survival) {
        if (survival.count() < Patterns.USEFUL) {
            return "too few yet";
        }
        return survival.median().isPresent() ? Amount.days(survival.median().getAsDouble()) : "not half yet";
    }
}
