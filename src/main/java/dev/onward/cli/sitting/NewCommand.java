package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.EntryJson;
import dev.onward.journal.Context;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryName;
import dev.onward.journal.Journal;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.practice.Rumination;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onward new}: the first processing of a rejection, at a terminal or from a script. */
@Command(
        addMethodSubcommands = false,
        name = "new",
        header = NewCommand.HEADER,
        description = {
            "At a terminal it asks; what an option says is not asked again. With --no-input,",
            "or without a terminal, it stores what the options say and prints the new id.",
            "Text in an option stays in your shell's history; with @FILE and - it does not."
        },
        footer = {
            "  onward new",
            "  onward new --context creative --hurt 7",
            "  onward new --no-input --hurt 5 --at \"yesterday 18:30\" --answer what-happened=-"
        })
public final class NewCommand implements Callable<Integer> {
    public static final String HEADER = "Write down what just happened, one question at a time.";

    private final Desk desk;

    @Mixin
    private final RejectionOptions options = new RejectionOptions();

    @Option(
            names = "--resume",
            arity = "0..1",
            paramLabel = "DRAFT",
            fallbackValue = "",
            description = "Go on with the sitting that was left last, or with that one.")
    private Optional<String> resume = Optional.empty();

    @Option(names = "--json", description = "Print the stored entry instead of its id.")
    private boolean json;

    public NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (resume.isPresent() || (desk.canAsk().getAsBoolean() && !options.hasFile())) {
            hold();
        } else {
            print(store(options.entry(desk)));
        }
        return ExitCodes.DONE;
    }

    private Entry store(Entry said) {
        if (said.isBlank()) {
            throw Problem.usage("there is nothing to store: no terminal to ask at, and no option says anything")
                    .withHint("give --answer what-happened=TEXT or --from FILE, or run it in a terminal");
        }
        Drafts drafts = desk.drafts().get();
        Draft draft = drafts.begin(said.kind(), said.at());
        Entry whole = said.change()
                .id(draft.id())
                .context(said.context().orElse(Context.OTHER))
                .build();
        return drafts.finish(draft.with(whole));
    }

    private void print(Entry entry) {
        desk.output().raw().print(json ? EntryJson.write(entry) : entry.id() + "\n");
        desk.output().raw().flush();
    }

    private void hold() {
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("a sitting can only be resumed at a terminal");
        }
        Drafts drafts = desk.drafts().get();
        Entry told = options.entry(desk);
        Optional<Draft> chosen = resume.map(name -> LeftDrafts.find(drafts, name));
        try (Console console = desk.console().get()) {
            Draft draft = chosen.or(() ->
                            LeftDrafts.offered(drafts, console, desk.output().page()))
                    .orElseGet(() -> begin(drafts, told));
            Sitting sitting = desk.words().sitting(draft);
            Sitting ready = draft.done().isEmpty() ? sitting.withoutAnswered() : sitting;
            new Conversation(console, drafts, desk.output().page(), new Reflecting(desk, about(draft)), ready).hold();
        } catch (Interruption stoppedBefore) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stoppedBefore);
        }
    }

    /** A resumed reality test knows its rejection; a new entry is held against those of the last days. */
    private Reflecting.About about(Draft draft) {
        Journal journal = desk.journal().get();
        return new Reflecting.About(
                draft.entry().about().map(id -> journal.find(EntryName.parse(id.value()), Optional.empty())),
                0,
                () -> journal.newestFirst(
                                Selection.since(draft.entry().at().toInstant().minus(Rumination.WITHIN)))
                        .flatMap(Reading::entries)
                        .toList());
    }

    private static Draft begin(Drafts drafts, Entry told) {
        Draft draft = drafts.begin(Kind.REJECTION, told.at());
        return draft.with(told.change().id(draft.id()).build());
    }
}
