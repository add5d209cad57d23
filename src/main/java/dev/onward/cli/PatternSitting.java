package dev.onward.cli;

import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Kind;
import dev.onward.journal.Lines;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Problem;
import dev.onward.journal.Words;
import dev.onward.practice.Practice;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.terminal.Interruption;
import dev.onward.view.BesideText;
import dev.onward.view.Page;
import dev.onward.view.PatternTold;
import dev.onward.view.Picture;
import dev.onward.view.SittingText;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Asks, if the person wants to go on; what was found is shown before each question. */
    void hold(Looking.Found found, Picture picture, Desk desk) {
        try (Console console = desk.console().get()) {
            if (!isSaid() && !wants(console, picture, meant(found), desk)) {
                return;
            }
            Optional<Words> meant = meant(found);
            new Conversation(
                            console,
                            desk.drafts().get(),
                            desk.output().page(),
                            desk.reflecting(Reflecting.About.NOTHING),
                            said(found, desk))
                    .showing((question, page) -> BesideText.of(question.step(), picture, meant, page))
                    .hold();
        } catch (Interruption stoppedBefore) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stoppedBefore);
        }
    }

    /** Before that a model may be asked for a reading of it, as often as the person likes. */
    private static boolean wants(Console console, Picture picture, Optional<Words> meant, Desk desk) {
        Page page = desk.output().page();
        PatternReading reading = new PatternReading(desk, console);
        while (true) {
            console.show(String.join("\n", SittingText.fourQuestions(page)));
            reading.offer();
            List<String> reply = console.ask(new Field(Field.Shape.ONE_LINE, List.of(), List.of(), typed -> {}));
            String typed = Lines.join(reply).strip().toLowerCase(Locale.ROOT);
            if (!typed.equals("m") || !reading.isOffered()) {
                return !typed.startsWith("n");
            }
            reading.ask(PatternTold.of(picture, meant, page));
        }
    }

    /** The last look at the patterns that ended with a change to make. */
    private static Optional<Words> meant(Looking.Found found) {
        return found.past().entries().stream()
                .filter(entry -> entry.kind() == Kind.PATTERNS)
                .map(found.words()::words)
                .filter(words -> words.of(Practice.DIFFERENTLY).findAny().isPresent())
                .reduce((one, later) -> later);
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
        return meant(found).isPresent() || texts.containsKey(Practice.WENT) ? sitting : sitting.past(Practice.WENT);
    }
}
