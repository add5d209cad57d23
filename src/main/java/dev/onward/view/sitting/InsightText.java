package dev.onward.view.sitting;

import dev.onward.insight.Finding;
import dev.onward.insight.Insight;
import dev.onward.insight.ThinkingTrap;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What was read from a text, in words for the person who wrote it: offered, never judged. */
public final class InsightText {
    private InsightText() {}

    /** The lines. */
    public static List<String> of(Insight insight, Page page) {
        if (!insight.isEnglish()) {
            return Wrap.line(
                    "Onward looks for thinking traps in English only; this seems to be another language.", "", page);
        }
        if (insight.traps().isEmpty()) {
            return Wrap.line("No thinking trap stands out in these words. Some things simply hurt.", "", page);
        }
        List<String> lines = new ArrayList<>();
        for (Finding finding : insight.traps()) {
            lines.addAll(finding(finding, page));
            lines.add("");
        }
        Wrap.line("This is a guess from the words alone. You know best whether it fits.", "", page)
                .forEach(line -> lines.add(page.theme().quiet(line)));
        return lines;
    }

    /** The words, and under them what they may do. */
    public static List<String> finding(Finding finding, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>();
        String quote = SafeText.line(finding.quote(), theme);
        Wrap.line("\"" + quote + "\"", "", page).forEach(line -> lines.add(theme.strong(line)));
        Wrap.line(finding.trap().word() + ": " + meaning(finding.trap()), "  ", page)
                .forEach(lines::add);
        return lines;
    }

    /** What a trap does, in one plain clause. */
    public static String meaning(ThinkingTrap trap) {
        return switch (trap) {
            case CATASTROPHIZING -> "it sees the worst, as if nothing could come after";
            case FORTUNE_TELLING -> "it tells the future as if it were known";
            case OVERGENERALIZING -> "it makes a rule out of what happened this time";
            case MIND_READING -> "it says what others think, without their having said so";
            case LABELING -> "it puts one word on a whole person";
            case PERSONALIZING -> "it takes the blame for what had other causes too";
            case ALL_OR_NOTHING -> "it leaves no room between everything and nothing";
            case EMOTIONAL_REASONING -> "it takes a feeling as proof";
            case SHOULD_STATEMENTS -> "it holds someone to a rule that leaves no room";
            case DISCOUNTING_THE_POSITIVE -> "it sets a good thing aside as if it did not count";
            case MENTAL_FILTER -> "it lets one detail stand for the whole";
            case COMPARING -> "it measures what you are worth against someone else";
            case BLAMING -> "it puts all of the fault in one place, outside";
        };
    }
}
