package dev.onward.view;

import dev.onward.insight.Case;
import dev.onward.insight.Patterns;
import dev.onward.insight.Summary;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import dev.onward.practice.Practice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found, beside each of the four questions on one's pattern: the person's own words, and what was told. */
public final class BesideText {
    private static final int LAST = 10;
    private static final int FASTEST = 3;
    private static final String INDENT = "  ";

    private BesideText() {}

    /** The lines for the question of that step; none where nothing was found. */
    public static List<String> of(String step, Picture picture, Optional<Words> meant, Page page) {
        return switch (step) {
            case Practice.WENT -> went(meant, page);
            case "usual-response" -> usual(picture, page);
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

    /** What was made of the last ten. */
    private static List<String> usual(Picture picture, Page page) {
        List<Case> cases = picture.patterns().cases();
        List<Case> last = cases.subList(Math.max(0, cases.size() - LAST), cases.size());
        List<String> words = new ArrayList<>();
        for (int i = last.size() - 1; i >= 0; i--) {
            Facts rejection = last.get(i).rejection();
            Words told = picture.words().words(rejection);
            first(told, "story")
                    .or(() -> first(told, "feelings"))
                    .ifPresent(line -> words.add(rejection.at().toLocalDate() + "  " + line));
        }
        List<String> lines = new ArrayList<>(
                under("What you made of " + (last.size() == 1 ? "it" : "the last " + last.size()) + ":", words, page));
        String styles = WordFigures.bars(WordFigures.words(picture.styles().counts()), page).stream()
                .map(bar -> bar.label() + " " + bar.told())
                .collect(Collectors.joining(", "));
        if (!styles.isEmpty()) {
            lines.addAll(quiet("Read in your words so far: " + styles + ".", page));
        }
        return lines;
    }

    private static List<String> serving(Patterns patterns, Page page) {
        List<String> facts = new ArrayList<>();
        facts.add("Recovered: " + Amount.half(patterns.untilRecovered()) + ".");
        for (Kind kind : List.of(Kind.REJECTION, Kind.REALITY_TEST, Kind.RECALL)) {
            Summary drop = patterns.drops(kind);
            if (drop.count() >= Patterns.USEFUL) {
                String name = kind == Kind.REJECTION ? "writing it down" : "a " + kind.word();
                facts.add("The hurt after " + name + ": "
                        + HurtFigures.change(drop.mean().orElse(0)) + " (mean of " + drop.count() + ").");
            }
        }
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

    private static List<String> quiet(String text, Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line(text, "", page).forEach(line -> lines.add(page.theme().quiet(line)));
        return lines;
    }
}
