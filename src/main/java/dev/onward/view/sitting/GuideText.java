package dev.onward.view.sitting;

import dev.onward.companion.Offer;
import dev.onward.companion.Reframe;
import dev.onward.companion.Suggestions;
import dev.onward.companion.TrapSeen;
import dev.onward.insight.ThinkingTrap;
import dev.onward.journal.Named;
import dev.onward.journal.Reflection;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What the guide says in a sitting: the traps it saw, and openings for a fairer reading. */
public final class GuideText {
    private GuideText() {}

    /** What was found, in one line. */
    public static List<String> found(int traps, Page page) {
        return traps == 0
                ? Wrap.line("No thinking trap stands out in these words. Some things simply hurt.", "", page)
                : List.of();
    }

    /** One trap: the words, and what they may do. */
    public static List<String> trap(Reflection.Trap trap, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line("\"" + SafeText.line(trap.quote(), theme) + "\"", "", page)
                .forEach(line -> lines.add(theme.strong(line)));
        String meaning = Named.find(ThinkingTrap.class, trap.trap())
                .map(known -> ": " + InsightText.meaning(known))
                .orElse("");
        lines.addAll(Wrap.line(SafeText.line(trap.trap(), theme) + meaning, "  ", page));
        return lines;
    }

    /** The offers, their openings numbered through. */
    public static List<String> offers(List<Offer> offers, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Offer offer : offers) {
            lines.add("");
            lines.addAll(Wrap.line(offer.names() + " " + offer.question(), "", page));
            for (String opening : offer.openings()) {
                Wrap.line(number + "  " + SafeText.line(opening, theme), "  ", page)
                        .forEach(lines::add);
                number++;
            }
        }
        if (!offers.isEmpty()) {
            Wrap.line("A number takes that opening into your answer, to finish or to change.", "", page)
                    .forEach(line -> lines.add(theme.quiet(line)));
        }
        return lines;
    }

    /** What a language model suggests, numbered on, with its question and the traps it sees. */
    public static List<String> suggestions(Suggestions said, int first, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>();
        int number = first;
        for (Reframe reframe : said.reframes()) {
            lines.add("");
            Wrap.line(number + "  " + SafeText.line(reframe.text(), theme), "  ", page)
                    .forEach(lines::add);
            number++;
        }
        for (TrapSeen trap : said.traps()) {
            Wrap.line(
                            "\"" + SafeText.line(trap.quote(), theme) + "\": " + SafeText.line(trap.trap(), theme),
                            "  ",
                            page)
                    .forEach(line -> lines.add(theme.quiet(line)));
        }
        said.question().ifPresent(text -> {
            lines.add("");
            lines.addAll(Wrap.line(SafeText.line(text, theme), "", page));
        });
        return lines;
    }
}
