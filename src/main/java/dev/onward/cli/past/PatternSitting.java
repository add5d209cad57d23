package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.sitting.Conversation;
import dev.onward.cli.sitting.Reflecting;
import dev.onward.insight.Styles;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Kind;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Problem;
import dev.onward.practice.Practice;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import dev.onward.view.patterns.BesideText;
import dev.onward.view.patterns.PatternSection;
import dev.onward.view.patterns.Picture;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The four questions on one's pattern: asked, or taken from options. */
final class PatternSitting {
    private static final List<String> KEYS = Stream.concat(Stream.of(Practice.WENT), Practice.PATTERNS.keys().stream())
            .toList();

    @Option(
            names = "--answer",
            paramLabel = "KEY=TEXT",
            description = {
                "An answer to store; keys: usual-response, serving,",
                "healthier, differently, went (the last change).",
                "KEY=@FILE and KEY=- read."
            })
    private final Map<String, String> answers = new LinkedHashMap<>();

    /** Whether options say anything. */
    boolean isSaid() {
        return !answers.isEmpty();
    }

    /** Stores what the options say, and prints the id. */
    void store(Looking.Found found, Desk desk) {
        Drafts drafts = desk.drafts().get();
        Sitting sitting = said(found, desk);
        desk.output().raw().println(drafts.finish(sitting.draft()).id());
        desk.output().raw().flush();
    }

    /** Looks closer as long as the person likes, then asks, if they want to go on; what was found stands beside each. */
    void hold(Looking.Found found, Picture picture, Desk desk) {
        try (Console console = desk.console().get()) {
            if (!isSaid() && !new LookingCloser(console, found, picture, desk).wantsQuestions()) {
                return;
            }
            new Conversation(
                            console,
                            desk.drafts().get(),
                            desk.output().page(),
                            new Reflecting(desk, Reflecting.About.NOTHING),
                            said(found, desk))
                    .showing((question, page) -> BesideText.of(question.step(), read(picture, question, desk), page))
                    .hold();
        } catch (Interruption stoppedBefore) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stoppedBefore);
        }
    }

    /** Shows the sentences behind a part of the patterns, for as long as the person asks for more. */
    void askForSentences(PatternSection part, Looking.Found found, Picture picture, Desk desk) {
        try (Console console = desk.console().get()) {
            new LookingCloser(console, found, picture, desk).askForSentences(part);
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stopped);
        }
    }

    /** The same picture with the last ten read, where they are what is to be shown; ten take less than a second. */
    private static Picture read(Picture picture, Question question, Desk desk) {
        if (!question.step().equals(Practice.USUAL_RESPONSE)) {
            return picture;
        }
        Styles lastTen =
                Looking.styles(BesideText.lastTen(picture.patterns()), picture.words(), desk, Styles.Effort.ALL);
        return picture.with(lastTen);
    }

    private Sitting said(Looking.Found found, Desk desk) {
        answers.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw Problem.usage("there is no question \"" + key + "\"")
                    .withHint("the questions are " + String.join(", ", KEYS));
        });
        Map<String, String> texts = new LinkedHashMap<>();
        answers.forEach((key, value) -> texts.put(key, desk.input().text("--answer", value)));
        OffsetDateTime at = MachineClock.now(desk.clock()).truncatedTo(ChronoUnit.SECONDS);
        Draft draft = desk.drafts().get().begin(Kind.PATTERNS, at);
        Sitting sitting = desk.words().sitting(draft);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            sitting = sitting.answer(text.getKey(), List.of(text.getValue()));
        }
        return found.meant().isPresent() || texts.containsKey(Practice.WENT) ? sitting : sitting.past(Practice.WENT);
    }
}
