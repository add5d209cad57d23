package dev.onward.view.sitting;

import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Evidence;
import dev.onward.insight.patterns.Recovery;
import dev.onward.insight.recall.Recall;
import dev.onward.journal.Facts;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import dev.onward.view.Amount;
import dev.onward.view.LongDate;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Past rejections that felt like this one, and how they went.
 *
 * <pre>
 * 1  12 March 2025 · romantic · p3k9
 *    "Five weeks of good mornings and then nothing."
 *    8 ▇▆▃▂ 2 · 9 days
 *    half of it after 3 days, at 2 or less after 9 days
 *    What helped: "Walked to the sea with Ana."
 *    What came of it: "Joined the choir."
 * </pre>
 */
public final class RecallText {
    private static final String INDENT = "   ";

    private RecallText() {}

    /** All that was found, and what the whole record says. */
    public static List<String> of(List<Recall.Found> found, Evidence evidence, WordSource words, Page page) {
        if (found.isEmpty()) {
            return Wrap.line("There is no other rejection in this journal to look back at yet.", "", page);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            lines.addAll(one(i + 1, found.get(i), words, page));
            lines.add("");
        }
        lines.addAll(Wrap.line(sentence(evidence), "", page));
        return lines;
    }

    private static List<String> one(int number, Recall.Found found, WordSource words, Page page) {
        Theme theme = page.theme();
        Facts rejection = found.past().rejection();
        Recovery recovery = found.past().recovery();
        String head = String.join(
                theme.dot(),
                LongDate.of(rejection.at()),
                found.past().context().word(),
                rejection.id().suffix());
        List<String> lines = new ArrayList<>();
        lines.add(theme.strong(number + "  " + head));
        if (!found.sentence().isEmpty()) {
            lines.addAll(quoted("", found.sentence(), page));
        }
        CurveText.of(rejection, recovery, theme).ifPresent(curve -> lines.addAll(Wrap.line(curve, INDENT, page)));
        lines.addAll(Wrap.line(went(rejection, recovery), INDENT, page));
        helped(found.past(), words).ifPresent(said -> lines.addAll(quoted("What helped: ", said, page)));
        cameOfIt(found.past(), words).ifPresent(said -> lines.addAll(quoted("What came of it: ", said, page)));
        return lines;
    }

    private static List<String> quoted(String before, String words, Page page) {
        return Wrap.line(before + "\"" + SafeText.line(words, page.theme()) + "\"", INDENT, page);
    }

    private static String went(Facts rejection, Recovery recovery) {
        List<String> parts = new ArrayList<>();
        recovery.halfLifeDays().ifPresent(days -> parts.add("half of it after " + Amount.days(days)));
        if (recovery.recoveredDays().isPresent()) {
            String what = recovery.settled()
                            && recovery.curve().stream().noneMatch(point -> point.hurt() <= Recovery.RECOVERED)
                    ? "settled after "
                    : "at " + Recovery.RECOVERED + " or less after ";
            parts.add(what + Amount.days(recovery.recoveredDays().getAsDouble()));
            if (!recovery.relapses().isEmpty()) {
                parts.add("it came back for a while");
            }
        } else if (recovery.curve().isEmpty()) {
            parts.add(
                    rejection.hurt().before().isPresent()
                            ? "hurt " + rejection.hurt().before().getAsInt() + " then; no check-in since"
                            : "no numbers were kept");
        } else {
            parts.add("not yet at " + Recovery.RECOVERED + " or less");
        }
        return String.join(", ", parts);
    }

    /** What the person wrote at the check-in that told of the recovery, else of the first that hurt less, else the need. */
    private static Optional<String> helped(Case past, WordSource words) {
        int before = past.rejection().hurt().before().orElse(0);
        return past.later().stream()
                .filter(entry -> Recovery.hurtOf(entry.hurt()).orElse(before) < before)
                .flatMap(entry -> said(words.words(entry), "text").stream())
                .findFirst()
                .or(() -> said(words.words(past.rejection()), "need"));
    }

    private static Optional<String> cameOfIt(Case past, WordSource words) {
        return past.later().stream()
                .flatMap(entry -> said(words.words(entry), "led-to").stream())
                .reduce((one, last) -> last);
    }

    private static Optional<String> said(Words words, String key) {
        return Optional.of(words.of(key).collect(Collectors.joining(" "))).filter(text -> !text.isBlank());
    }

    private static String sentence(Evidence evidence) {
        if (evidence.count() < Evidence.USEFUL) {
            return "The record is thin still: " + Amount.of(evidence.count(), "rejection") + " that hurt "
                    + evidence.hurt() + " or more and can be looked at whole. Too few to tell.";
        }
        String half = evidence.medianDays().isPresent()
                ? "; half of those within " + Amount.days(evidence.medianDays().getAsDouble())
                : "";
        return "Of " + evidence.count() + " that hurt " + evidence.hurt() + " or more, " + evidence.recovered()
                + (evidence.recovered() == 1 ? " was" : " were") + " at " + Recovery.RECOVERED
                + " or less, or settled, within " + Evidence.DAYS + " days" + half + ".";
    }

    /** The person's own past as evidence, in two sentences. */
    public static List<String> evidence(Recall.Found found, Page page) {
        Facts rejection = found.past().rejection();
        String words = found.sentence().isEmpty()
                ? " something like it hurt."
                : " you wrote: \"" + SafeText.line(found.sentence(), page.theme()) + "\"";
        String days = Amount.days(found.past().recovery().recoveredDays().orElse(0));
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrap.line(
                "On " + LongDate.of(rejection.at()) + words + " " + Character.toUpperCase(days.charAt(0))
                        + days.substring(1) + " later it was at " + Recovery.RECOVERED + " or less, or settled.",
                "",
                page));
        return lines;
    }

    /** The person's own past as evidence, in a sentence of theirs, for a model. */
    public static String told(Recall.Found found) {
        String words = found.sentence().isEmpty() ? "" : " I wrote then: \"" + found.sentence() + "\"";
        return "An earlier time, " + LongDate.of(found.past().rejection().at()) + ", went by: it was at "
                + Recovery.RECOVERED + " or less of 10, or settled, after "
                + Amount.days(found.past().recovery().recoveredDays().orElse(0)) + "." + words;
    }

    /** What it is looked for by, when nothing was named. */
    public static List<String> about(Words rejection, Page page) {
        Theme theme = page.theme();
        String words = rejection.lines().stream()
                .map(Words.Line::text)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> SafeText.line(line, theme))
                .orElse("");
        return Wrap.line("Looking back from " + rejection.facts().id().suffix() + ": " + words, "", page).stream()
                .map(theme::quiet)
                .toList();
    }
}
