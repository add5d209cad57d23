package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.sitting.Conversation;
import dev.onward.cli.sitting.Reflecting;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Problem;
import dev.onward.practice.Practice;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The four questions on what past recoveries show: asked, or taken from options. */
final class RecallSitting {
    @Option(
            names = "--answer",
            paramLabel = "KEY=TEXT",
            description = {
                "An answer to store; keys: recovered, learned,",
                "next-risk, growth. KEY=@FILE and KEY=- read."
            })
    private final Map<String, String> answers = new LinkedHashMap<>();

    /** Whether options say anything. */
    boolean isSaid() {
        return !answers.isEmpty();
    }

    /** Stores what the options say, and prints the id. */
    void store(Optional<Facts> about, Desk desk) {
        desk.output()
                .raw()
                .println(desk.drafts().get().finish(begun(about, desk).draft()).id());
        desk.output().raw().flush();
    }

    /** Asks; when every question is skipped, nothing is stored. */
    void hold(Optional<Facts> about, Desk desk) {
        try (Console console = desk.console().get()) {
            new Conversation(
                            console,
                            desk.drafts().get(),
                            desk.output().page(),
                            new Reflecting(desk, Reflecting.About.NOTHING),
                            begun(about, desk))
                    .hold();
        } catch (Interruption stoppedBefore) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stoppedBefore);
        }
    }

    private Sitting begun(Optional<Facts> about, Desk desk) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers.forEach((key, value) -> {
            if (!Practice.RECALL.keys().contains(key)) {
                throw Problem.usage("there is no question \"" + key + "\"")
                        .withHint("the questions are " + String.join(", ", Practice.RECALL.keys()));
            }
            texts.put(key, desk.input().text("--answer", value));
        });
        OffsetDateTime at = MachineClock.now(desk.clock()).truncatedTo(ChronoUnit.SECONDS);
        Draft draft = desk.drafts().get().begin(Kind.RECALL, at);
        EntryBuilder entry = Entry.blank(draft.id(), Kind.RECALL, at).change();
        about.ifPresent(rejection -> {
            entry.about(rejection.id());
            rejection.context().ifPresent(entry::context);
        });
        Sitting sitting = desk.words().sitting(draft.with(entry.build()));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            sitting = sitting.answer(text.getKey(), List.of(text.getValue()));
        }
        return sitting;
    }
}
