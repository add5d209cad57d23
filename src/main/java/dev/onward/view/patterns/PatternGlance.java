package dev.onward.view.patterns;

import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Spread;
import dev.onward.insight.patterns.Summary;
import dev.onward.journal.Words;
import dev.onward.practice.Practice;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Wrap;
import dev.onward.view.patterns.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What keeps coming back, for a look of five seconds: where, how much and how long, and then a line for each of the rest.
 *
 * <pre>
 * Hurt, 0 to 10   at first   ▅▅▆▆▅▇█▅     middle 7 (of 160)
 *                 told last  █▇▅▃▂▁▁      middle 3 (of 159)
 * A week later    it hurt 0.8 less than expected (mean of 78)
 * </pre>
 */
final class PatternGlance {
    private static final int LABELS = 16;
    private static final int NARROW = 60;
    private static final int NAMED = 3;

    private final Picture picture;
    private final Patterns patterns;
    private final Page page;
    private final List<String> lines = new ArrayList<>();

    private PatternGlance(Picture picture, Page page) {
        this.picture = picture;
        this.patterns = picture.patterns();
        this.page = page;
    }

    /** The lines, for a picture with at least one rejection. */
    static List<String> of(Picture picture, Page page) {
        PatternGlance glance = new PatternGlance(picture, page);
        glance.where();
        if (picture.patterns().cases().size() < Patterns.USEFUL) {
            glance.fact(
                    "How it went on", Amount.TOO_FEW + "; from " + Patterns.USEFUL + " rejections on there is more");
        } else {
            glance.hurt();
            glance.after();
        }
        glance.words();
        if (picture.patterns().cases().size() >= Patterns.USEFUL) {
            glance.times();
        }
        picture.meant().ifPresent(glance::meant);
        return glance.lines;
    }

    private boolean isTable() {
        return page.theme().drawing()
                && WhereTable.isWide(page)
                && patterns.cases().size() >= Patterns.USEFUL;
    }

    /** Whether there is no room for labels beside what they name, or somebody listens to it. */
    private boolean isNarrow() {
        return page.columns() < NARROW || !page.theme().drawing();
    }

    private void where() {
        lines.add("");
        if (page.theme().drawing() && patterns.cases().size() >= Patterns.USEFUL) {
            lines.addAll(isTable() ? WhereTable.of(patterns, page) : WhereTable.bars(patterns, page));
            if (isTable()) {
                lines.add(page.theme().quiet(WhereTable.KEY));
            }
            lines.add("");
        } else {
            String parts = patterns.byContext().entrySet().stream()
                    .map(part ->
                            part.getKey().word() + " " + part.getValue().cases().size())
                    .collect(Collectors.joining(", "));
            fact("Where", parts);
        }
    }

    private void hurt() {
        if (!isNarrow()) {
            fact("Hurt, 0 to 10", "at first   " + drawn(patterns.hurtBefore()) + "  " + middle(patterns.hurtBefore()));
            fact("", "told last  " + drawn(patterns.hurtLast()) + "  " + middle(patterns.hurtLast()));
        } else {
            fact("Hurt at first", middle(patterns.hurtBefore()));
            fact("Hurt told last", middle(patterns.hurtLast()));
        }
        if (!isTable()) {
            fact("Half as much", Amount.half(patterns.untilHalf()));
            fact("Recovered", Amount.half(patterns.untilRecovered()));
        }
    }

    private String drawn(Spread spread) {
        return page.theme().drawn(Area.line(spread.counts(), page.theme()));
    }

    private static String middle(Spread spread) {
        return Amount.known(spread.count(), spread.median(), hurt -> "middle " + Amount.number(hurt)) + " (of "
                + spread.count() + ")";
    }

    /** A week after, after a sitting, and until the next try. */
    private void after() {
        Summary error = patterns.forecastErrors();
        fact(
                "A week later",
                Amount.known(error.count(), error.mean(), HurtFigures::difference) + " (mean of " + error.count()
                        + ")");
        fact("After a sitting", sittings());
        fact("The next try", LifeFigures.next(patterns));
    }

    private String sittings() {
        List<Drop> drops = Drop.of(patterns);
        List<String> known = drops.stream()
                .filter(Drop::isKnown)
                .map(drop -> drop.practice() + " " + drop.amount() + " (of "
                        + drop.of().count() + ")")
                .toList();
        int told = drops.stream().mapToInt(drop -> drop.of().count()).sum();
        return known.isEmpty() ? Amount.TOO_FEW + " (of " + told + ")" : fitting(known, "");
    }

    private void words() {
        int seen = patterns.traps().size();
        fact(
                "Thinking traps",
                seen == 0
                        ? "none seen so far"
                        : most(WordFigures.bars(patterns.trapCounts(), page), " (of " + seen + ")"));
        int read = picture.styles().read().size();
        int unread = picture.styles().unread();
        if (read == 0) {
            fact(
                    "You responded",
                    unread == 0 ? "nothing to read so far" : unread + " not read yet; the part \"styles\" reads them");
            return;
        }
        List<Bar> styles = WordFigures.bars(WordFigures.words(picture.styles().counts()), page);
        fact("You responded", most(styles, " (of " + read + (unread > 0 ? "; " + unread + " not read yet" : "") + ")"));
    }

    private String most(List<Bar> bars, String from) {
        return fitting(
                bars.stream()
                        .limit(NAMED)
                        .map(bar -> bar.label() + " " + bar.told())
                        .toList(),
                from);
    }

    /** As many of them, the first ones, as there is room for on the line, but one at least. */
    private String fitting(List<String> parts, String end) {
        int shown = parts.size();
        int room = isNarrow() ? Page.UNBOUNDED : page.measure() - LABELS;
        String line = String.join(", ", parts) + end;
        while (shown > 1 && page.widthOf().applyAsInt(line) > room) {
            shown--;
            line = String.join(", ", parts.subList(0, shown)) + end;
        }
        return line;
    }

    private void times() {
        TimeFigures.outstanding(patterns).ifPresent(most -> fact("Most often", most));
        if (page.theme().drawing()) {
            String months = Area.line(TimeFigures.months(patterns.byMonth(), picture.today()), page.theme());
            fact("Month by month", page.theme().drawn(months) + " to now");
        }
    }

    private void meant(Words words) {
        words.of(Practice.DIFFERENTLY).findFirst().ifPresent(line -> {
            String day = "\" (" + Amount.day(words.facts().at().toLocalDate()) + ")";
            int room = isNarrow() ? Page.UNBOUNDED : page.measure() - LABELS - "you meant: \"".length() - day.length();
            String told = "you meant: \"" + Wrap.cut(SafeText.line(line, page.theme()), room, page) + day;
            fact("Last time", told);
        });
    }

    private void fact(String label, String words) {
        if (isNarrow()) {
            Wrap.line(label + ": " + words, "", page).forEach(lines::add);
            return;
        }
        String pad = " ".repeat(LABELS - label.length());
        List<String> wrapped = Wrap.line(words, " ".repeat(LABELS), page);
        lines.add(page.theme().strong(label) + pad + wrapped.get(0).stripLeading());
        lines.addAll(wrapped.subList(1, wrapped.size()));
    }
}
