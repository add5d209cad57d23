package dev.onward.view.patterns;

import dev.onward.insight.ResponseStyle;
import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Summary;
import dev.onward.journal.Facts;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import dev.onward.practice.Practice;
import dev.onward.view.Amount;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found, beside each of the four questions on one's pattern: the person's own words, and what was told. */
public final class BesideText {
    private static final int LAST = 10;
    private static final int FASTEST = 3;
    private static final int LONGEST = 160;
    private static final String INDENT = "  ";

    private BesideText() {}

    /** The lines for the question of that step; none where nothing was found. */
    public static List<String> of(String step, Picture picture, Page page) {
        return switch (step) {
            case Practice.WENT -> went(picture.meant(), page);
            case Practice.USUAL_RESPONSE -> usual(picture, page);
            case "serving" -> serving(picture.patterns(), page);
            case "healthier" -> healthier(picture.patterns(), picture.words(), page);
            case Practice.DIFFERENTLY -> tries(picture.patterns(), page);
            default -> List.of();
        };
    }

    private static List<String> went(Optional<Words> meant, Page page) {
        return meant.map(words -> under(
                        "On " + words.facts().at().toLocalDate() + " you wrote:",
                        words.of(Practice.DIFFERENTLY).toList(),
                        page))
                .orElse(List.of());
    }

    /** The last ten entries in which a response can be seen, the newest last. */
    public static List<Facts> lastTen(Patterns patterns) {
        List<Facts> all = patterns.told().stream().filter(Styles::isRead).toList();
        return all.subList(Math.max(0, all.size() - LAST), all.size());
    }

    /** What was written in the last ten, the newest first, each with the style that was read in it. */
    private static List<String> usual(Picture picture, Page page) {
        List<Facts> last = lastTen(picture.patterns());
        List<String> words = new ArrayList<>();
        for (int i = last.size() - 1; i >= 0; i--) {
            Facts entry = last.get(i);
            String style = Optional.ofNullable(picture.styles().read().get(entry.id()))
                    .filter(read -> read != ResponseStyle.NONE)
                    .map(read -> " (" + read.word() + ")")
                    .orElse("");
            Said.response(picture.words().words(entry))
                    .ifPresent(line -> words.add(entry.at().toLocalDate() + "  " + line + style));
        }
        String which = last.size() == 1 ? "What you wrote:" : "What you wrote in the last " + last.size() + ":";
        List<String> lines = new ArrayList<>(wrapped(which, words, page));
        String styles = bars(last, picture, page);
        if (!styles.isEmpty() && last.size() > 1) {
            lines.addAll(quiet("Read in them: " + styles + ". You know best how it was.", page));
        }
        return lines;
    }

    private static String bars(List<Facts> entries, Picture picture, Page page) {
        List<String> names = Said.styles(entries, picture).stream()
                .filter(said -> !said.isNone())
                .map(Said::name)
                .toList();
        return WordFigures.bars(WordFigures.counts(names), page).stream()
                .map(bar -> bar.label() + " " + bar.told())
                .collect(Collectors.joining(", "));
    }

    private static List<String> serving(Patterns patterns, Page page) {
        List<String> facts = new ArrayList<>();
        facts.add("Recovered: " + Amount.half(patterns.untilRecovered()) + ".");
        Drop.of(patterns).stream()
                .filter(Drop::isKnown)
                .forEach(drop -> facts.add("The hurt was " + drop.told() + "."));
        return under("What was told of the time after:", facts, page);
    }

    /** What was needed in those that hurt half as much the soonest, and the fairer readings chosen last. */
    private static List<String> healthier(Patterns patterns, WordSource source, Page page) {
        List<String> words = new ArrayList<>();
        patterns.cases().stream()
                .filter(known -> known.recovery().halfLifeDays().isPresent())
                .sorted(Comparator.comparingDouble(
                        known -> known.recovery().halfLifeDays().getAsDouble()))
                .limit(FASTEST)
                .forEach(known -> first(source.words(known.rejection()), "need")
                        .ifPresent(line -> words.add("half as much after "
                                + Amount.days(known.recovery().halfLifeDays().getAsDouble())
                                + "; what would help: " + line)));
        List<Facts> readings =
                patterns.told().stream().filter(Facts::hasReading).toList();
        readings.subList(Math.max(0, readings.size() - FASTEST), readings.size())
                .forEach(entry -> first(source.words(entry), "reframe")
                        .ifPresent(line -> words.add("a fairer reading of yours: " + line)));
        return under("What you wrote when it went down soonest, or read more fairly:", words, page);
    }

    private static List<String> tries(Patterns patterns, Page page) {
        Summary next = patterns.nextTries();
        if (next.count() < Patterns.USEFUL) {
            return List.of();
        }
        return quiet(
                "The next try came after " + Amount.days(next.median().orElse(0)) + " (middle of " + next.count()
                        + ").",
                page);
    }

    private static Optional<String> first(Words words, String key) {
        return words.of(key).filter(line -> !line.isBlank()).findFirst();
    }

    private static List<String> under(String heading, List<String> words, Page page) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(quiet(heading, page));
        int room = page.measure() - INDENT.length();
        words.forEach(line -> lines.add(INDENT + Wrap.cut(SafeText.line(line, page.theme()), room, page)));
        return lines;
    }

    /** With whole sentences, up to two lines each: they are what is to be recognised. */
    private static List<String> wrapped(String heading, List<String> words, Page page) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(quiet(heading, page));
        for (String line : words) {
            lines.addAll(Wrap.line(Wrap.cut(SafeText.line(line, page.theme()), LONGEST, page), INDENT, page));
        }
        return lines;
    }

    private static List<String> quiet(String text, Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line(text, "", page).forEach(line -> lines.add(page.theme().quiet(line)));
        return lines;
    }
}
