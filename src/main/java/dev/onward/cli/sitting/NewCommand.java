package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.EntryJson;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.Problem;
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
            new RejectionSitting(options, desk).hold(resume);
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
        Context context = said.context().orElse(Context.OTHER);
        return desk.drafts().get().store(said.change().context(context).build());
    }

    private void print(Entry entry) {
        desk.output().raw().print(json ? EntryJson.write(entry) : entry.id() + "\n");
        desk.output().raw().flush();
    }
}
